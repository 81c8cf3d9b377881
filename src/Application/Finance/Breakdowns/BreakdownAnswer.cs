using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>
/// What <c>show project-breakdown --format json</c> prints, and <c>show team-breakdown</c>: income and expense by
/// project or by team, in cents. The row whose id is null is of all that names none.
/// </summary>
public sealed record BreakdownAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<BreakdownAnswer.Row> Rows, long IncomeCents,
    long ExpenseCents, long ResultCents)
{
    /// <param name="CarriedCents">What came in minus what went out before the period.</param>
    /// <param name="ReceivedAheadCents">Of a subsidy, at the end of the period, and so the next two.</param>
    public sealed record Row(
        string? Id, string? Name, long IncomeCents, long ExpenseCents, long ResultCents, long CarriedCents,
        long ReceivedAheadCents, long ReceivableCents, long RepayableCents, IReadOnlyList<Account> Accounts);

    public sealed record Account(string Number, string Name, long AmountCents);

    public static async Task<Answer> PerProject(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        return Give(
            question, Breakdown.PerProject(book, question.From, question.To), (await ProjectNames.Read(question)).Of,
            "Project", "breakdown.unnamed");
    }

    public static async Task<Answer> PerTeam(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var names = await TeamNames(question);
        return Give(
            question, Breakdown.PerTeam(book, question.From, question.To), team => names.GetValueOrDefault(team, team),
            "Team", "breakdown.no_team");
    }

    /// <summary>What each team is called.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> TeamNames(Question question) =>
        (await TeamFigures.Read(question)).Select(record => record.Team.Formed!)
        .ToDictionary(formed => formed.Team.Value, formed => formed.Name);

    private static Answer Give(
        Question question, Breakdown breakdown, Func<string, string> nameOf, string head, string unnamed) => new(
        new BreakdownAnswer(
            question.Cooperative, question.From, question.To,
            [.. breakdown.Rows.Select(row => Data(row, row.Name is { } name ? nameOf(name) : null))],
            breakdown.Total.Income.Cents, breakdown.Total.Expense.Cents, breakdown.Total.Result.Cents),
        new AnswerTable(
            [
                head, "Naam", "Baten", "Lasten", "Saldo", "Van eerder", "Vooruit ontvangen", "Nog te ontvangen",
                "Terug te betalen",
            ],
            [
                .. breakdown.Rows.Select(row =>
                    Cells(row, row.Name is { } name ? nameOf(name) : Sentences.Word(unnamed))),
                Cells(breakdown.Total, Sentences.Word("breakdown.total")),
            ]));

    private static Row Data(BreakdownRow row, string? name) => new(
        row.Name, name, row.Income.Cents, row.Expense.Cents, row.Result.Cents, row.Carried.Cents,
        row.ReceivedAhead.Cents, row.Receivable.Cents, row.Repayable.Cents,
        [.. row.Accounts.Select(one => new Account(one.Account.Number, one.Account.Name, one.Amount.Cents))]);

    private static IReadOnlyList<object?> Cells(BreakdownRow row, string name) =>
    [
        row.Name, name, row.Income, row.Expense, row.Result, row.Carried, row.ReceivedAhead, row.Receivable,
        row.Repayable,
    ];
}

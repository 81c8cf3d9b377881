using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.Statement;

/// <summary>
/// What <c>show statement --format json</c> prints; amounts in cents, income and expense both positive.
/// </summary>
public sealed record StatementAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<StatementAnswer.Heading> Income,
    IReadOnlyList<StatementAnswer.Heading> Expense,
    long TotalIncomeCents,
    long TotalExpenseCents,
    long ResultCents,
    IReadOnlyList<StatementAnswer.Destination> Appropriation,
    StatementAnswer.Totals? Budget,
    StatementAnswer.Period? Before)
{
    public sealed record Heading(string Name, IReadOnlyList<Row> Accounts, long TotalCents);

    /// <param name="FirstBudgetCents">What the year began with; null unless the budget was changed on the way.</param>
    public sealed record Row(
        string Number, string Name, long AmountCents, long? BudgetCents, long? PreviousCents, long? FirstBudgetCents);

    public sealed record Totals(long TotalIncomeCents, long TotalExpenseCents, long ResultCents);

    public sealed record Period(LocalDate From, LocalDate To, Totals Totals);

    public sealed record Destination(string Number, string Name, long AmountCents);

    public static async Task<Answer> Give(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var statement = Statement.Of(book, question.From, question.To);
        return new Answer(Data(question, book, statement), Table(statement));
    }

    private static StatementAnswer Data(Question question, LedgerBook.LedgerBook book, Statement statement) => new(
        question.Cooperative,
        question.From,
        question.To,
        [.. statement.Income.Select(heading => Head(heading, statement))],
        [.. statement.Expense.Select(heading => Head(heading, statement))],
        statement.TotalIncome.Realised.Cents,
        statement.TotalExpense.Realised.Cents,
        statement.Result.Realised.Cents,
        [.. statement.Appropriation.Select(line =>
            new Destination(line.Account, book.Frame.Accounts[line.Account].Name, line.Amount.Cents))],
        statement.HasBudget ? TotalsOf(statement, amounts => amounts.Budget) : null,
        statement.HasPrevious
            ? new Period(
                statement.Before.Start, statement.Before.End, TotalsOf(statement, amounts => amounts.Previous))
            : null);

    private static Totals TotalsOf(Statement statement, Func<StatementAmounts, Money> amount) => new(
        amount(statement.TotalIncome).Cents, amount(statement.TotalExpense).Cents, amount(statement.Result).Cents);

    private static Heading Head(StatementHeading heading, Statement statement) => new(
        heading.Name,
        [.. heading.Rows.Select(row => new Row(
            row.Account.Number,
            row.Account.Name,
            row.Amounts.Realised.Cents,
            statement.HasBudget ? row.Amounts.Budget.Cents : null,
            statement.HasPrevious ? row.Amounts.Previous.Cents : null,
            statement.FirstBudget?.GetValueOrDefault(row.Account.Number).Cents))],
        heading.Total.Realised.Cents);

    private static AnswerTable Table(Statement statement) => new(
        ["Rekening", "Naam", "Realisatie", "Begroting", "Vorige periode"],
        [
            .. statement.Income.SelectMany(heading => Rows(heading, statement)),
            Total("Som van de baten", statement.TotalIncome, statement),
            .. statement.Expense.SelectMany(heading => Rows(heading, statement)),
            Total("Som van de lasten", statement.TotalExpense, statement),
            Total("Saldo van baten en lasten", statement.Result, statement),
        ]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(StatementHeading heading, Statement statement) =>
        heading.Rows.Select(row => Cells(row.Account.Number, row.Account.Name, row.Amounts, statement));

    private static IReadOnlyList<object?> Total(string name, StatementAmounts amounts, Statement statement) =>
        Cells(null, name, amounts, statement);

    private static IReadOnlyList<object?> Cells(
        string? number, string name, StatementAmounts amounts, Statement statement) =>
    [
        number,
        name,
        amounts.Realised,
        statement.HasBudget ? amounts.Budget : null,
        statement.HasPrevious ? amounts.Previous : null,
    ];
}

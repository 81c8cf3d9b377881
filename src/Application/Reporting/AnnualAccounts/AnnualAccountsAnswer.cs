using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Application.Reporting.AnnualAccounts;

/// <summary>
/// What <c>show annual-accounts --format json</c> prints: the accounts of the ledger year of the last day, laid out by
/// the rules for the legal form, and for a cooperative its size. Cents.
/// </summary>
/// <param name="From">The first day of the ledger year; null where none covers the day.</param>
/// <param name="Size">Null outside Title 9.</param>
/// <param name="Sizes">What the size goes by, of each year up to this one.</param>
public sealed record AnnualAccountsAnswer(
    string Coop,
    int? Year,
    LocalDate? From,
    LocalDate To,
    bool Ended,
    LocalDate? AdoptedOn,
    AccountsFramework Framework,
    OrganisationSize? Size,
    IReadOnlyList<AnnualAccountsAnswer.SizeRow> Sizes,
    IReadOnlyList<AnnualAccountsAnswer.Line> Assets,
    IReadOnlyList<AnnualAccountsAnswer.Line> EquityAndLiabilities,
    IReadOnlyList<AnnualAccountsAnswer.Line> Statement)
{
    /// <param name="BeforeCents">At the start of the year, or in the year before.</param>
    public sealed record Line(
        string Title, AccountsLineKind Kind, long AmountCents, long BeforeCents, IReadOnlyList<string> Accounts);

    /// <param name="Alone">By this year alone; another size holds only once two years running have it.</param>
    public sealed record SizeRow(
        int Year, long AssetsCents, long TurnoverCents, decimal Employees, OrganisationSize? Alone);

    public static async Task<Answer> Give(Question question)
    {
        var book = await LedgerBook.Read(question);
        var profile = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        var framework = profile.Founding?.LegalForm == LegalForm.Cooperative
            ? AccountsFramework.Title9
            : AccountsFramework.RjkC1;
        var answer = book.YearOn(question.To) is { } year
            ? Of(question, book, year, framework, framework == AccountsFramework.Title9
                ? SizesOf(book, await JobFigures.Read(question), question.To)
                : [])
            : new AnnualAccountsAnswer(
                question.Cooperative, null, null, question.To, false, null, framework, null, [], [], [], []);
        return new Answer(answer, Table(answer));
    }

    private static AnnualAccountsAnswer Of(
        Question question, LedgerBook book, LedgerYearFrame year, AccountsFramework framework,
        IReadOnlyList<SizeOfYear> sizes)
    {
        var accounts = AnnualAccounts.Of(
            framework, BalanceSheet.Of(book, question.To)!, Finance.Statement.Statement.Of(
                book, year.Opened.Start, question.To));
        return new AnnualAccountsAnswer(
            question.Cooperative, year.Opened.Year, year.Opened.Start, question.To, year.Opened.End == question.To,
            year.Adopted?.AdoptedOn, framework, SizeOfYear.Of(sizes),
            [.. sizes.Select(one => new SizeRow(
                one.Year, one.Assets.Cents, one.Turnover.Cents, one.Employees, one.Alone))],
            Lines(accounts.Assets), Lines(accounts.EquityAndLiabilities), Lines(accounts.Statement));
    }

    private static IReadOnlyList<SizeOfYear> SizesOf(LedgerBook book, IReadOnlyList<JobRecord> jobs, LocalDate last) =>
    [
        .. from year in book.Frame.Years.Values
           where year.Opened.Start <= last
           let to = LocalDate.Min(year.Opened.End, last)
           select new SizeOfYear(
               year.Opened.Year, year.Opened.Start, BalanceSheet.Of(book, to)!.TotalAssets,
               Finance.Statement.Statement.Of(book, year.Opened.Start, to).TotalIncome.Realised,
               Employees(jobs, year.Opened.Start, to)),
    ];

    private static decimal Employees(IReadOnlyList<JobRecord> jobs, LocalDate from, LocalDate to)
    {
        var days = jobs.Select(record => record.Job).Where(job => job.Created?.Employer == EmployerKind.Own)
            .SelectMany(job => job.Contracts.Select(contract => DaysWithin(
                contract.Terms.From, job.LastDayOf(contract) ?? to, from, to)))
            .Sum();
        return decimal.Round((decimal)days / (Period.DaysBetween(from, to) + 1), 1, MidpointRounding.AwayFromZero);
    }

    private static int DaysWithin(LocalDate first, LocalDate last, LocalDate from, LocalDate to) =>
        Math.Max(0, Period.DaysBetween(LocalDate.Max(first, from), LocalDate.Min(last, to)) + 1);

    private static IReadOnlyList<Line> Lines(IReadOnlyList<AccountsLine> lines) =>
    [
        .. lines.Select(line => new Line(
            line.Title, line.Kind, line.Amount.Cents, line.Before.Cents, line.Accounts)),
    ];

    private static AnswerTable Table(AnnualAccountsAnswer answer) => new(
        ["Post", "Bedrag", "Ervoor", "Rekeningen"],
        [
            .. answer.Assets.Concat(answer.EquityAndLiabilities).Concat(answer.Statement)
                .Select(line => (IReadOnlyList<object?>)
                [
                    line.Title, new Money(line.AmountCents), new Money(line.BeforeCents),
                    string.Join(", ", line.Accounts),
                ]),
        ]);
}

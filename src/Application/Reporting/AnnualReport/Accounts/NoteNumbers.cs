using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>Which note explains what: a number per heading of the balance sheet, then income and expense.</summary>
internal sealed record NoteNumbers(IReadOnlyList<string> Headings)
{
    public int Income => Headings.Count + 1;

    public int Expense => Headings.Count + 2;

    public int Of(string heading) => Headings.ToList().IndexOf(heading) + 1;

    public static NoteNumbers For(AnnualReportInput input) => new(
    [
        .. input.BalanceSheet is { } sheet
            ? sheet.Assets.Concat(sheet.EquityAndLiabilities).Select(heading => heading.Name)
            : [],
    ]);

    /// <summary>The heading that the result goes to.</summary>
    public static string EquityHeading(AnnualReportInput input) =>
        input.Book.Frame.Accounts.Values.FirstOrDefault(account => account.Kind == AccountKind.Equity)?.Heading ?? "";
}

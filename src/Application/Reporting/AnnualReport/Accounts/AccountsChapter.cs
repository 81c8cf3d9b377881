using Wijkboek.Application.Reporting.Document;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>The annual accounts: statement, balance sheet and notes, each figure the ledger's own.</summary>
internal static class AccountsChapter
{
    public const string NotesAnchor = "toelichting";

    public static Part.Chapter? Write(AnnualReportInput input) =>
        input.LedgerYear is null || input.BalanceSheet is not { } sheet
            ? null
            : new Part.Chapter(Say("annual.accounts.title", ("year", $"{input.Year}")), [])
            {
                Opening = Opening.TwoLines,
                Sections =
                [
                    StatementSection.Write(input),
                    BalanceSection.Write(input, sheet),
                    NotesSection.Write(input, sheet),
                ],
            };
}

using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Reporting.Document;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>The notes: principles that follow from what was recorded, then each heading with its movements.</summary>
internal static class NotesSection
{
    public static Section Write(AnnualReportInput input, BalanceSheet sheet) => new(
        Say("annual.notes.title"),
        [
            new Block.Heading(Say("annual.notes.principles")),
            new Block.LabelledRows([.. Principles.Of(input)]) { AreNotes = true },
            MovementsNote.Write(input, sheet),
            .. SubsidyNote.Write(input),
            .. IncomeNote.Write(input),
            .. ExpenseNote.Write(input),
        ])
    {
        Anchor = AccountsChapter.NotesAnchor,
    };
}

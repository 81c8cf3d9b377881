using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.TrialBalances;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>The trial balance: each account that was used, and the way to its card.</summary>
internal static class AccountsLeaf
{
    private static readonly SheetPlan<(TrialLine Line, Visit Visit)> Plan =
        new SheetPlan<(TrialLine Line, Visit Visit)>("rekeningen", "Proefbalans")
            .Name(
                "rekening", "Rekening", row => $"{row.Line.Account.Number} {row.Line.Account.Name}",
                row => row.Visit.To($"{Doors.Accounts.Path}/{row.Line.Account.Number}"))
            .Word("soort", "Soort", row => row.Line.Account.Kind)
            .Amount("begin", "Begin (€)", row => row.Line.Begin)
            .Amount("debet", "Debet (€)", row => row.Line.Debit)
            .Amount("credit", "Credit (€)", row => row.Line.Credit)
            .Amount("eind", "Eind (€)", row => row.Line.End);

    public static async Task<Leaf> Read(Visit visit)
    {
        var trial = TrialBalance.Of(await LedgerBook.Read(visit.Question), visit.Question.From, visit.Question.To);
        return new Leaf(
            Doors.Accounts, "Rekeningen en proefbalans",
            trial.Lines.Count == 0
                ? "Er is in deze periode op geen enkele rekening geboekt."
                : $"{trial.Lines.Count} rekeningen die in {visit.PeriodName} een stand hadden. Debet is plus, "
                    + "credit is min.")
        {
            Sections =
            [
                new SheetSection("", Plan.Of(trial.Lines.Select(line => (line, visit)), visit.Sheets))
                {
                    Note = "Vóór bestemming van het resultaat.",
                },
            ],
        };
    }
}

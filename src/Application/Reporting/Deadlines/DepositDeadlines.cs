using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>A cooperative's adopted accounts go to the trade register.</summary>
internal static class DepositDeadlines
{
    private const string View = "ledger";

    // Eight days after adoption (BW 2:394(1)).
    private const int Days = 8;

    // That it was done is not in the journal, so it is no longer asked for once the days are over.
    public static IEnumerable<Deadline> On(LocalDate day, CooperativeFounded founding, LedgerFrame frame) =>
        founding.LegalForm != LegalForm.Cooperative
            ? []
            : from year in frame.Years.Values
              let adopted = year.Adopted
              where adopted is not null && adopted.AdoptedOn <= day && day <= adopted.AdoptedOn.PlusDays(Days)
              select new Deadline(
                  adopted.AdoptedOn.PlusDays(Days), DutyStep.DepositAccounts, $"{year.Opened.Year}", View);
}

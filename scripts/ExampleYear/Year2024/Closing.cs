using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The next year begins, the general meeting decides on the surplus, and the year is closed.</summary>
internal static class Closing
{
    private static readonly Money Result = Euro(2_034.88m);
    private static readonly LocalDate Closed = new(2025, 5, 22);

    /// <summary>Payments of January need the next year; its opening balance follows when this one is closed.</summary>
    public static void OpenNextYear(Script script) =>
        script.Record(new LocalDate(2025, 1, 2), People.Treasurer, new OpenLedgerYear(2025, []));

    public static void Tell(Script script)
    {
        script.Record(Closed, People.Treasurer, new CloseLedgerYear(2024, Closed,
        [
            new("0510", Euro(1_000)), new("0530", Euro(500)), new("0520", Result - Euro(1_500)),
        ]));
        script.Record(Closed, People.Board, new AdoptAccounts(
            2024, Closed.PlusDays(-1), AdoptingBody.GeneralMeeting, "2025-07"));
    }
}

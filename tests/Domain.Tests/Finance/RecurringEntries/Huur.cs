using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.RecurringEntries;

/// <summary>Rent of € 800, on the last day of January 2025 and each month after it.</summary>
internal static class Huur
{
    public static readonly RecurringEntryId Id = new("huur");

    public static ArrangeRecurringEntry Act => new(
        Id, "Huur wijkhuis", LedgerJournal.Bank, new LocalDate(2025, 1, 31), RecurringInterval.Month,
        [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))]);

    public static RecurringRegister Arranged(ArrangeRecurringEntry? act = null) =>
        RecurringRegister.Initial.After(Decide(act ?? Act));

    public static Decision Decide(ArrangeRecurringEntry act, RecurringRegister? register = null) =>
        ArrangeRecurringEntry.Decide(act, register ?? RecurringRegister.Initial, Example.Books());

    public static Decision Post(LocalDate due, RecurringRegister register, string entry = "huur-boeking") =>
        PostRecurringEntry.Decide(new PostRecurringEntry(Id, due, new EntryId(entry)), register, Example.Books());
}

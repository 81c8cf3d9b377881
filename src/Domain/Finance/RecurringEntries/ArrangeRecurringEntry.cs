using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.RecurringEntries;

/// <summary>Arranges that the same entry comes back; each time somebody posts it when it is due.</summary>
public sealed record ArrangeRecurringEntry(
    RecurringEntryId Recurring,
    string Name,
    LedgerJournal Journal,
    LocalDate First,
    RecurringInterval Interval,
    IReadOnlyList<EntryLine> Lines,
    LocalDate? Until = null) : IAct
{
    private const int LongestName = 120;

    public static Decision Decide(ArrangeRecurringEntry act, RecurringRegister register, Books books)
    {
        var arranged = new RecurringEntryArranged(
            act.Recurring, act.Name.Trim(), act.Journal, act.Lines, act.First, act.Interval, act.Until);
        if (register.Find(act.Recurring) is { } known)
            return IsSame(known.Arranged, arranged) ? Decision.Nothing : RecurringRefusals.Taken(act.Recurring);
        if (arranged.Name.Length is 0 or > LongestName)
            return RecurringRefusals.NameMissing(LongestName);
        if (act.Until < act.First)
            return RecurringRefusals.UntilTooEarly(act.First);
        return books.RefusesLines(new EntryDraft(new EntryId(act.Recurring.Value), act.Journal, act.First, act.Lines))
            is { } refusal
            ? refusal
            : RecurringRegister.Stream.Record(arranged);
    }

    private static bool IsSame(RecurringEntryArranged before, RecurringEntryArranged now) =>
        before.Lines.SequenceEqual(now.Lines) && before == now with { Lines = before.Lines };
}

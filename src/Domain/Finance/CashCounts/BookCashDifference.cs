using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.CashCounts;

/// <summary>Somebody looked for a difference and did not find it: the ledger follows what was counted.</summary>
/// <param name="On">The day of posting when the day of counting is locked already; that day is kept beside it.</param>
public sealed record BookCashDifference(CashCountId Count, LocalDate? On = null) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="count">Of that name.</param>
    /// <param name="counted">The ledger of the day of counting.</param>
    /// <param name="books">Of the day of posting.</param>
    public static Decision Decide(BookCashDifference act, CashCount count, CashBooks counted, Books books)
    {
        if (count.Counted is not { } fact)
            return CashRefusals.CountUnknown(act.Count);
        var on = act.On ?? fact.CountedOn;
        if (count.Booked is { } before)
            return before.BookedOn == on ? Decision.Nothing : CashRefusals.AlreadyBooked(before.BookedOn);
        if (count.Difference.IsZero)
            return CashRefusals.NoDifference;
        if (on < fact.CountedOn)
            return CashRefusals.BeforeCount(fact.CountedOn);

        // What was shown is what is booked: whoever booked something of those days meanwhile counts again.
        var now = counted.On(fact.CountedOn, fact.Account);
        if (now != fact.Expected)
            return CashRefusals.LedgerChanged(fact.Expected, now);
        var stream = CashCount.Stream(act.Count);
        var entry = new EntryId($"cash-{act.Count}-difference");
        return books.With(AccountRole.CashDifferences, differences => books.Post(new EntryDraft(
                entry,
                LedgerJournal.Cash,
                on,
                Lines(fact.Account, differences, count.Difference),
                Origin: new EntryOrigin(nameof(BookCashDifference), stream.Id),
                DocumentDate: on == fact.CountedOn ? null : fact.CountedOn)))
            .AndThen(() => stream.Record(new CashDifferenceBooked(act.Count, entry, count.Difference, on)));
    }

    private static IReadOnlyList<EntryLine> Lines(string cash, string differences, Money difference) =>
        difference.IsPositive
            ? [EntryLine.ToDebit(cash, difference), EntryLine.ToCredit(differences, difference)]
            : [EntryLine.ToDebit(differences, -difference), EntryLine.ToCredit(cash, -difference)];
}

using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Community.LocalEvents;

/// <summary>Support was recorded by mistake, or came back: its mirror undoes it, with a reason.</summary>
/// <param name="By">Names this reversal and its ledger entry.</param>
/// <param name="ReversedOn">Date of the mirror entry; the year of the payment may be closed by then.</param>
public sealed record ReverseLocalEventSupport(
    LocalEventId LocalEvent, EntryId Support, EntryId By, LocalDate ReversedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseLocalEventSupport act, LocalEvent localEvent, Books books)
    {
        if (localEvent.Supports.Find(given => given.Support == act.Support) is not { } given)
            return LocalEventRefusals.SupportUnknown(act.Support);
        if (localEvent.Reversed.Find(reversal => reversal.Support == act.Support) is { } before)
            return before.By == act.By && before.ReversedOn == act.ReversedOn
                ? Decision.Nothing
                : LocalEventRefusals.SupportAlreadyReversed(act.Support, before.ReversedOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return LocalEventRefusals.ReasonMissing;
        if (given.PaidOn is { } paidOn && act.ReversedOn < paidOn)
            return LocalEventRefusals.ReversalBeforePayment(paidOn);
        var fact = Decision.Record(LocalEvents.LocalEvent.Stream(act.LocalEvent).Record(new LocalEventSupportReversed(
            act.LocalEvent, act.Support, act.By, given.Amount, act.ReversedOn, act.Reason)));
        return given.Amount is { } amount ? fact.And(books.TakeBackSupport(act, amount, given.Project)) : fact;
    }
}

using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Community.LocalEvents;

/// <summary>A contribution from the bank, or help in kind, to an event of the neighbourhood.</summary>
/// <param name="On">The day of the event.</param>
/// <param name="Support">Names the support and its ledger entry.</param>
/// <param name="Amount">Left out when it was in kind; then the note says what was given.</param>
/// <param name="PaidOn">When the amount left the bank.</param>
/// <param name="Project">An identifier, when the money is kept apart for a project.</param>
public sealed record SupportLocalEvent(
    LocalEventId LocalEvent,
    string Name,
    LocalDate On,
    EntryId Support,
    Money? Amount = null,
    LocalDate? PaidOn = null,
    Personal<string>? Note = null,
    string? Project = null) : IAct
{
    /// <param name="books">Of the year of payment; null when it was in kind.</param>
    public static Decision Decide(SupportLocalEvent act, LocalEvent localEvent, Books? books)
    {
        var supported = new LocalEventSupported(
            act.LocalEvent, act.Name.Trim(), act.On, act.Support, act.Amount, act.PaidOn, act.Project,
            act.Note);
        if (localEvent.Supports.Find(given => given.Support == act.Support) is { } before)
            return before with { Note = act.Note } == supported
                ? Decision.Nothing
                : LocalEventRefusals.SupportIdTaken(act.Support);
        if ((localEvent.Refuses(act.LocalEvent, act.Name, act.On) ?? Refuses(act)) is { } refusal)
            return refusal;
        var fact = Decision.Record(LocalEvents.LocalEvent.Stream(act.LocalEvent).Record(supported));
        return act is { Amount: { } amount, PaidOn: { } paidOn } && books is not null
            ? fact.And(books.PaySupport(act.LocalEvent, act.Support, amount, paidOn, act.Project))
            : fact;
    }

    private static Refusal? Refuses(SupportLocalEvent act) => act switch
    {
        { Amount: { IsPositive: false } } => LocalEventRefusals.AmountNotPositive,
        { Amount: not null, PaidOn: null } => LocalEventRefusals.PaidOnMissing,
        { Amount: null, PaidOn: not null } => LocalEventRefusals.PaidOnWithoutAmount,
        { Amount: null } when string.IsNullOrWhiteSpace(act.Note?.Plain) => LocalEventRefusals.NoteMissing,
        _ => null,
    };
}

using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Community.LocalEvents;

public static class LocalEventRefusals
{
    public static Refusal Unknown(LocalEventId localEvent) => new("local_event.unknown", ("event", localEvent));
    public static Refusal NameWrong(int longest) => new("local_event.name_wrong", ("longest", longest));
    public static Refusal OtherEvent(LocalEventId localEvent, string name, LocalDate on) =>
        new("local_event.other_event", ("event", localEvent), ("name", name), ("date", on));
    public static Refusal AlreadyAttended(LocalEventId localEvent) =>
        new("local_event.already_attended", ("event", localEvent));
    public static Refusal NotAttended(LocalEventId localEvent) =>
        new("local_event.not_attended", ("event", localEvent));
    public static Refusal PeopleWrong(int most) => new("local_event.people_wrong", ("most", most));
    public static Refusal SupportIdTaken(EntryId support) =>
        new("local_event.support_id_taken", ("support", support));
    public static Refusal SupportUnknown(EntryId support) => new("local_event.support_unknown", ("support", support));
    public static Refusal SupportAlreadyReversed(EntryId support, LocalDate on) =>
        new("local_event.support_already_reversed", ("support", support), ("date", on));
    public static Refusal AmountNotPositive { get; } = new("local_event.amount_not_positive");
    public static Refusal PaidOnMissing { get; } = new("local_event.paid_on_missing");
    public static Refusal PaidOnWithoutAmount { get; } = new("local_event.paid_on_without_amount");
    public static Refusal NoteMissing { get; } = new("local_event.note_missing");
    public static Refusal ReasonMissing { get; } = new("local_event.reason_missing");
    public static Refusal ReversalBeforePayment(LocalDate paidOn) =>
        new("local_event.reversal_before_payment", ("date", paidOn));
}

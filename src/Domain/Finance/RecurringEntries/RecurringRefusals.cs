namespace Wijkboek.Domain.Finance.RecurringEntries;

public static class RecurringRefusals
{
    public static Refusal Unknown(RecurringEntryId recurring) => new("recurring.unknown", ("recurring", recurring));
    public static Refusal Taken(RecurringEntryId recurring) => new("recurring.taken", ("recurring", recurring));
    public static Refusal NameMissing(int longest) => new("recurring.name_missing", ("longest", longest));
    public static Refusal UntilTooEarly(LocalDate first) => new("recurring.until_too_early", ("first", first));
    public static Refusal NotDue(RecurringEntryId recurring, LocalDate due) =>
        new("recurring.not_due", ("recurring", recurring), ("due", due));
    public static Refusal AlreadyPosted(RecurringEntryId recurring, LocalDate due) =>
        new("recurring.already_posted", ("recurring", recurring), ("due", due));
    public static Refusal AlreadyStopped(RecurringEntryId recurring, LocalDate on) =>
        new("recurring.already_stopped", ("recurring", recurring), ("date", on));
    public static Refusal PostedAfter(LocalDate last) => new("recurring.posted_after", ("last", last));
    public static Refusal ReasonMissing { get; } = new("recurring.reason_missing");
}

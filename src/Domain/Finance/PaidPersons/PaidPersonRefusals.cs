using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.PaidPersons;

public static class PaidPersonRefusals
{
    public static Refusal PersonMissing { get; } = new("paid_person.person_missing");
    public static Refusal PersonUnknown(MemberId person) => new("paid_person.person_unknown", ("person", person));
    public static Refusal NoBill(EntryId entry) => new("paid_person.no_bill", ("entry", entry));
    public static Refusal AlreadyMarked(EntryId entry) => new("paid_person.already_marked", ("entry", entry));
    public static Refusal NotMarked(EntryId entry) => new("paid_person.not_marked", ("entry", entry));
    public static Refusal BeforeEntry(LocalDate on) => new("paid_person.before_entry", ("date", on));
    public static Refusal ReasonMissing { get; } = new("paid_person.reason_missing");
}

using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Erasure;

public static class ErasureRefusals
{
    public static Refusal UnknownPerson(MemberId person) => new("erasure.unknown_person", ("person", person));
    public static Refusal UnknownClass(string name) => new("erasure.unknown_class", ("class", name));
    public static Refusal TooEarly(MemberId person, string name, LocalDate firstDay) =>
        new("erasure.too_early", ("person", person), ("class", name), ("date", firstDay));
    public static Refusal StillMember(MemberId person) => new("erasure.still_member", ("person", person));
    public static Refusal ApplicationOpen(MemberId person) => new("erasure.application_open", ("person", person));
    public static Refusal HoldsFunction(MemberId person) => new("erasure.holds_function", ("person", person));
    public static Refusal Volunteers(MemberId person) => new("erasure.volunteers", ("person", person));
}

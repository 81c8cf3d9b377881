namespace Wijkboek.Domain.Governance.Officials;

public static class OfficialRefusals
{
    public static Refusal Unknown(MemberId person) => new("official.unknown", ("person", person));
    public static Refusal NotAPerson(MemberId person) => new("official.not_a_person", ("person", person));
}

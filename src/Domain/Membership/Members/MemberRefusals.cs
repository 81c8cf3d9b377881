namespace Wijkboek.Domain.Membership.Members;

public static class MemberRefusals
{
    public static Refusal Unknown(MemberId member) => new("member.unknown", ("member", member));
    public static Refusal AlreadyAdmitted(MemberId member, LocalDate admittedOn) =>
        new("member.already_admitted", ("member", member), ("date", admittedOn));
    public static Refusal NameMissing { get; } = new("member.name_missing");
    public static Refusal EmailWrong { get; } = new("member.email_wrong");
    public static Refusal BirthDateWrong { get; } = new("member.birth_date_wrong");
    public static Refusal BirthDateOfOrganisation { get; } = new("member.birth_date_of_organisation");
    public static Refusal NotAPerson(MemberId member) => new("member.not_a_person", ("member", member));
}

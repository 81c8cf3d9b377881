namespace Wijkboek.Domain.Membership.Members;

public static class MemberRefusals
{
    public static Refusal Unknown(MemberId member) => new("member.unknown", ("member", member));
    public static Refusal NotAPerson(MemberId member) => new("member.not_a_person", ("member", member));
    public static Refusal FoundationHasNoMembers { get; } = new("member.foundation_has_no_members");
    public static Refusal AlreadyAdmitted(MemberId member, LocalDate admittedOn) =>
        new("member.already_admitted", ("member", member), ("date", admittedOn));
    public static Refusal AlreadyKnown(MemberId member) => new("member.already_known", ("member", member));
    public static Refusal RegisteredAsPerson(MemberId member) => new("member.registered_as_person", ("member", member));
    public static Refusal NotAMember(MemberId member) => new("member.not_a_member", ("member", member));
    public static Refusal NotAdmittedOn(MemberId member, LocalDate date) =>
        new("member.not_admitted_on", ("member", member), ("date", date));
    public static Refusal NameMissing(MemberId member) => new("member.name_missing", ("member", member));
    public static Refusal EmailWrong(MemberId member) => new("member.email_wrong", ("member", member));
    public static Refusal BirthDateWrong(MemberId member) => new("member.birth_date_wrong", ("member", member));
    public static Refusal BirthDateOfOrganisation(MemberId member) =>
        new("member.birth_date_of_organisation", ("member", member));
    public static Refusal TextTooLong(int longest) => new("member.text_too_long", ("longest", longest));
    public static Refusal ExplanationMissing { get; } = new("member.explanation_missing");
    public static Refusal TooEarly(MemberId member, LocalDate date, LocalDate earliest) =>
        new("member.date_too_early", ("member", member), ("date", date), ("earliest", earliest));

    public static Refusal ListEmpty { get; } = new("member.list_empty");
    public static Refusal ListTooLong(int count, int longest) =>
        new("member.list_too_long", ("count", count), ("longest", longest));
    public static Refusal TwiceInList(MemberId member) => new("member.twice_in_list", ("member", member));

    public static Refusal AlreadyEnded(MemberId member, LocalDate endedOn) =>
        new("member.already_ended", ("member", member), ("date", endedOn));
    public static Refusal NotEnded(MemberId member) => new("member.not_ended", ("member", member));
    public static Refusal NoticeAfterEnd(LocalDate notice, LocalDate end) =>
        new("member.notice_after_end", ("notice", notice), ("date", end));
    public static Refusal ReasonNotForKind(MembershipEndReason reason, MemberKind kind) =>
        new("member.reason_not_for_kind", ("reason", reason), ("kind", kind));
    public static Refusal ExpulsionNeedsExplanation { get; } = new("member.expulsion_needs_explanation");

    public static Refusal NothingCorrected { get; } = new("member.nothing_corrected");
    public static Refusal ContributionBelowZero { get; } = new("member.contribution_below_zero");
    public static Refusal ContributionYearWrong(int year) =>
        new("member.contribution_year_wrong", ("year", year.ToString()));
}

namespace Wijkboek.Domain.Membership.Members;

/// <summary>The board does not admit; the general meeting may still do so, on a new application (BW 2:33).</summary>
public sealed record DeclineApplicant(
    MemberId Applicant, LocalDate DeclinedOn, Personal<string> Explanation) : IAct
{
    public static Decision Decide(DeclineApplicant act, Member applicant)
    {
        if (applicant.Application?.Declined is { } before)
            return before.DeclinedOn == act.DeclinedOn
                ? Decision.Nothing
                : ApplicationRefusals.Declined(act.Applicant, before.DeclinedOn);
        if (applicant.OpenApplication is not { } application)
            return ApplicationRefusals.None(act.Applicant);
        if (act.DeclinedOn < application.Last)
            return MemberRefusals.TooEarly(act.Applicant, act.DeclinedOn, application.Last);
        if (DetailRules.IsEmpty(act.Explanation))
            return MemberRefusals.ExplanationMissing;
        return DetailRules.TooLong(act.Explanation) is { } tooLong
            ? tooLong
            : Member.Stream(act.Applicant).Record(
                new ApplicantDeclined(act.Applicant, act.DeclinedOn, act.Explanation));
    }
}

namespace Wijkboek.Domain.Membership.Members;

public sealed record WithdrawApplication(
    MemberId Applicant, LocalDate WithdrawnOn, Personal<string>? Explanation = null) : IAct
{
    public static Decision Decide(WithdrawApplication act, Member applicant)
    {
        if (applicant.Application?.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : ApplicationRefusals.Withdrawn(act.Applicant, before.WithdrawnOn);
        if (applicant.OpenApplication is not { } application)
            return ApplicationRefusals.None(act.Applicant);
        if (act.WithdrawnOn < application.Last)
            return MemberRefusals.TooEarly(act.Applicant, act.WithdrawnOn, application.Last);
        return DetailRules.TooLong(act.Explanation) is { } tooLong
            ? tooLong
            : Member.Stream(act.Applicant).Record(
                new ApplicationWithdrawn(act.Applicant, act.WithdrawnOn, act.Explanation));
    }
}

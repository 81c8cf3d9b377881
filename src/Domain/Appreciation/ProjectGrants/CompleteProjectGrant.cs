namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>The work is over; what was granted and not invoiced is free again. A late invoice may still come.</summary>
public sealed record CompleteProjectGrant(
    ProjectGrantId Grant, LocalDate CompletedOn, GrantOutcome Outcome, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(CompleteProjectGrant act, ProjectGrant grant)
    {
        if (grant.Granted is not { } granted)
            return ProjectGrantRefusals.Unknown(act.Grant);
        if (grant.Completed is { } before)
            return before.CompletedOn == act.CompletedOn && before.Outcome == act.Outcome
                ? Decision.Nothing
                : ProjectGrantRefusals.AlreadyCompleted(before);
        return act.CompletedOn < granted.From
            ? ProjectGrantRefusals.DateTooEarly(act.CompletedOn, granted.From)
            : ProjectGrant.Stream(act.Grant).Record(
                new ProjectGrantCompleted(act.Grant, act.CompletedOn, act.Outcome, act.Note));
    }
}

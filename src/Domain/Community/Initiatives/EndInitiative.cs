namespace Wijkboek.Domain.Community.Initiatives;

/// <param name="EndedOn">The last day.</param>
public sealed record EndInitiative(InitiativeId Initiative, LocalDate EndedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndInitiative act, Initiative initiative)
    {
        if (initiative.Started is not { } started)
            return InitiativeRefusals.Unknown(act.Initiative);
        if (initiative.Ended is { } ended)
            return ended.EndedOn == act.EndedOn ? Decision.Nothing : InitiativeRefusals.IsEnded(ended);
        if (act.EndedOn < started.StartedOn)
            return InitiativeRefusals.BeforeStart(started.StartedOn);
        return initiative.Standing.LastOrDefault() is { } last && act.EndedOn < last.Until
            ? InitiativeRefusals.ReportAfterEnd(last.Until)
            : Initiatives.Initiative.Stream(act.Initiative).Record(
                new InitiativeEnded(act.Initiative, act.EndedOn, act.Note));
    }
}

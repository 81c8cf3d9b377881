namespace Wijkboek.Domain.Community.Initiatives;

/// <param name="Areas">Names of the neighbourhoods it works in; left out for the whole district.</param>
public sealed record StartInitiative(
    InitiativeId Initiative,
    string Name,
    InitiativeKind Kind,
    LocalDate StartedOn,
    IReadOnlyList<string>? Areas = null) : IAct
{
    public static Decision Decide(StartInitiative act, Initiative initiative)
    {
        var started = new InitiativeStarted(
            act.Initiative, act.Name.Trim(), act.Kind, act.StartedOn,
            [.. (act.Areas ?? []).Select(area => area.Trim()).Distinct()]);
        if (initiative.Started is { } before)
            return before.Areas.SequenceEqual(started.Areas) && before with { Areas = started.Areas } == started
                ? Decision.Nothing
                : InitiativeRefusals.AlreadyStarted(act.Initiative);
        if (!ThingName.Fits(act.Name))
            return InitiativeRefusals.NameWrong(ThingName.Longest);
        return started.Areas.All(ThingName.Fits)
            ? Initiatives.Initiative.Stream(act.Initiative).Record(started)
            : InitiativeRefusals.AreaWrong(ThingName.Longest);
    }
}

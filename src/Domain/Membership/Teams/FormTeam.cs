namespace Wijkboek.Domain.Membership.Teams;

/// <param name="Name">1 to 100 characters.</param>
/// <param name="Purpose">What the team is for; 1 to 500 characters, for everybody to read.</param>
public sealed record FormTeam(TeamId Team, string Name, TeamKind Kind, string Purpose, LocalDate FormedOn) : IAct
{
    private const int LongestName = 100;
    private const int LongestPurpose = 500;

    public static Decision Decide(FormTeam act, Team team)
    {
        var formed = new TeamFormed(act.Team, act.Name.Trim(), act.Kind, act.Purpose.Trim(), act.FormedOn);
        if (team.Formed is { } before)
            return before == formed ? Decision.Nothing : TeamRefusals.AlreadyFormed(act.Team, before.FormedOn);
        if (formed.Name.Length == 0 || formed.Purpose.Length == 0)
            return TeamRefusals.NameOrPurposeMissing;
        if (formed.Name.Length > LongestName)
            return TeamRefusals.TextTooLong(LongestName);
        return formed.Purpose.Length > LongestPurpose
            ? TeamRefusals.TextTooLong(LongestPurpose)
            : Teams.Team.Stream(act.Team).Record(formed);
    }
}

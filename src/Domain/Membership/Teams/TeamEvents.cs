namespace Wijkboek.Domain.Membership.Teams;

/// <param name="Purpose">What the team is for, as it is made known in the neighbourhood; never about a person.</param>
[StoredAs("team_formed", Module.Membership)]
public sealed record TeamFormed(TeamId Team, string Name, TeamKind Kind, string Purpose, LocalDate FormedOn) : IEvent;

/// <summary>The leader is of the team, and takes the place of the one before.</summary>
[StoredAs("team_leader_appointed", Module.Membership)]
public sealed record TeamLeaderAppointed(TeamId Team, MemberId Leader, LocalDate AppointedOn) : IEvent;

[StoredAs("team_joined", Module.Membership)]
public sealed record TeamJoined(TeamId Team, MemberId Person, LocalDate JoinedOn) : IEvent;

/// <summary>Who led the team leads it no longer.</summary>
[StoredAs("team_left", Module.Membership)]
public sealed record TeamLeft(TeamId Team, MemberId Person, LocalDate LeftOn) : IEvent;

/// <summary>Everybody in it has left with that.</summary>
[StoredAs("team_dissolved", Module.Membership)]
public sealed record TeamDissolved(TeamId Team, LocalDate DissolvedOn) : IEvent;

public readonly record struct TeamId(string Value) : IIdentifier<TeamId>
{
    public static TeamId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>
/// A circle decides for its domain (sociocracy); a team works; a work group stops when its task is done.
/// </summary>
public enum TeamKind
{
    Team,
    Circle,
    WorkGroup,
}

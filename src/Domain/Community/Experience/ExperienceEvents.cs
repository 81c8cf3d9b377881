namespace Wijkboek.Domain.Community.Experience;

/// <param name="Person">The member whose experience it is.</param>
/// <param name="Field">What they know from their own life. It can say something of their health or debts, so it is
/// sealed as theirs.</param>
[StoredAs("experience_expert_engaged", Module.Community)]
public sealed record ExperienceExpertEngaged(
    ExpertId Expert, MemberId Person, Personal<string> Field, LocalDate From, ExpertAppreciation Appreciation)
    : IEvent;

/// <param name="EndedOn">The last day.</param>
[StoredAs("expert_engagement_ended", Module.Community)]
public sealed record ExpertEngagementEnded(
    ExpertId Expert, MemberId Person, LocalDate EndedOn, Personal<string>? Note) : IEvent;

/// <param name="Subject">What its people have in common.</param>
/// <param name="LedBy">The expert by experience who leads it, if one does.</param>
[StoredAs("peer_group_formed", Module.Community)]
public sealed record PeerGroupFormed(
    PeerGroupId Group, string Subject, LocalDate FormedOn, ExpertId? LedBy) : IEvent;

/// <param name="Participants">Counted, never registered.</param>
[StoredAs("peer_group_session_held", Module.Community)]
public sealed record PeerGroupSessionHeld(PeerGroupId Group, LocalDate On, int Participants) : IEvent;

[StoredAs("peer_group_session_withdrawn", Module.Community)]
public sealed record PeerGroupSessionWithdrawn(PeerGroupId Group, LocalDate On, Personal<string> Reason) : IEvent;

/// <param name="EndedOn">The last day.</param>
[StoredAs("peer_group_ended", Module.Community)]
public sealed record PeerGroupEnded(PeerGroupId Group, LocalDate EndedOn, Personal<string>? Note) : IEvent;

/// <summary>How somebody's experience is valued.</summary>
public enum ExpertAppreciation
{
    VolunteerAllowance,
    NeighbourhoodJob,
    Fee,
    Gesture,
    Unpaid,
}

public readonly record struct ExpertId(string Value) : IIdentifier<ExpertId>
{
    public static ExpertId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct PeerGroupId(string Value) : IIdentifier<PeerGroupId>
{
    public static PeerGroupId From(string value) => new(value);
    public override string ToString() => Value;
}

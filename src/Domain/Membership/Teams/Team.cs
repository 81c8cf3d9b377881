using System.Collections.Immutable;

namespace Wijkboek.Domain.Membership.Teams;

/// <summary>A team or circle: who is in it and who leads it, over time.</summary>
public sealed record Team(
    TeamFormed? Formed,
    ImmutableList<TeamMembership> Memberships,
    ImmutableList<TeamLeadership> Leaderships,
    TeamDissolved? Dissolved) : IState<Team>
{
    public static Stream<Team> Stream(TeamId id) => new($"team/{id}", Retention.Business);

    public static Team Initial { get; } = new(null, [], [], null);

    /// <summary>Who is in the team now.</summary>
    public IEnumerable<MemberId> Present => Memberships.Where(each => each.Until is null).Select(each => each.Person);

    public TeamLeadership? Leader => Leaderships.Find(each => each.Until is null);

    /// <summary>At the end of a day.</summary>
    public IEnumerable<MemberId> On(LocalDate day) =>
        Memberships.Where(each => each.CoversEndOf(day)).Select(each => each.Person).Distinct();

    /// <summary>At the end of a day; null when nobody led the team.</summary>
    public MemberId? LeaderOn(LocalDate day) =>
        Leaderships.FindLast(each => each.Since <= day && !(each.Until <= day))?.Person;

    public bool ExistsOn(LocalDate day) => Formed?.FormedOn <= day && !(Dissolved?.DissolvedOn <= day);

    public TeamMembership? Find(MemberId person) => Memberships.FindLast(each => each.Person == person);

    public Team Evolve(IEvent happened) => happened switch
    {
        TeamFormed formed => this with { Formed = formed },
        TeamLeaderAppointed appointed => With(appointed),
        TeamJoined joined => this with { Memberships = Memberships.Add(new(joined.Person, joined.JoinedOn, null)) },
        TeamLeft left => this with
        {
            Memberships = Ended(Memberships, left.Person, left.LeftOn),
            Leaderships = Leader?.Person == left.Person ? WithoutLeader(left.LeftOn) : Leaderships,
        },
        TeamDissolved dissolved => this with
        {
            Dissolved = dissolved,
            Memberships = Present.Aggregate(Memberships, (so, person) => Ended(so, person, dissolved.DissolvedOn)),
            Leaderships = WithoutLeader(dissolved.DissolvedOn),
        },
        _ => this,
    };

    private Team With(TeamLeaderAppointed appointed) => this with
    {
        Leaderships = WithoutLeader(appointed.AppointedOn).Add(new(appointed.Leader, appointed.AppointedOn, null)),
        Memberships = Present.Contains(appointed.Leader)
            ? Memberships
            : Memberships.Add(new(appointed.Leader, appointed.AppointedOn, null)),
    };

    private ImmutableList<TeamLeadership> WithoutLeader(LocalDate until) => Leader is { } leader
        ? Leaderships.Replace(leader, leader with { Until = until })
        : Leaderships;

    private static ImmutableList<TeamMembership> Ended(
        ImmutableList<TeamMembership> all, MemberId person, LocalDate until) =>
        all.Find(each => each.Person == person && each.Until is null) is { } open
            ? all.Replace(open, open with { Until = until })
            : all;
}

/// <param name="Until">At the end of this day no longer in the team; null runs on.</param>
public sealed record TeamMembership(MemberId Person, LocalDate Since, LocalDate? Until)
{
    public bool CoversEndOf(LocalDate day) => Since <= day && !(Until <= day);
}

/// <param name="Until">At the end of this day no longer leader; null runs on.</param>
public sealed record TeamLeadership(MemberId Person, LocalDate Since, LocalDate? Until);

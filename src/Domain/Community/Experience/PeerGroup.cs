using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.Experience;

/// <summary>People with the same experience who support each other (lotgenotengroep).</summary>
public sealed record PeerGroup(
    PeerGroupFormed? Formed, ImmutableList<PeerGroupSessionHeld> Sessions, PeerGroupEnded? Ended)
    : IState<PeerGroup>
{
    public static Stream<PeerGroup> Stream(PeerGroupId id) => new($"peer-group/{id}", Retention.Business);

    public static PeerGroup Initial { get; } = new(null, [], null);

    /// <summary>Whether it exists on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Formed is { } formed && formed.FormedOn <= to && (Ended is not { } ended || from <= ended.EndedOn);

    public IEnumerable<PeerGroupSessionHeld> SessionsIn(LocalDate from, LocalDate to) =>
        Sessions.Where(session => from <= session.On && session.On <= to);

    public PeerGroup Evolve(IEvent happened) => happened switch
    {
        PeerGroupFormed formed => this with { Formed = formed },
        PeerGroupSessionHeld held => this with { Sessions = Sessions.Add(held) },
        PeerGroupSessionWithdrawn withdrawn =>
            this with { Sessions = Sessions.RemoveAll(session => session.On == withdrawn.On) },
        PeerGroupEnded ended => this with { Ended = ended },
        _ => this,
    };
}

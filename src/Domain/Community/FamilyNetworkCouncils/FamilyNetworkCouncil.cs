using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

/// <summary>A conversation of a family and its network on who does what (familienetwerkberaad).</summary>
public sealed record FamilyNetworkCouncil(
    FamilyNetworkCouncilHeld? Held,
    ImmutableList<CouncilFollowedUp> FollowUps,
    FamilyNetworkCouncilWithdrawn? Withdrawn) : IState<FamilyNetworkCouncil>
{
    public static Stream<FamilyNetworkCouncil> Stream(CouncilId id) => new($"council/{id}", Retention.Business);

    public static FamilyNetworkCouncil Initial { get; } = new(null, [], null);

    public bool IsHeldIn(LocalDate from, LocalDate to) =>
        Withdrawn is null && Held is { } held && from <= held.HeldOn && held.HeldOn <= to;

    public FamilyNetworkCouncil Evolve(IEvent happened) => happened switch
    {
        FamilyNetworkCouncilHeld held => this with { Held = held },
        CouncilFollowedUp followedUp => this with { FollowUps = FollowUps.Add(followedUp) },
        FamilyNetworkCouncilWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        _ => this,
    };
}

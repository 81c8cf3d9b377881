namespace Wijkboek.Domain.Community.FamilyNetworkCouncils;

/// <summary>
/// A council was held in which the network around somebody was an equal party. Whose network is not recorded, and there
/// is no text in which it could be: a family would be known by it, and no figure needs it.
/// </summary>
/// <param name="Agreements">How many working agreements were made.</param>
[StoredAs("family_network_council_held", Module.Community)]
public sealed record FamilyNetworkCouncilHeld(
    CouncilId Council, LocalDate HeldOn, int Participants, int Agreements) : IEvent;

/// <param name="Kept">How many of the agreements were kept by then.</param>
[StoredAs("council_followed_up", Module.Community)]
public sealed record CouncilFollowedUp(CouncilId Council, LocalDate On, int Kept) : IEvent;

[StoredAs("family_network_council_withdrawn", Module.Community)]
public sealed record FamilyNetworkCouncilWithdrawn(
    CouncilId Council, LocalDate HeldOn, CouncilMistake Mistake) : IEvent;

/// <summary>Why a council is taken back. A choice and not a text, because a text could name the family.</summary>
public enum CouncilMistake
{
    NotHeld,
    RecordedTwice,
    RecordedWrong,
}

public readonly record struct CouncilId(string Value) : IIdentifier<CouncilId>
{
    public static CouncilId From(string value) => new(value);
    public override string ToString() => Value;
}

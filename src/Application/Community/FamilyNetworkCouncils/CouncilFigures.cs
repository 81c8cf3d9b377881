using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;

namespace Wijkboek.Application.Community.FamilyNetworkCouncils;

/// <summary>Family network councils held in a period: that they were, and what was agreed, never whose.</summary>
public static class CouncilFigures
{
    public static CommunityView<FamilyNetworkCouncil> View { get; } =
        new("family-network-councils", "council", _ => null);

    public static async Task<IReadOnlyList<CommunityFile<FamilyNetworkCouncil>>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>In the order of the calendar; withdrawn ones left out.</summary>
    public static IReadOnlyList<CouncilStanding> In(
        IEnumerable<CommunityFile<FamilyNetworkCouncil>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsHeldIn(from, to))
            .Select(file => new CouncilStanding(
                file.State.Held!,
                file.State.FollowUps.Where(followUp => followUp.On <= to).MaxBy(followUp => followUp.On)?.Kept,
                file.Positions))
            .OrderBy(council => council.Held.HeldOn),
    ];
}

/// <param name="Kept">Agreements kept by the last look within the period; null when nobody looked.</param>
public sealed record CouncilStanding(FamilyNetworkCouncilHeld Held, int? Kept, IReadOnlyList<long> Positions);

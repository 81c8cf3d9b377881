using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Experience;

namespace Wijkboek.Application.Community.Experience;

/// <summary>Who helped with what they lived through, and which groups there were, in a period.</summary>
public static class ExperienceFigures
{
    public static CommunityView<ExperienceExpert> Experts { get; } = new("experience-experts", "expert", _ => null);

    public static CommunityView<PeerGroup> Groups { get; } = new("peer-groups", "peer-group", PartOf);

    public static async Task<IReadOnlyList<CommunityFile<ExperienceExpert>>> ReadExperts(Question question) =>
        [.. (await question.All(Experts)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    public static async Task<IReadOnlyList<CommunityFile<PeerGroup>>> ReadGroups(Question question) =>
        [.. (await question.All(Groups)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>Engaged on at least one day of the period.</summary>
    public static IReadOnlyList<ExpertStanding> ExpertsIn(
        IEnumerable<CommunityFile<ExperienceExpert>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsActiveIn(from, to))
            .Select(file => new ExpertStanding(
                file.State.Engaged!, file.State.Ended?.EndedOn is { } end && end <= to ? end : null, file.Positions))
            .OrderBy(expert => expert.Engaged.From),
    ];

    /// <summary>Existing on at least one day of the period.</summary>
    public static IReadOnlyList<GroupStanding> GroupsIn(
        IEnumerable<CommunityFile<PeerGroup>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsActiveIn(from, to)).Select(file => Standing(file, from, to))
            .OrderBy(group => group.Formed.FormedOn),
    ];

    private static GroupStanding Standing(CommunityFile<PeerGroup> file, LocalDate from, LocalDate to)
    {
        var sessions = file.State.SessionsIn(from, to).ToList();
        return new GroupStanding(
            file.State.Formed!,
            file.State.Ended?.EndedOn is { } end && end <= to ? end : null,
            sessions.Count,
            sessions.Sum(session => session.Participants),
            file.Positions,
            [.. sessions.SelectMany(session => file.PositionsOf(Part(session.On))).Order()]);
    }

    private static string? PartOf(IEvent happened) => happened switch
    {
        PeerGroupSessionHeld held => Part(held.On),
        PeerGroupSessionWithdrawn withdrawn => Part(withdrawn.On),
        _ => null,
    };

    private static string Part(LocalDate on) => $"{on:uuuu-MM-dd}";
}

/// <param name="EndedOn">Last day, when that is within the period.</param>
public sealed record ExpertStanding(
    ExperienceExpertEngaged Engaged, LocalDate? EndedOn, IReadOnlyList<long> Positions);

/// <param name="EndedOn">Last day, when that is within the period.</param>
/// <param name="Sessions">Held in the period.</param>
/// <param name="Participants">Added up over those sessions.</param>
/// <param name="SessionPositions">The facts of those sessions alone.</param>
public sealed record GroupStanding(
    PeerGroupFormed Formed,
    LocalDate? EndedOn,
    int Sessions,
    int Participants,
    IReadOnlyList<long> Positions,
    IReadOnlyList<long> SessionPositions);

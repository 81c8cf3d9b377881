namespace Wijkboek.Application.Challenges.ChallengeOverview;

/// <summary>Every bid that was under way on at least one day of a period, as it stood at the end of it.</summary>
public static class ChallengeOverview
{
    public static ChallengeFileView Files { get; } = new();

    public static IReadOnlyList<ChallengeOnDay> In(IEnumerable<ChallengeFile> files, LocalDate from, LocalDate to) =>
    [
        .. files
            .Where(file => ChallengeOnDay.Of(file, from.PlusDays(-1)) is not { IsOver: true })
            .Select(file => ChallengeOnDay.Of(file, to))
            .OfType<ChallengeOnDay>()
            .OrderBy(challenge => challenge.Task.IdentifiedOn)
            .ThenBy(challenge => challenge.Task.Challenge.Value, StringComparer.Ordinal),
    ];
}

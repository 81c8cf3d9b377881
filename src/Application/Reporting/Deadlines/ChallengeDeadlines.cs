using Wijkboek.Application.Challenges.ChallengeOverview;

namespace Wijkboek.Application.Reporting.Deadlines;

internal static class ChallengeDeadlines
{
    private const string View = "challenges";

    public static IEnumerable<Deadline> On(LocalDate day, IEnumerable<ChallengeFile> files) =>
        from file in files
        let challenge = ChallengeOnDay.Of(file, day)
        where challenge is { Next: not null, NextBefore: not null }
        select new Deadline(challenge.NextBefore!.Value, challenge.Next!, challenge.Task.Title, View);
}

using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Coaching;

/// <summary>A coaching of Fatima, with as many talks as a test asks for.</summary>
internal static class Talks
{
    public static StartCoaching Start { get; } = new(new CoachingId("c-1"), Fatima, On(2, 1));

    public static CoachingTrack Started { get; } =
        CoachingTrack.Initial.After(StartCoaching.Decide(Start, CoachingTrack.Initial, Resident));

    public static CoachingTrack Held(int talks) => Enumerable.Range(1, talks).Aggregate(Started, (track, number) =>
        track.After(HoldCoachingTalk.Decide(new HoldCoachingTalk(Start.Coaching, On(2, number + 1)), track)));

    public static CoachingTrack Chosen { get; } = Held(6).After(ChooseDirection.Decide(
        new ChooseDirection(Start.Coaching, CoachingDirection.Job, On(3, 1)), Held(6)));

    public static CoachingTrack Ended { get; } =
        Chosen.After(EndCoaching.Decide(new EndCoaching(Start.Coaching, On(3, 2)), Chosen));
}

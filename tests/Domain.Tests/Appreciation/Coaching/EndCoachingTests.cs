using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Coaching.Talks;

namespace Wijkboek.Domain.Tests.Appreciation.Coaching;

public sealed class EndCoachingTests
{
    private static readonly EndCoaching End = new(Start.Coaching, On(3, 2));

    [Fact]
    public void After_six_talks_it_ends_with_a_direction()
    {
        EndCoaching.Decide(End, Held(6)).ShouldBeRefused("coaching.direction_needed");
        EndCoaching.Decide(End with { ByMistake = true }, Held(6)).ShouldRecord<CoachingEnded>();
        EndCoaching.Decide(End, Chosen).ShouldRecord<CoachingEnded>();
        EndCoaching.Decide(End, Held(5)).ShouldRecord<CoachingEnded>();
    }

    [Fact]
    public void It_ends_once_and_not_before_its_last_talk()
    {
        EndCoaching.Decide(End, CoachingTrack.Initial).ShouldBeRefused("coaching.unknown");
        EndCoaching.Decide(End, Ended).ShouldBeNothing();
        EndCoaching.Decide(End with { EndedOn = On(4, 1) }, Ended).ShouldBeRefused("coaching.already_ended");
        EndCoaching.Decide(End with { EndedOn = On(2, 3) }, Held(3)).ShouldBeRefused("coaching.date_too_early");
    }

    [Fact]
    public void It_is_in_a_period_of_which_it_has_a_day()
    {
        Ended.IsActiveIn(On(1, 1), On(1, 31)).ShouldBeFalse();
        Ended.IsActiveIn(On(3, 2), On(12, 31)).ShouldBeTrue();
        Ended.IsActiveIn(On(3, 3), On(12, 31)).ShouldBeFalse();
        Started.After(EndCoaching.Decide(End with { ByMistake = true }, Started)).IsActiveIn(On(1, 1), On(12, 31))
            .ShouldBeFalse();
    }
}

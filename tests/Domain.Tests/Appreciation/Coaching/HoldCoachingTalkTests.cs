using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Coaching.Talks;

namespace Wijkboek.Domain.Tests.Appreciation.Coaching;

public sealed class HoldCoachingTalkTests
{
    private static readonly HoldCoachingTalk Next = new(Start.Coaching, On(2, 20));

    [Fact]
    public void Talks_are_numbered()
    {
        HoldCoachingTalk.Decide(Next, Held(5)).ShouldRecord<CoachingTalkHeld>().Number.ShouldBe(6);
        HoldCoachingTalk.Decide(Next with { HeldOn = On(2, 2) }, Held(1)).ShouldBeNothing();
    }

    [Fact]
    public void After_six_talks_a_direction_comes_first()
    {
        HoldCoachingTalk.Decide(Next, Held(6)).ShouldBeRefused("coaching.direction_needed");
        HoldCoachingTalk.Decide(Next, Chosen).ShouldBeRefused("coaching.talks_held");
    }

    [Fact]
    public void A_talk_is_within_the_coaching()
    {
        HoldCoachingTalk.Decide(Next, CoachingTrack.Initial).ShouldBeRefused("coaching.unknown");
        HoldCoachingTalk.Decide(Next with { HeldOn = On(1, 31) }, Started).ShouldBeRefused("coaching.date_too_early");
        HoldCoachingTalk.Decide(Next, Ended).ShouldBeRefused("coaching.already_ended");
    }
}

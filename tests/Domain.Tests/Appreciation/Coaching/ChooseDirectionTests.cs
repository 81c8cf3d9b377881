using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Coaching.Talks;

namespace Wijkboek.Domain.Tests.Appreciation.Coaching;

public sealed class ChooseDirectionTests
{
    private static readonly ChooseDirection Choose = new(Start.Coaching, CoachingDirection.Job, On(3, 1));

    [Fact]
    public void A_direction_may_be_clear_before_all_talks_were_held() =>
        ChooseDirection.Decide(Choose, Held(2)).ShouldRecord<CoachingDirectionChosen>().Direction
            .ShouldBe(CoachingDirection.Job);

    [Fact]
    public void A_direction_is_chosen_once()
    {
        Held(6).NeedsDirection.ShouldBeTrue();
        Chosen.NeedsDirection.ShouldBeFalse();
        ChooseDirection.Decide(Choose, Chosen).ShouldBeNothing();
        ChooseDirection.Decide(Choose with { Direction = CoachingDirection.Training }, Chosen)
            .ShouldBeRefused("coaching.already_chosen");
    }

    [Fact]
    public void A_direction_is_chosen_within_the_coaching()
    {
        ChooseDirection.Decide(Choose, CoachingTrack.Initial).ShouldBeRefused("coaching.unknown");
        ChooseDirection.Decide(Choose with { ChosenOn = On(1, 31) }, Started)
            .ShouldBeRefused("coaching.date_too_early");
        var over = Held(1).After(EndCoaching.Decide(new EndCoaching(Start.Coaching, On(2, 9)), Held(1)));
        ChooseDirection.Decide(Choose, over).ShouldBeRefused("coaching.already_ended");
    }
}

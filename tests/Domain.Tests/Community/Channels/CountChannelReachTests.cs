using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class CountChannelReachTests
{
    private static readonly CountChannelReach Count = new(Open.Channel, new LocalDate(2025, 12, 31), 1_486);

    private static readonly Channel Counted = Opened.After(CountChannelReach.Decide(Count, Opened));

    [Fact]
    public void The_latest_count_by_a_day_holds_and_a_day_can_be_counted_better()
    {
        Counted.ReachOn(Count.On.PlusDays(-1)).ShouldBe(900);
        Counted.ReachOn(Count.On).ShouldBe(1_486);
        Counted.After(CountChannelReach.Decide(Count with { Reach = 1_480 }, Counted)).ReachOn(Count.On)
            .ShouldBe(1_480);
    }

    [Fact]
    public void The_same_count_again_changes_nothing() => CountChannelReach.Decide(Count, Counted).ShouldBeNothing();

    [Fact]
    public void A_count_is_of_a_channel_that_is_there_and_possible()
    {
        CountChannelReach.Decide(Count, Channel.Initial).ShouldBeRefused("channel.unknown");
        CountChannelReach.Decide(Count with { On = new LocalDate(2024, 2, 1) }, Opened)
            .ShouldBeRefused("channel.before_start");
        CountChannelReach.Decide(Count, Closed).ShouldBeRefused("channel.closed");
        CountChannelReach.Decide(Count with { Reach = 1_000_001 }, Opened).ShouldBeRefused("channel.reach_wrong");
    }
}

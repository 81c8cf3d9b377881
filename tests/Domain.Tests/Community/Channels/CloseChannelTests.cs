using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class CloseChannelTests
{
    private static readonly CloseChannel Close = new(Open.Channel, new LocalDate(2025, 6, 30));

    [Fact]
    public void A_channel_is_there_up_to_its_last_day()
    {
        Closed.IsActiveIn(Close.ClosedOn, Close.ClosedOn).ShouldBeTrue();
        Closed.IsActiveIn(Close.ClosedOn.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => CloseChannel.Decide(Close, Closed).ShouldBeNothing();

    [Fact]
    public void A_channel_closes_once_after_its_last_issue()
    {
        CloseChannel.Decide(Close, Channel.Initial).ShouldBeRefused("channel.unknown");
        CloseChannel.Decide(Close with { ClosedOn = new LocalDate(2025, 7, 1) }, Closed)
            .ShouldBeRefused("channel.closed");
        CloseChannel.Decide(Close with { ClosedOn = new LocalDate(2024, 2, 1) }, Opened)
            .ShouldBeRefused("channel.before_start");
        CloseChannel.Decide(Close with { ClosedOn = new LocalDate(2025, 1, 14) }, Published)
            .ShouldBeRefused("channel.later_fact_exists");
    }
}

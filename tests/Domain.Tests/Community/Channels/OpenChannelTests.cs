using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class OpenChannelTests
{
    [Fact]
    public void A_channel_is_there_from_its_first_day_on_with_its_reach()
    {
        Opened.IsActiveIn(Open.Since, Open.Since).ShouldBeTrue();
        Opened.ReachOn(new LocalDate(2025, 1, 1)).ShouldBe(900);
    }

    [Fact]
    public void The_same_channel_again_changes_nothing() => OpenChannel.Decide(Open, Published).ShouldBeNothing();

    [Fact]
    public void A_channel_opens_once_with_a_name_and_a_possible_reach()
    {
        OpenChannel.Decide(Open with { Reach = null }, Opened).ShouldBeRefused("channel.already_opened");
        OpenChannel.Decide(Open with { Name = "" }, Channel.Initial).ShouldBeRefused("channel.name_wrong");
        OpenChannel.Decide(Open with { Reach = -1 }, Channel.Initial).ShouldBeRefused("channel.reach_wrong");
    }
}

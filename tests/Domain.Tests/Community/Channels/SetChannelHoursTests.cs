using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Channels.Newsletter;

namespace Wijkboek.Domain.Tests.Community.Channels;

public sealed class SetChannelHoursTests
{
    private static readonly WeeklySlot Morning =
        new(Weekday.Monday, new LocalTime(9, 0), new LocalTime(12, 0), "telefonisch bereikbaar");

    private static readonly SetChannelHours Hours = new(Open.Channel, new LocalDate(2025, 1, 1), [Morning]);

    private static readonly Channel Set = Opened.After(SetChannelHours.Decide(Hours, Opened));

    [Fact]
    public void Hours_hold_from_their_day_on()
    {
        Set.SlotsOn(new LocalDate(2024, 12, 31)).ShouldBeEmpty();
        Set.SlotsOn(new LocalDate(2025, 1, 1)).ShouldBe([Morning]);
    }

    [Fact]
    public void The_same_hours_again_change_nothing() => SetChannelHours.Decide(Hours, Set).ShouldBeNothing();

    [Fact]
    public void Hours_are_possible_and_of_a_channel_that_is_there()
    {
        SetChannelHours.Decide(Hours, Channel.Initial).ShouldBeRefused("channel.unknown");
        SetChannelHours.Decide(Hours with { Slots = [Morning, Morning] }, Opened)
            .ShouldBeRefused("weekly_slot.overlap");
    }
}

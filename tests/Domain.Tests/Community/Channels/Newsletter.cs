using Wijkboek.Domain.Community.Channels;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.Channels;

internal static class Newsletter
{
    public static readonly OpenChannel Open = new(
        new ChannelId("nieuwsbrief"), "Nieuwsbrief", ChannelKind.Newsletter, new LocalDate(2024, 3, 1), 900);

    public static readonly PublishIssue Issue = new(Open.Channel, new LocalDate(2025, 1, 15), 1_100);

    public static Channel Opened { get; } = Channel.Initial.After(OpenChannel.Decide(Open, Channel.Initial));

    public static Channel Published { get; } = Opened.After(PublishIssue.Decide(Issue, Opened));

    public static Channel Closed { get; } =
        Published.After(CloseChannel.Decide(new(Open.Channel, new LocalDate(2025, 6, 30)), Published));
}

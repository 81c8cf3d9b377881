using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Channels;

namespace Wijkboek.Application.Community.Channels;

/// <summary>How the neighbourhood could hear of things and reach us in a period.</summary>
public static class ChannelFigures
{
    public static CommunityView<Channel> View { get; } = new("channels", "channel", PartOf);

    public static async Task<IReadOnlyList<CommunityFile<Channel>>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>There on at least one day of the period, the oldest first.</summary>
    public static IReadOnlyList<ChannelStanding> In(
        IEnumerable<CommunityFile<Channel>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsActiveIn(from, to)).Select(file => Standing(file, from, to))
            .OrderBy(channel => channel.Opened.Since),
    ];

    private static ChannelStanding Standing(CommunityFile<Channel> file, LocalDate from, LocalDate to)
    {
        var channel = file.State;
        var issues = channel.IssuesIn(from, to).ToList();
        var lastDay = channel.Closed is { } closed ? LocalDate.Min(closed.ClosedOn, to) : to;
        return new ChannelStanding(
            channel.Opened!,
            channel.Closed?.ClosedOn is { } end && end <= to ? end : null,
            channel.ReachOn(to),
            channel.ReachOn(from.PlusDays(-1)) is { } before && channel.Opened!.Since < from ? before : null,
            channel.SlotsOn(lastDay),
            issues.Count,
            issues.Sum(issue => issue.Circulation),
            file.Positions,
            [.. issues.SelectMany(issue => file.PositionsOf(Part(issue.On))).Order()]);
    }

    private static string? PartOf(IEvent happened) => happened switch
    {
        ChannelIssuePublished published => Part(published.On),
        ChannelIssueWithdrawn withdrawn => Part(withdrawn.On),
        _ => null,
    };

    private static string Part(LocalDate on) => $"{on:uuuu-MM-dd}";
}

/// <param name="Reach">As last counted by the end of the period; null when nobody did.</param>
/// <param name="ReachBefore">As it stood just before the period; null when nobody counted by then.</param>
/// <param name="Slots">When it can be reached, on the last day of the period.</param>
/// <param name="Issues">Published in the period.</param>
/// <param name="Circulation">Of those issues together.</param>
/// <param name="IssuePositions">The facts of those issues alone.</param>
public sealed record ChannelStanding(
    ChannelOpened Opened,
    LocalDate? ClosedOn,
    int? Reach,
    int? ReachBefore,
    IReadOnlyList<WeeklySlot> Slots,
    int Issues,
    int Circulation,
    IReadOnlyList<long> Positions,
    IReadOnlyList<long> IssuePositions);

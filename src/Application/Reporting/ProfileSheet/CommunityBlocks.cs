using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.AnnualReport.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.MeetingPlaces;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>Where people meet, what they do together, and how they hear of it.</summary>
internal static class CommunityBlocks
{
    public static ProfileBlock Meeting(CommunityFigures community, IReadOnlyList<SeriesFigures> activities) =>
        new(ProfileBlockName.Meeting, [.. MeetingLines(community, activities)]);

    /// <summary>Collective power: every initiative, and where it works.</summary>
    public static ProfileBlock Power(CommunityFigures community) => new(
        ProfileBlockName.Initiatives,
        [
            .. community.Initiatives.Select(initiative => initiative.Started.Areas.Count == 0
                ? initiative.Started.Name
                : Say(
                    "profile.initiative", ("name", initiative.Started.Name),
                    ("areas", Dutch.List(initiative.Started.Areas)))),
        ]);

    public static ProfileBlock Information(CommunityFigures community) => new(
        ProfileBlockName.Information,
        [
            .. community.Channels.Where(channel => channel.Opened.Kind != ChannelKind.Telephone)
                .Select(channel => channel.Issues > 0
                    ? Say(
                        "profile.issues", ("name", channel.Opened.Name), ("times", Counted.InWords(channel.Issues)))
                    : channel.Opened.Name),
        ]);

    private static IEnumerable<string> MeetingLines(
        CommunityFigures community, IReadOnlyList<SeriesFigures> activities)
    {
        var places = community.Places.Where(place => place.Kind == PlaceKind.Physical).ToList();
        if (places.Count > 0)
            yield return Counted.AtStart(Say(
                "profile.places", ("places", Counted.Of(places.Count, "meeting_place")),
                ("names", Dutch.List([.. places.Select(place => place.Name)]))));
        foreach (var kind in activities.Where(one => one.Totals.Times > 0).GroupBy(one => one.Series.Kind)
            .OrderByDescending(kind => kind.Sum(one => one.Totals.Visits)).ThenBy(kind => kind.Key))
            yield return Say(
                "profile.activity",
                ("names", Dutch.List([.. kind.Select(one => one.Series.Name).Distinct()])),
                ("times", kind.Sum(one => one.Totals.Times)));
        foreach (var telephone in community.Channels.Where(channel => channel.Opened.Kind == ChannelKind.Telephone))
            yield return telephone.Slots.Count == 0
                ? telephone.Opened.Name
                : Say(
                    "profile.telephone", ("name", telephone.Opened.Name),
                    ("hours", WeekHours.Write(telephone.Slots)));
    }
}

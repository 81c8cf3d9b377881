using Wijkboek.Application.Community;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>What there is to do, to join and to find in the neighbourhood.</summary>
internal static class CommunityPages
{
    private static readonly string[] None = [];

    public static void MapCommunity(this PageRoutes pages)
    {
        pages.Leaf(Doors.Places, None, PlacesLeaf.Read);
        pages.Leaf(Doors.Activities, ["activities"], ActivitiesLeaf.Read);
        pages.Leaf(Doors.Initiatives, None, InitiativesLeaf.Read);
        pages.Leaf(Doors.LocalEvents, None, LocalEventsLeaf.Read);
        pages.Leaf(Doors.Experience, None, ExperienceLeaf.Read);
        pages.Leaf(Doors.Channels, None, ChannelsLeaf.Read);
        MapThings(pages);
    }

    // Each thing has a page with its facts and its history.
    private static void MapThings(PageRoutes pages)
    {
        Thing(pages, Doors.Places, async (visit, id) => (await Ask(visit)).Places
            .FirstOrDefault(one => one.Id.Value == id) is { } one
            ? new ThingSaid(one.Name, PlacesLeaf.Lead(one), PlacesLeaf.Facts(one), MeetingPlace.Stream(one.Id)) : null);
        Thing(pages, Doors.Activities, async (visit, id) =>
            (await visit.Ask<ActivitiesAnswer>("activities")).Activities.FirstOrDefault(one => one.Activity.Value == id)
                is { } one
                ? new ThingSaid(
                    one.Name, ActivitiesLeaf.Lead(one), ActivitiesLeaf.Facts(one), ActivitySeries.Stream(one.Activity))
                : null);
        Thing(pages, Doors.Initiatives, async (visit, id) => (await Ask(visit)).Initiatives
            .FirstOrDefault(one => one.Id.Value == id) is { } one
            ? new ThingSaid(
                one.Name, InitiativesLeaf.Lead(one), InitiativesLeaf.Facts(one), Initiative.Stream(one.Id)) : null);
        Thing(pages, Doors.LocalEvents, async (visit, id) => (await Ask(visit)).LocalEvents
            .FirstOrDefault(one => one.Id.Value == id) is { } one
            ? new ThingSaid(
                one.Name, LocalEventsLeaf.Lead(one), LocalEventsLeaf.Facts(one), LocalEvent.Stream(one.Id)) : null);
        Thing(pages, Doors.Channels, async (visit, id) => (await Ask(visit)).Channels
            .FirstOrDefault(one => one.Id.Value == id) is { } one
            ? new ThingSaid(one.Name, ChannelsLeaf.Lead(one), ChannelsLeaf.Facts(one), Channel.Stream(one.Id)) : null);
        Thing(pages, Doors.Experience with { Path = "buurt/lotgenoten" }, async (visit, id) =>
            (await Ask(visit)).PeerGroups.FirstOrDefault(one => one.Id.Value == id) is { } one
                ? new ThingSaid(
                    one.Subject, ExperienceLeaf.Lead(one), ExperienceLeaf.Facts(one), PeerGroup.Stream(one.Id)) : null);
        Thing(pages, Doors.Experience with { Path = "buurt/familienetwerkberaden" }, async (visit, id) =>
            (await Ask(visit)).FamilyNetworkCouncils.FirstOrDefault(one => one.Id.Value == id) is { } one
                ? new ThingSaid(
                    "Familienetwerkberaad", ExperienceLeaf.Lead(one), ExperienceLeaf.Facts(one),
                    FamilyNetworkCouncil.Stream(one.Id)) : null);
    }

    internal static Task<CommunityAnswer> Ask(Visit visit) => visit.Ask<CommunityAnswer>("community");

    private static void Thing(PageRoutes pages, Door door, Func<Visit, string, Task<ThingSaid?>> read) =>
        pages.Leaf($"{door.Path}/{{thing}}", None, async (visit, values) =>
            await read(visit, (string)values["thing"]!) is not { } said
                ? null
                : new Leaf(Doors.All.First(one => one.Name == door.Name), said.Name, said.Lead)
                {
                    Back = new Way(door.Name, visit.To(Doors.All.First(one => one.Name == door.Name).Path)),
                    Sections =
                    [
                        new FactsSection("Gegevens", said.Facts),
                        new HistorySection(await pages.Journal.Of(visit, said.Stream)),
                    ],
                });

    private sealed record ThingSaid(string Name, string Lead, IReadOnlyList<Fact> Facts, StreamId Stream);
}

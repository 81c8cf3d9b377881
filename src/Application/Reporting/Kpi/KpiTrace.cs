using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Community;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>Behind the six figures: a key is the path in the JSON of the answer.</summary>
internal static class KpiTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var view = new TracedView();
        var jobs = await JobFigures.Read(question);
        JobsTrace.AddCounts(
            view, "neighbourhoodJobs",
            [.. jobs.Where(record => record.Job.IsActiveIn(question.From, question.To))]);
        AllowancesTrace.AddPaid(
            view, "volunteerAllowances", "payments",
            AllowanceFigures.PaidIn(await AllowanceFigures.Read(question), question.From, question.To));
        var community = await CommunityFigures.Read(question);
        AddPlaces(view, community.Places);
        AddLocalEvents(view, community.LocalEvents);
        return view
            .CountThings("experience.experts", community.Experts.Select(expert => expert.Positions))
            .CountThings("experience.peerGroups", community.PeerGroups.Select(group => group.Positions))
            .CountThings("familyNetworkCouncils", community.Councils.Select(council => council.Positions));
    }

    private static void AddPlaces(TracedView view, IReadOnlyList<PlaceStanding> places)
    {
        Add("physical", place => place.Kind == PlaceKind.Physical);
        Add("digital", place => place.Kind == PlaceKind.Digital);
        Add("physicalSupported", place => place is { Kind: PlaceKind.Physical, IsSupported: true });
        Add("digitalJoined", place => place.IsJoined);

        void Add(string key, Func<PlaceStanding, bool> which) =>
            view.CountThings($"meetingPlaces.{key}", places.Where(which).Select(place => place.Positions));
    }

    private static void AddLocalEvents(TracedView view, IReadOnlyList<LocalEventStanding> events) => view
        .CountThings("localEvents.attended", events.Where(one => one.IsAttended).Select(one => one.Positions))
        .CountThings("localEvents.supported", events.Where(one => one.IsSupported).Select(one => one.Positions))
        .Cents("localEvents.amountCents", events.SelectMany(one => one.Given));
}

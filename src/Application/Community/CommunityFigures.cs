using Wijkboek.Application.Community.Channels;
using Wijkboek.Application.Community.Experience;
using Wijkboek.Application.Community.FamilyNetworkCouncils;
using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.Questions;

namespace Wijkboek.Application.Community;

/// <summary>All that the module knows of a period, but for the activities: see
/// <see cref="Activities.VisitFigures"/>.</summary>
public sealed record CommunityFigures(
    IReadOnlyList<PlaceStanding> Places,
    IReadOnlyList<LocalEventStanding> LocalEvents,
    IReadOnlyList<ExpertStanding> Experts,
    IReadOnlyList<GroupStanding> PeerGroups,
    IReadOnlyList<CouncilStanding> Councils,
    IReadOnlyList<InitiativeStanding> Initiatives,
    IReadOnlyList<ChannelStanding> Channels)
{
    public static async Task<CommunityFigures> Read(Question question)
    {
        var (from, to) = (question.From, question.To);
        return new CommunityFigures(
            MeetingPlaceFigures.In(await MeetingPlaceFigures.Read(question), from, to),
            LocalEventFigures.In(await LocalEventFigures.Read(question), from, to),
            ExperienceFigures.ExpertsIn(await ExperienceFigures.ReadExperts(question), from, to),
            ExperienceFigures.GroupsIn(await ExperienceFigures.ReadGroups(question), from, to),
            CouncilFigures.In(await CouncilFigures.Read(question), from, to),
            InitiativeFigures.In(await InitiativeFigures.Read(question), from, to),
            ChannelFigures.In(await ChannelFigures.Read(question), from, to));
    }
}

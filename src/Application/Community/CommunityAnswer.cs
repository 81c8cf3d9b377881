using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Application.Community;

/// <summary>What <c>show community --format json</c> prints: all that stood or was held in the period.</summary>
public sealed record CommunityAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    IReadOnlyList<CommunityAnswer.Place> Places,
    IReadOnlyList<CommunityAnswer.Event> LocalEvents,
    IReadOnlyList<CommunityAnswer.Expert> Experts,
    IReadOnlyList<CommunityAnswer.Group> PeerGroups,
    IReadOnlyList<CommunityAnswer.Council> FamilyNetworkCouncils,
    IReadOnlyList<CommunityAnswer.Project> Initiatives,
    IReadOnlyList<CommunityAnswer.Medium> Channels)
{
    public sealed record Place(
        MeetingPlaceId Id, string Name, PlaceKind Kind, string Location, LocalDate Since, LocalDate? ClosedOn,
        PlaceTerms? Terms, string? Provider, bool Joined, bool Supported, IReadOnlyList<WeeklySlot> Slots,
        IReadOnlyList<long> Positions);

    public sealed record Event(
        LocalEventId Id, string Name, LocalDate On, AttendanceKind? Kind, int People, int Supports, long AmountCents,
        IReadOnlyList<long> Positions);

    /// <param name="Field">Null when it was forgotten. Beside it stands an id and no name.</param>
    public sealed record Expert(
        ExpertId Id, MemberId Person, string? Field, LocalDate From, LocalDate? EndedOn,
        ExpertAppreciation Appreciation, IReadOnlyList<long> Positions);

    public sealed record Group(
        PeerGroupId Id, string Subject, LocalDate FormedOn, LocalDate? EndedOn, ExpertId? LedBy, int Sessions,
        int Participants, IReadOnlyList<long> Positions);

    public sealed record Council(
        CouncilId Id, LocalDate HeldOn, int Participants, int Agreements, int? Kept, IReadOnlyList<long> Positions);

    public sealed record Project(
        InitiativeId Id, string Name, InitiativeKind Kind, LocalDate StartedOn, LocalDate? EndedOn,
        IReadOnlyList<string> Areas, IReadOnlyList<MeasureFigure> Counts, IReadOnlyList<long> Positions);

    public sealed record Medium(
        ChannelId Id, string Name, ChannelKind Kind, LocalDate Since, LocalDate? ClosedOn, int? Reach,
        int? ReachBefore, int Issues, int Circulation, IReadOnlyList<WeeklySlot> Slots, IReadOnlyList<long> Positions);

    public static async Task<Answer> Give(Question question)
    {
        var figures = await CommunityFigures.Read(question);
        return new Answer(Of(question, figures, await question.Personal()), CommunityTable.Of(figures));
    }

    private static CommunityAnswer Of(Question question, CommunityFigures figures, PersonalReader personal) => new(
        question.Cooperative,
        question.From,
        question.To,
        [.. figures.Places.Select(place => new Place(
            place.Place, place.Name, place.Kind, place.Location, place.Since, place.ClosedOn, place.Terms,
            place.Provider, place.IsJoined, place.IsSupported, place.Slots, place.Positions))],
        [.. figures.LocalEvents.Select(one => new Event(
            one.LocalEvent, one.Name, one.On, one.Kind, one.People, one.Supports, one.Amount.Cents, one.Positions))],
        [.. figures.Experts.Select(expert => new Expert(
            expert.Engaged.Expert, expert.Engaged.Person, personal.Text(expert.Engaged.Field), expert.Engaged.From,
            expert.EndedOn, expert.Engaged.Appreciation, expert.Positions))],
        [.. figures.PeerGroups.Select(group => new Group(
            group.Formed.Group, group.Formed.Subject, group.Formed.FormedOn, group.EndedOn, group.Formed.LedBy,
            group.Sessions, group.Participants, group.Positions))],
        [.. figures.Councils.Select(council => new Council(
            council.Held.Council, council.Held.HeldOn, council.Held.Participants, council.Held.Agreements,
            council.Kept, council.Positions))],
        [.. figures.Initiatives.Select(initiative => new Project(
            initiative.Started.Initiative, initiative.Started.Name, initiative.Started.Kind,
            initiative.Started.StartedOn, initiative.EndedOn, initiative.Started.Areas, initiative.Counts,
            initiative.Positions))],
        [.. figures.Channels.Select(channel => new Medium(
            channel.Opened.Channel, channel.Opened.Name, channel.Opened.Kind, channel.Opened.Since, channel.ClosedOn,
            channel.Reach, channel.ReachBefore, channel.Issues, channel.Circulation, channel.Slots,
            channel.Positions))]);
}

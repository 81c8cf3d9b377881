using Wijkboek.Application.Acts;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Community.Channels;
using Wijkboek.Application.Community.Experience;
using Wijkboek.Application.Community.FamilyNetworkCouncils;
using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Community.LocalEvents;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Community;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class CommunityModule
{
    public static ActCatalogue AddCommunity(this ActCatalogue acts) => acts
        .AddMeetingPlaces().AddActivities().AddLocalEvents().AddExperience().AddFamilyNetworkCouncils()
        .AddInitiatives().AddChannels();

    public static QuestionCatalogue AddCommunity(this QuestionCatalogue questions) => questions
        .Add("activities", ActivitiesAnswer.Give)
        .Add("community", CommunityAnswer.Give);

    public static TraceCatalogue AddCommunity(this TraceCatalogue traces) =>
        traces.Add("activities", ActivitiesTrace.Read);

    public static IReadOnlyList<Projection> Projections { get; } =
    [
        MeetingPlaceFigures.View, VisitFigures.View, LocalEventFigures.View, ExperienceFigures.Experts,
        ExperienceFigures.Groups, CouncilFigures.View, InitiativeFigures.View, ChannelFigures.View,
    ];

    private static ActCatalogue AddMeetingPlaces(this ActCatalogue acts) => acts
        .Add<EngageMeetingPlace>(Module.Community, async (act, from) =>
            EngageMeetingPlace.Decide(act, await from.Place(act.Place)))
        .Add<JoinDigitalPlace>(Module.Community, async (act, from) =>
            JoinDigitalPlace.Decide(act, await from.Place(act.Place)))
        .Add<SetOpeningHours>(Module.Community, async (act, from) =>
            SetOpeningHours.Decide(act, await from.Place(act.Place)))
        .Add<SupportMeetingPlace>(Module.Community, async (act, from) =>
            SupportMeetingPlace.Decide(act, await from.Place(act.Place)))
        .Add<EndMeetingPlaceSupport>(Module.Community, async (act, from) =>
            EndMeetingPlaceSupport.Decide(act, await from.Place(act.Place)))
        .Add<CloseMeetingPlace>(Module.Community, async (act, from) =>
            CloseMeetingPlace.Decide(act, await from.Place(act.Place)));

    private static ActCatalogue AddActivities(this ActCatalogue acts) => acts
        .Add<StartActivitySeries>(Module.Community, async (act, from) =>
            StartActivitySeries.Decide(act, await from.Series(act.Activity), await from.Place(act.Place)))
        .Add<HoldActivity>(Module.Community, async (act, from) =>
        {
            var series = await from.Series(act.Activity);
            return HoldActivity.Decide(act, series, await from.Place(act.Place ?? series.Started?.Place));
        })
        .Add<HoldActivities>(Module.Community, async (act, from) =>
        {
            var series = await from.Series(act.Activity);
            return HoldActivities.Decide(act, series, await from.Place(series.Started?.Place));
        })
        .Add<CorrectVisitors>(Module.Community, async (act, from) =>
            CorrectVisitors.Decide(act, await from.Series(act.Activity)))
        .Add<WithdrawHeldActivity>(Module.Community, async (act, from) =>
            WithdrawHeldActivity.Decide(act, await from.Series(act.Activity)))
        .Add<CancelActivity>(Module.Community, async (act, from) =>
            CancelActivity.Decide(act, await from.Series(act.Activity)))
        .Add<EndActivitySeries>(Module.Community, async (act, from) =>
            EndActivitySeries.Decide(act, await from.Series(act.Activity)));

    private static ActCatalogue AddLocalEvents(this ActCatalogue acts) => acts
        .Add<AttendLocalEvent>(Module.Community, async (act, from) =>
            AttendLocalEvent.Decide(act, await from.Load(LocalEvent.Stream(act.LocalEvent))))
        .Add<WithdrawLocalEventAttendance>(Module.Community, async (act, from) =>
            WithdrawLocalEventAttendance.Decide(act, await from.Load(LocalEvent.Stream(act.LocalEvent))))
        .Add<SupportLocalEvent>(Module.Community, async (act, from) => SupportLocalEvent.Decide(
            act,
            await from.Load(LocalEvent.Stream(act.LocalEvent)),
            act.PaidOn is { } paidOn ? await from.Books(paidOn) : null))
        .Add<ReverseLocalEventSupport>(Module.Community, async (act, from) => ReverseLocalEventSupport.Decide(
            act, await from.Load(LocalEvent.Stream(act.LocalEvent)), await from.Books(act.ReversedOn)));

    private static ActCatalogue AddExperience(this ActCatalogue acts) => acts
        .Add<EngageExperienceExpert>(Module.Community, async (act, from) => EngageExperienceExpert.Decide(
            act, await from.Expert(act.Expert), await from.Load(Member.Stream(act.Person))))
        .Add<EndExpertEngagement>(Module.Community, async (act, from) =>
            EndExpertEngagement.Decide(act, await from.Expert(act.Expert)))
        .Add<FormPeerGroup>(Module.Community, async (act, from) => FormPeerGroup.Decide(
            act,
            await from.Load(PeerGroup.Stream(act.Group)),
            act.LedBy is { } leader ? await from.Expert(leader) : ExperienceExpert.Initial))
        .Add<HoldPeerGroupSession>(Module.Community, async (act, from) =>
            HoldPeerGroupSession.Decide(act, await from.Load(PeerGroup.Stream(act.Group))))
        .Add<WithdrawPeerGroupSession>(Module.Community, async (act, from) =>
            WithdrawPeerGroupSession.Decide(act, await from.Load(PeerGroup.Stream(act.Group))))
        .Add<EndPeerGroup>(Module.Community, async (act, from) =>
            EndPeerGroup.Decide(act, await from.Load(PeerGroup.Stream(act.Group))));

    private static ActCatalogue AddFamilyNetworkCouncils(this ActCatalogue acts) => acts
        .Add<HoldFamilyNetworkCouncil>(Module.Community, async (act, from) =>
            HoldFamilyNetworkCouncil.Decide(act, await from.Load(FamilyNetworkCouncil.Stream(act.Council))))
        .Add<FollowUpCouncil>(Module.Community, async (act, from) =>
            FollowUpCouncil.Decide(act, await from.Load(FamilyNetworkCouncil.Stream(act.Council))))
        .Add<WithdrawFamilyNetworkCouncil>(Module.Community, async (act, from) =>
            WithdrawFamilyNetworkCouncil.Decide(act, await from.Load(FamilyNetworkCouncil.Stream(act.Council))));

    private static ActCatalogue AddInitiatives(this ActCatalogue acts) => acts
        .Add<StartInitiative>(Module.Community, async (act, from) =>
            StartInitiative.Decide(act, await from.Load(Initiative.Stream(act.Initiative))))
        .Add<ReportInitiative>(Module.Community, async (act, from) =>
            ReportInitiative.Decide(act, await from.Load(Initiative.Stream(act.Initiative))))
        .Add<WithdrawInitiativeReport>(Module.Community, async (act, from) =>
            WithdrawInitiativeReport.Decide(act, await from.Load(Initiative.Stream(act.Initiative))))
        .Add<EndInitiative>(Module.Community, async (act, from) =>
            EndInitiative.Decide(act, await from.Load(Initiative.Stream(act.Initiative))));

    private static ActCatalogue AddChannels(this ActCatalogue acts) => acts
        .Add<OpenChannel>(Module.Community, async (act, from) =>
            OpenChannel.Decide(act, await from.Load(Channel.Stream(act.Channel))))
        .Add<CountChannelReach>(Module.Community, async (act, from) =>
            CountChannelReach.Decide(act, await from.Load(Channel.Stream(act.Channel))))
        .Add<SetChannelHours>(Module.Community, async (act, from) =>
            SetChannelHours.Decide(act, await from.Load(Channel.Stream(act.Channel))))
        .Add<PublishIssue>(Module.Community, async (act, from) =>
            PublishIssue.Decide(act, await from.Load(Channel.Stream(act.Channel))))
        .Add<WithdrawIssue>(Module.Community, async (act, from) =>
            WithdrawIssue.Decide(act, await from.Load(Channel.Stream(act.Channel))))
        .Add<CloseChannel>(Module.Community, async (act, from) =>
            CloseChannel.Decide(act, await from.Load(Channel.Stream(act.Channel))));

    private static Task<ActivitySeries> Series(this ActContext from, ActivityId activity) =>
        from.Load(ActivitySeries.Stream(activity));

    private static Task<ExperienceExpert> Expert(this ActContext from, ExpertId expert) =>
        from.Load(ExperienceExpert.Stream(expert));

    // Empty when there is none to look at.
    private static async Task<MeetingPlace> Place(this ActContext from, MeetingPlaceId? place) =>
        place is { } id ? await from.Load(MeetingPlace.Stream(id)) : MeetingPlace.Initial;
}

using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Community;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Community;

/// <summary>A district with two places, a platform, two activities, and something of all else in 2025.</summary>
internal static class LivelyNeighbourhood
{
    public static readonly LocalDate From = new(2025, 1, 1);
    public static readonly LocalDate To = new(2025, 12, 31);
    public static readonly MeetingPlaceId Serre = new("serre");
    public static readonly ActivityId DropIn = new("inloop");
    public static readonly InitiativeId Help = new("burenhulp");
    public static readonly LocalEventId Party = new("straatfeest");

    private static readonly MeetingPlaceId School = new("school");
    private static readonly ChannelId Platform = new("platform");
    private static readonly PeerGroupId Carers = new("mantelzorgers");

    public static async Task<InMemoryWijkboek> Write()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddCommunity(),
            [
                .. MembershipModule.Projections, .. CommunityModule.Projections,
                .. AppreciationModule.Projections, .. NeighbourhoodJobsModule.Projections,
            ]);
        await wijkboek.Given([.. Founding, .. Meeting, .. Together, .. Reaching]);
        return wijkboek;
    }

    private static IReadOnlyList<IAct> Founding { get; } =
    [
        new FoundCooperative(
            "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
        new AdoptStandardChart(),
        new OpenLedgerYear(2025, []),
        new AdmitMember(new MemberId("lid-1"), "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1)),
    ];

    private static IReadOnlyList<IAct> Meeting { get; } =
    [
        new EngageMeetingPlace(
            Serre, "De Serre", PlaceKind.Physical, "Kerkstraat 1", new LocalDate(2024, 2, 1), PlaceTerms.Rented,
            "Woningcorporatie Oost"),
        new EngageMeetingPlace(
            School, "De School", PlaceKind.Physical, "Schoolplein 2", new LocalDate(2023, 9, 1),
            PlaceTerms.FreeOfCharge, "Basisschool Oost"),
        new JoinDigitalPlace(
            new MeetingPlaceId("platform"), "Wijkplatform", "https://platform.example", "Stichting Platform",
            new LocalDate(2024, 5, 1)),
        new SupportMeetingPlace(
            Serre, new PlaceSupportId("huur"), PlaceSupportKind.Rent, new LocalDate(2024, 2, 1)),
        new SetOpeningHours(Serre, From, [new(Weekday.Tuesday, new(10, 0), new(12, 30), "inloop")]),
        new CloseMeetingPlace(School, new LocalDate(2025, 2, 28)),
        new StartActivitySeries(
            DropIn, "Wekelijkse inloop", ActivityKind.DropIn, [FiveO.Meeting, FiveO.Support], From, Serre),
        new StartActivitySeries(
            new ActivityId("wandeling"), "Wandeling", ActivityKind.Walk, [FiveO.Meeting, FiveO.Relaxation], From,
            Slot: new(Weekday.Saturday, new(10, 0), new(12, 0), "wandeling", SlotFrequency.Fortnightly)),
        new HoldActivities(
            DropIn,
            [new(new LocalDate(2025, 1, 7), 20, 3), new(new LocalDate(2025, 1, 14), 25, 2),
            new(new LocalDate(2025, 1, 21), 18)]),
        new HoldActivity(new ActivityId("wandeling"), new LocalDate(2025, 1, 14), 12, 1),
        new CorrectVisitors(DropIn, new LocalDate(2025, 1, 14), 24, 2, "Een gast dubbel"),
        new WithdrawHeldActivity(DropIn, new LocalDate(2025, 1, 21), "Ging niet door"),
        new CancelActivity(DropIn, new LocalDate(2025, 1, 21)),
    ];

    private static IReadOnlyList<IAct> Together { get; } =
    [
        new AttendLocalEvent(Party, "Straatfeest", new LocalDate(2025, 6, 14), AttendanceKind.Stand, 4),
        new SupportLocalEvent(
            Party, "Straatfeest", new LocalDate(2025, 6, 14), new EntryId("straatfeest-bijdrage"), Money.Euro(250),
            new LocalDate(2025, 6, 2)),
        new AttendLocalEvent(
            new LocalEventId("markt"), "Voorjaarsmarkt", new LocalDate(2025, 4, 5), AttendanceKind.Visit, 2),
        new EngageExperienceExpert(
            new ExpertId("ed-1"), new MemberId("lid-1"), "Zorgde voor een ouder", new LocalDate(2025, 2, 1),
            ExpertAppreciation.VolunteerAllowance),
        new FormPeerGroup(Carers, "Mantelzorgers", new LocalDate(2025, 3, 1), new ExpertId("ed-1")),
        new HoldPeerGroupSession(Carers, new LocalDate(2025, 3, 12), 9),
        new HoldPeerGroupSession(Carers, new LocalDate(2025, 4, 9), 7),
        new HoldFamilyNetworkCouncil(new CouncilId("fnb-1"), new LocalDate(2025, 4, 8), 7, 5),
        new FollowUpCouncil(new CouncilId("fnb-1"), new LocalDate(2025, 7, 8), 4),
        new HoldFamilyNetworkCouncil(new CouncilId("fnb-2"), new LocalDate(2025, 5, 8), 6, 3),
        new WithdrawFamilyNetworkCouncil(new CouncilId("fnb-2"), CouncilMistake.RecordedTwice),
    ];

    private static IReadOnlyList<IAct> Reaching { get; } =
    [
        new StartInitiative(Help, "Burenhulp", InitiativeKind.NeighboursHelp, new LocalDate(2024, 1, 1)),
        Report("2024-12", 2024, 12, new(InitiativeMeasure.HelpAsked, 30), new(InitiativeMeasure.RegularHelpers, 35)),
        Report("2025-01", 2025, 1, new(InitiativeMeasure.HelpAsked, 22), new(InitiativeMeasure.HelpMatched, 19)),
        Report("2025-02", 2025, 2, new(InitiativeMeasure.HelpAsked, 18), new(InitiativeMeasure.RegularHelpers, 38)),
        new OpenChannel(Platform, "Wijkplatform", ChannelKind.Platform, new LocalDate(2024, 5, 1), 1_274),
        new CountChannelReach(Platform, new LocalDate(2025, 12, 31), 1_486),
        new OpenChannel(new ChannelId("magazine"), "Wijkmagazine", ChannelKind.Magazine, new LocalDate(2020, 1, 1)),
        new PublishIssue(new ChannelId("magazine"), new LocalDate(2025, 3, 1), 8_000),
        new PublishIssue(new ChannelId("magazine"), new LocalDate(2025, 9, 1), 8_200),
        new OpenChannel(new ChannelId("telefoon"), "Telefoon", ChannelKind.Telephone, new LocalDate(2020, 1, 1)),
        new SetChannelHours(
            new ChannelId("telefoon"), From, [new(Weekday.Monday, new(9, 0), new(12, 0), "bereikbaar")]),
    ];

    private static ReportInitiative Report(
        string name, int year, int month, params IReadOnlyList<InitiativeCount> counts) => new(
        Help, new InitiativeReportId(name), new LocalDate(year, month, 1),
        new YearMonth(year, month).LastDay(), counts);
}

using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Tests.Community;
using Wijkboek.Application.Tests.Reporting.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.Kpi;

public sealed class KpiAnswerTests
{
    [Fact]
    public async Task The_six_figures_have_exactly_the_agreed_shape()
    {
        var year = await BusyYear.Write();

        var answer = await KpiAnswer.Give(await year.Application.Ask(SmallYear.From, SmallYear.To));

        JsonSerializer.Serialize(answer.Data, WijkboekJson.Commands).ShouldBe(
            """
            {"coop":"voorbeeld","from":"2025-01-01","to":"2025-12-31",
            "meetingPlaces":{"physical":0,"digital":0,"physicalSupported":0,"digitalJoined":0},
            "neighbourhoodJobs":{"total":3,"own":1,"partners":1,"initiatives":1},
            "experience":{"experts":0,"peerGroups":0},"familyNetworkCouncils":0,
            "volunteerAllowances":{"people":3,"payments":9,"amountCents":111000},
            "localEvents":{"attended":0,"supported":0,"amountCents":0}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Only_allowances_paid_within_the_period_count()
    {
        var year = await BusyYear.Write();

        var kpi = await KpiAnswer.Read(
            await year.Application.Ask(new LocalDate(2025, 5, 1), new LocalDate(2025, 5, 31)));

        kpi.VolunteerAllowances.ShouldBe(new KpiAnswer.Allowances(3, 3, 370_00));
    }

    [Fact]
    public async Task Places_experience_councils_and_events_are_counted_from_their_facts()
    {
        var neighbourhood = await LivelyNeighbourhood.Write();

        var answer = await KpiAnswer.Give(await neighbourhood.Ask(LivelyNeighbourhood.From, LivelyNeighbourhood.To));

        JsonSerializer.Serialize(answer.Data, WijkboekJson.Commands).ShouldBe(
            """
            {"coop":"voorbeeld","from":"2025-01-01","to":"2025-12-31",
            "meetingPlaces":{"physical":2,"digital":1,"physicalSupported":1,"digitalJoined":1},
            "neighbourhoodJobs":{"total":0,"own":0,"partners":0,"initiatives":0},
            "experience":{"experts":1,"peerGroups":1},"familyNetworkCouncils":1,
            "volunteerAllowances":{"people":0,"payments":0,"amountCents":0},
            "localEvents":{"attended":2,"supported":1,"amountCents":25000}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Of_the_year_before_only_what_was_there_counts()
    {
        var neighbourhood = await LivelyNeighbourhood.Write();

        var kpi = await KpiAnswer.Read(
            await neighbourhood.Ask(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)));

        kpi.MeetingPlaces.ShouldBe(new(2, 1, 1, 1));
        kpi.Experience.ShouldBe(new KpiAnswer.Knowledge(0, 0));
        (kpi.FamilyNetworkCouncils, kpi.LocalEvents.Attended).ShouldBe((0, 0));
    }
}

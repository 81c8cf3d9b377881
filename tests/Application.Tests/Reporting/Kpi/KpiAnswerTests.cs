using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Reporting.Kpi;
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
}

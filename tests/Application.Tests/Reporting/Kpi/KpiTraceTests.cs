using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Tests.Community;
using Wijkboek.Application.Tests.Reporting.AnnualReport;

namespace Wijkboek.Application.Tests.Reporting.Kpi;

public sealed class KpiTraceTests
{
    private static TraceCatalogue Traces { get; } = new TraceCatalogue().AddReporting();

    [Fact]
    public async Task Every_figure_of_a_busy_year_is_the_sum_of_its_facts()
    {
        var year = await BusyYear.Write();
        await ShouldTrace(await year.Application.Ask(SmallYear.From, SmallYear.To));
    }

    [Fact]
    public async Task Every_figure_of_a_lively_neighbourhood_is_the_sum_of_its_facts()
    {
        var neighbourhood = await LivelyNeighbourhood.Write();
        await ShouldTrace(await neighbourhood.Ask(LivelyNeighbourhood.From, LivelyNeighbourhood.To));
    }

    [Fact]
    public async Task Before_asks_the_same_figure_of_the_period_before()
    {
        var year = await BusyYear.Write();
        var question = await year.Application.Ask(new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 30));
        var before = await KpiAnswer.Read(question.Before());
        before.VolunteerAllowances.Payments.ShouldBe(3);
        (await Traces.Find(question, "kpi", "before/volunteerAllowances.payments"))!.Total.ShouldBe(3);
        (await Traces.Find(question, "kpi", "volunteerAllowances.payments"))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_not_a_figure_is_not_traced()
    {
        var year = await SmallYear.WithLedger();
        var question = await year.Application.Ask(SmallYear.From, SmallYear.To);
        (await Traces.Find(question, "kpi", "coop")).ShouldBeNull();
        (await Traces.Find(question, "weather", "rain")).ShouldBeNull();
    }

    private static async Task ShouldTrace(Question question)
    {
        var answer = JsonSerializer.SerializeToElement(await KpiAnswer.Read(question), WijkboekJson.Commands);
        var figures = Numbers(answer, "").ToList();
        figures.Count.ShouldBe(17);
        foreach (var (key, value) in figures)
            (await Traces.Find(question, "kpi", key)).ShouldNotBeNull(key).Total.ShouldBe(value, key);
    }

    private static IEnumerable<(string Key, long Value)> Numbers(JsonElement element, string path)
    {
        foreach (var member in element.EnumerateObject())
        {
            var key = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (member.Value.ValueKind == JsonValueKind.Number)
                yield return (key, member.Value.GetInt64());
            else if (member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var inner in Numbers(member.Value, key))
                    yield return inner;
            }
        }
    }
}

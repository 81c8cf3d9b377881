using System.Text.Json;
using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Community.LivelyNeighbourhood;

namespace Wijkboek.Application.Tests.Community.Activities;

public sealed class ActivitiesAnswerTests
{
    private static async Task<ActivitiesAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate from, LocalDate to) =>
        (ActivitiesAnswer)(await ActivitiesAnswer.Give(await wijkboek.Ask(from, to))).Data;

    [Fact]
    public async Task Visits_are_counted_after_corrections_and_without_what_was_withdrawn()
    {
        var answer = await Ask(await Write(), From, To);
        answer.Total.ShouldBe(new ActivitiesAnswer.Counts(3, 56, 19, 6));
        var dropIn = answer.Activities[0];
        (dropIn.Activity, dropIn.Counts, dropIn.Cancelled)
            .ShouldBe((DropIn, new ActivitiesAnswer.Counts(2, 44, 22, 5), 1));
    }

    [Fact]
    public async Task A_day_adds_up_what_was_held_on_it()
    {
        var answer = await Ask(await Write(), From, To);
        answer.Days.Select(day => (day.Key.Day, day.Counts.Times, day.Counts.Visits))
            .ShouldBe([(7, 1, 20), (14, 2, 36)]);
    }

    [Fact]
    public async Task An_activity_counts_with_all_that_it_is_good_for()
    {
        var answer = await Ask(await Write(), From, To);
        answer.Os.ToDictionary(o => o.Key, o => o.Counts.Visits).ShouldBe(
            new Dictionary<FiveO, int>
            {
                [FiveO.Meeting] = 56, [FiveO.Relaxation] = 12, [FiveO.Support] = 44, [FiveO.Development] = 0,
                [FiveO.Enterprise] = 0,
            },
            ignoreOrder: true);
        answer.Kinds.Select(kind => (kind.Key, kind.Counts.Visits))
            .ShouldBe([(ActivityKind.DropIn, 44), (ActivityKind.Walk, 12)]);
        answer.Places.ShouldHaveSingleItem().Key.ShouldBe(Serre);
    }

    [Fact]
    public async Task The_figure_leads_to_its_facts_with_their_corrections()
    {
        var wijkboek = await Write();
        var answer = await Ask(wijkboek, new LocalDate(2025, 1, 14), new LocalDate(2025, 1, 14));
        var facts = await wijkboek.Store.ReadJournal(InMemoryWijkboek.Cooperative, 0, CancellationToken.None)
            .ToListAsync(CancellationToken.None);
        answer.Activities.Single(one => one.Activity == DropIn).Positions
            .Select(position => facts.Single(fact => fact.Position == position).Type)
            .ShouldBe(["activity_held", "activity_count_corrected"]);
    }

    [Fact]
    public async Task Outside_the_period_nothing_counts()
    {
        var answer = await Ask(await Write(), new LocalDate(2025, 2, 1), To);
        (answer.Total.Visits, answer.Activities.Count, answer.Days.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task The_answer_is_written_with_plain_keys()
    {
        var json = JsonSerializer.Serialize(await Ask(await Write(), From, To), WijkboekJson.Commands);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        root.GetProperty("total").GetProperty("perTime").GetInt32().ShouldBe(19);
        root.GetProperty("days")[0].GetProperty("key").GetString().ShouldBe("2025-01-07");
        root.GetProperty("kinds")[0].GetProperty("key").GetString().ShouldBe("dropIn");
        root.GetProperty("activities")[1].GetProperty("slot").GetProperty("start").GetString().ShouldBe("10:00:00");
    }

    [Fact]
    public void Visits_per_time_round_to_the_nearest() =>
        new[] { (2, 3), (2, 5), (3, 4), (0, 0) }
            .Select(one => new VisitTotals(one.Item1, one.Item2, 0, []).PerTime).ShouldBe([2, 3, 1, 0]);
}

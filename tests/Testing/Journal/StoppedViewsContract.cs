using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class StoppedViewsContract : JournalContract
{
    private const string West = "wijk-west";
    private static readonly GardenCosts Costs = new();
    private static readonly GardenLists Mended = new();
    private static readonly GardenLists Failing = new(tended => tended.Name == "c");

    [Fact]
    public async Task An_event_on_which_a_view_fails_stops_it_for_that_cooperative_alone()
    {
        await Tend(Tenant, "a", "c", "b");
        await Tend(West, "a", "b");
        await Projector(Costs, Failing).CatchUp(default);
        await Tend(Tenant, "a");
        await Tend(West, "b");
        await Projector(Costs, Failing).CatchUp(default);

        var stop = (await Stops()).ShouldHaveSingleItem();
        (stop.View, stop.Tenant, stop.Position, stop.Type).ShouldBe((Failing.Name, Tenant, 2, "garden_tended"));
        stop.Problem.ShouldBe("InvalidOperationException: Too much for this version.");
        (await List(Tenant)).ShouldBe(["a 1"]);
        (await List(West)).ShouldBe(["a 1", "b 2"]);
        (await Reader().All(Costs, Tenant, null, default)).Values.Sum(cost => cost.Times).ShouldBe(4);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_stops_every_view_of_its_cooperative()
    {
        await Tend(Tenant, "a");
        await Journal.Record(Stream("a").Record(new GardenClosed("a", Start)));
        await Tend(Tenant, "a");
        await Tend(West, "a", "b");

        var older = new EventSerializer(EventCatalogue.Of(typeof(GardenTended), typeof(GardenerRegistered)));
        await new Projector(Journal.Store, Journal.Views, older, [Costs, Mended], Journal.Signal).CatchUp(default);

        var stops = await Journal.Views.Stops([Costs.Name, Mended.Name], default);
        stops.Select(stop => (stop.View, stop.Tenant, stop.Position, stop.Type)).ShouldBe(
            [(Costs.Name, Tenant, 2, "garden_closed"), (Mended.Name, Tenant, 2, "garden_closed")]);
        (await List(Tenant)).ShouldBe(["a 1"]);
        (await List(West)).ShouldBe(["a 1", "b 1"]);
    }

    [Fact]
    public async Task A_mended_program_goes_on_where_the_view_stopped()
    {
        await Tend(Tenant, "a", "c", "b");
        await Projector(Failing).CatchUp(default);
        await Tend(Tenant, "a");
        await Projector(Mended).CatchUp(default);
        (await Stops()).ShouldNotBeEmpty("the same program would only fail again");

        await Projector("mended", Mended).CatchUp(default);

        (await Stops()).ShouldBeEmpty();
        (await List(Tenant)).ShouldBe(["a 2", "b 1", "c 1"]);
        await Tend(Tenant, "c");
        await Projector("mended", Mended).CatchUp(default);
        (await List(Tenant)).ShouldBe(["a 2", "b 1", "c 2"]);
    }

    [Fact]
    public async Task A_program_that_fails_too_stops_at_the_same_event()
    {
        await Tend(Tenant, "a", "c", "b");
        await Projector(Failing).CatchUp(default);

        await Projector("other", Failing).CatchUp(default);

        var stop = (await Stops()).ShouldHaveSingleItem();
        (stop.Position, stop.Build).ShouldBe((2, "other"));
        (await List(Tenant)).ShouldBe(["a 1"]);
    }

    [Fact]
    public async Task Whoever_asks_is_told_where_the_view_stopped()
    {
        await Tend(Tenant, "a", "c", "b");
        await Projector(Costs, Failing).CatchUp(default);
        var reader = Reader();
        await reader.All(Costs, Tenant, null, default);
        (await reader.Stops(Tenant, default)).ShouldBeEmpty("this view did not stop");

        (await reader.Get(Failing, Tenant, GardenLists.Everything, null, default)).Times.Keys.ShouldBe(["a"]);

        (await reader.Stops(Tenant, default)).ShouldHaveSingleItem().LastGood.ShouldBe(1);
        (await reader.Stops(West, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_look_at_the_past_stops_at_the_same_event_and_says_so()
    {
        await Tend(Tenant, "a", "c", "b");
        var reader = new ViewReader(Journal.Views, Journal.Store, Serializer, [Costs, Failing]);

        (await reader.Get(Failing, Tenant, GardenLists.Everything, Journal.Clock.Now, default))
            .Times.Keys.ShouldBe(["a"]);
        (await reader.All(Costs, Tenant, Journal.Clock.Now, default)).Count.ShouldBe(3);

        var stop = (await reader.Stops(Tenant, default)).ShouldHaveSingleItem();
        (stop.View, stop.Position).ShouldBe((Failing.Name, 2));
    }

    private ViewReader Reader() => new(Journal.Views, Journal.Store, Serializer, [Costs, Mended]);

    private Task<IReadOnlyList<ViewStop>> Stops() => Journal.Views.Stops([Costs.Name, Mended.Name], default);

    private Projector Projector(params IReadOnlyCollection<Projection> projections) =>
        new(Journal.Store, Journal.Views, Serializer, projections, Journal.Signal);

    private Projector Projector(string build, params IReadOnlyCollection<Projection> projections) =>
        new(Journal.Store, Journal.Views, Serializer, projections, Journal.Signal, build);

    private async Task Tend(string tenant, params IReadOnlyList<string> gardens)
    {
        foreach (var garden in gardens)
            await Journal.Record(tenant, Stream(garden).Record(Tended(garden, 1)));
    }

    private async Task<IEnumerable<string>> List(string tenant) =>
        (await Reader().Get(Mended, tenant, GardenLists.Everything, null, default)).Times
        .Select(garden => $"{garden.Key} {garden.Value}");
}

using Shouldly;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class ViewsContract : JournalContract
{
    private static readonly GardenCosts Costs = new();
    private static readonly GardenNotes Notes = new();

    [Fact]
    public async Task A_view_follows_the_journals_of_all_cooperatives()
    {
        await Journal.Record(Stream("a").Record(Tended("a", 1)), Stream("b").Record(Tended("b", 10)));
        await Journal.Record("wijk-west", Stream("a").Record(Tended("a", 100)));
        await Projector(Costs).CatchUp(default);
        await Journal.Record(Stream("a").Record(Tended("a", 2)));
        await Projector(Costs).CatchUp(default);

        (await Live(Tenant)).ShouldBe([("a", 2, 300), ("b", 1, 1_000)]);
        (await Live("wijk-west")).ShouldBe([("a", 1, 10_000)]);
        (await Reader.Find(Costs, Tenant, "c", null, default)).ShouldBeNull();
        (await Reader.Get(Costs, Tenant, "c", null, default)).ShouldBe(Costs.Empty);
    }

    [Fact]
    public async Task A_view_as_of_a_moment_shows_what_was_known_then()
    {
        for (var euros = 1; euros <= 3; euros++)
        {
            Journal.Clock.Now = Start + Duration.FromDays(euros);
            await Journal.Record(Stream("a").Record(Tended($"{4 - euros}", 1)), Stream("a").Record(Tended("a", euros)));
        }

        await Projector(Costs).CatchUp(default);

        var then = await Reader.Get(Costs, Tenant, "a", Start + Duration.FromDays(2), default);
        then.ShouldBe(new GardenCost(2, Money.Euro(3)));
        (await Reader.All(Costs, Tenant, Start, default)).ShouldBeEmpty();
        (await Reader.All(Costs, Tenant, Start + Duration.FromDays(3), default))
            .ShouldBe(await Reader.All(Costs, Tenant, null, default));
    }

    [Fact]
    public async Task Projectors_side_by_side_count_every_event_once()
    {
        for (var i = 0; i < 30; i++)
            await Journal.Record(Stream("a").Record(Tended("a", 1)));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Projector(Costs).CatchUp(default)));

        (await Live(Tenant)).ShouldBe([("a", 30, 3_000)]);
    }

    [Fact]
    public async Task A_new_view_catches_up_with_the_others()
    {
        await Journal.Record(Stream("a").Record(Tended("a", 1, "Voor Anna")));
        await Projector(Costs).CatchUp(default);
        await Journal.Record(Stream("a").Record(Tended("a", 2, "Voor Bep")));

        await Projector(Costs, Notes).CatchUp(default);

        (await Live(Tenant)).ShouldBe([("a", 2, 300)]);
        var notes = await Reader.Get(Notes, Tenant, "a", null, default);
        var reader = await Journal.Keys.Reader(Tenant, default);
        notes.Notes.Select(reader.Text).ShouldBe(["Voor Anna", "Voor Bep"]);
    }

    [Fact]
    public async Task A_batch_from_where_the_view_no_longer_is_changes_nothing()
    {
        await Journal.Record(Stream("a").Record(Tended("a", 1)));
        await Projector(Costs).CatchUp(default);
        var start = (await Journal.Views.Standings([Costs.Name], default))[Costs.Name] with { Progress = 0 };
        var stale = new ViewBatch(0, 99, new Dictionary<string, ViewChange>
        {
            [Costs.Name] = new(start, [new ViewDocument(new ViewKey(Tenant, "a"), "{}"u8.ToArray())], []),
        });

        (await Journal.Views.Save(stale, default)).ShouldBeFalse();

        (await Live(Tenant)).ShouldBe([("a", 1, 100)]);
    }

    [Fact]
    public async Task One_projector_leads_at_a_time()
    {
        var first = await Journal.Views.TryTake(ViewWork.Follow, default);

        (await Journal.Views.TryTake(ViewWork.Follow, default)).ShouldBeNull();
        await using var other = await Journal.Views.TryTake(ViewWork.Rebuild, default);
        other.ShouldNotBeNull();
        await first.ShouldNotBeNull().DisposeAsync();

        await using var second = await Journal.Views.TryTake(ViewWork.Follow, default);
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task Catching_up_waits_for_another_who_is_building_the_same_views()
    {
        var building = await Journal.Views.TryTake(ViewWork.Rebuild, default);
        var appended = await Journal.Record(Stream("a").Record(Tended("a", 1)));
        var projector = Projector(Costs);

        var catchingUp = projector.CatchUp(default);
        catchingUp.IsCompleted.ShouldBeFalse();
        await building.ShouldNotBeNull().DisposeAsync();
        await catchingUp;

        (await projector.HasReached(appended.LastSequence, TimeSpan.Zero, default)).ShouldBeTrue();
        (await Live(Tenant)).ShouldBe([("a", 1, 100)]);
    }

    [Fact]
    public async Task A_following_projector_is_woken_by_an_append()
    {
        using var stop = new CancellationTokenSource();
        var projector = Projector(Costs);
        var following = Task.Run(() => projector.Follow(stop.Token));

        var appended = await Journal.Record(Stream("a").Record(Tended("a", 1)));

        (await projector.HasReached(appended.LastSequence, TimeSpan.FromSeconds(10), default)).ShouldBeTrue();
        (await Live(Tenant)).ShouldBe([("a", 1, 100)]);
        (await projector.HasReached(appended.LastSequence + 1, TimeSpan.Zero, default)).ShouldBeFalse();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => following);
    }

    private ViewReader Reader => new(Journal.Views, Journal.Store, Serializer, [Costs, Notes]);

    private Projector Projector(params IReadOnlyCollection<Projection> projections) =>
        new(Journal.Store, Journal.Views, Serializer, projections, Journal.Signal);

    private async Task<IEnumerable<(string Key, int Times, long Cents)>> Live(string tenant) =>
        (await Reader.All(Costs, tenant, null, default))
        .Select(cost => (cost.Key, cost.Value.Times, cost.Value.Total.Cents));
}

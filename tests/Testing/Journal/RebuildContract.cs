using Shouldly;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class RebuildContract : JournalContract
{
    private const string West = "wijk-west";
    private static readonly GardenCosts Costs = new();
    private static readonly GardenLists Lists = new();

    [Fact]
    public async Task A_view_of_another_form_is_built_anew_by_the_program_that_needs_it()
    {
        await Tend(Tenant, "a", "b", "a");
        await Projector(Costs, Lists).CatchUp(default);
        var sizes = new GardenSizes();
        (await Journal.Views.LoadAll(Tenant, sizes.Shape, default)).ShouldBeNull();

        await Projector(sizes, Lists).CatchUp(default);

        (await Journal.Views.LoadAll(Tenant, sizes.Shape, default)).ShouldNotBeNull().Count.ShouldBe(2);
        (await Journal.Views.LoadAll(Tenant, Costs.Shape, default)).ShouldBeNull();
        var reader = new ViewReader(Journal.Views, Journal.Store, Serializer, [sizes]);
        (await reader.Get(sizes, Tenant, "a", null, default)).ShouldBe(new GardenSize(2, 4));
    }

    [Fact]
    public async Task A_raised_version_is_another_form()
    {
        await Tend(Tenant, "a");
        await Projector(Lists).CatchUp(default);
        var next = new GardenLists(version: 2);

        (await Journal.Views.LoadAll(Tenant, next.Shape, default)).ShouldBeNull();
        await Projector(next).CatchUp(default);

        (await Journal.Views.LoadAll(Tenant, next.Shape, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Until_it_is_built_the_journal_itself_is_read()
    {
        await Tend(Tenant, "a", "b", "a");

        var cost = await Reader().Get(Costs, Tenant, "a", null, default);

        cost.ShouldBe(new GardenCost(2, Money.Euro(2)));
        (await Journal.Views.Standings([Costs.Name], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_being_built_is_read_by_nobody_until_the_switch()
    {
        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);
        var until = await Journal.Store.LastSequence(default);
        var generation = await Journal.Views.Begin([Costs.Name], default);
        await Journal.Views.Stage(generation, [new(Costs.Name, Document(Tenant, "b", 7), false)], default);
        (await Live(Tenant)).ShouldBe([("a", 1)]);

        await Journal.Views.Switch(new BuiltViews(generation, [Costs.Shape], until, []), default);

        (await Live(Tenant)).ShouldBe([("b", 7)]);
    }

    [Fact]
    public async Task What_a_killed_rebuild_left_is_removed_by_the_next()
    {
        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);
        var left = await Journal.Views.Begin([Costs.Name], default);
        await Journal.Views.Stage(left, [new(Costs.Name, Document(Tenant, "b", 7), false)], default);

        (await Journal.Views.Begin([Costs.Name], default)).ShouldBeGreaterThan(left);

        (await Journal.Views.LoadStaged(left, Costs.Name, [new ViewKey(Tenant, "b")], default)).ShouldBeEmpty();
        (await Live(Tenant)).ShouldBe([("a", 1)]);
    }

    [Fact]
    public async Task A_rebuild_puts_right_what_the_journal_does_not_say()
    {
        await Tend(Tenant, "a", "b");
        await Tend(West, "a");
        var projector = Projector(Costs, Lists);
        await projector.CatchUp(default);
        await Spoil(Document(Tenant, "a", 9), Document(Tenant, "z", 9), Document(West, "a", 9));

        (await projector.Rebuild.One(Tenant, [Costs], null, default)).ShouldBeTrue();
        (await Live(Tenant)).ShouldBe([("a", 1), ("b", 1)]);
        (await Live(West)).ShouldBe([("a", 9)], "only the other cooperative was asked for");

        var folded = new Folded();
        (await projector.Rebuild.All([Costs], folded, default)).ShouldBeTrue();
        (await Live(West)).ShouldBe([("a", 1)]);
        folded.Events.ShouldBe(3);
        await Tend(West, "a");
        await projector.CatchUp(default);
        (await Live(West)).ShouldBe([("a", 2)]);
    }

    [Fact]
    public async Task One_program_rebuilds_at_a_time()
    {
        await Tend(Tenant, "a");
        var rebuild = Projector(Costs).Rebuild;
        await using (await Journal.Views.TryTake(ViewWork.Rebuild, default))
        {
            (await rebuild.All([Costs], null, default)).ShouldBeFalse();
            (await rebuild.One(Tenant, [Costs], null, default)).ShouldBeFalse();
        }

        (await rebuild.All([Costs], null, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_folded_before_a_replacement_is_not_saved_after_it()
    {
        await Tend(Tenant, "a");
        var projector = Projector(Costs);
        await projector.CatchUp(default);
        var before = (await Journal.Views.Standings([Costs.Name], default))[Costs.Name];
        await projector.Rebuild.One(Tenant, [Costs], null, default);

        (await Journal.Views.Save(Batch(before, Document(Tenant, "a", 9)), default)).ShouldBeFalse();

        (await Live(Tenant)).ShouldBe([("a", 1)]);
    }

    [Fact]
    public async Task A_replacement_that_is_behind_the_view_is_refused()
    {
        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);
        var generation = await Journal.Views.Begin([Costs.Name], default);
        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);

        var behind = new BuiltViews(generation, [Costs.Shape], await Journal.Store.LastSequence(default) - 1, []);
        (await Journal.Views.Replace(Tenant, behind, default)).ShouldBeFalse();

        (await Live(Tenant)).ShouldBe([("a", 2)]);
    }

    [Fact]
    public async Task A_journal_longer_than_memory_gives_the_same_documents()
    {
        foreach (var round in Enumerable.Range(0, 8))
            await Tend(Tenant, $"garden-{round}", "a", $"garden-{round / 2}");
        var projector = Projector(Costs, Lists);
        await projector.CatchUp(default);
        var live = (await Live(Tenant)).ToList();

        var small = new ViewRebuild(
            Journal.Store, Journal.Views, Serializer, [Costs, Lists], "build", new BuildLimits(Page: 2, Held: 3));
        (await small.All([Costs, Lists], null, default)).ShouldBeTrue();

        (await Live(Tenant)).ShouldBe(live);
        (await Replay()).Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replay_names_the_view_the_document_and_the_place()
    {
        await Tend(Tenant, "a", "b");
        await Projector(Costs, Lists).CatchUp(default);
        (await Replay()).ShouldSatisfyAllConditions(
            verdict => verdict.Views.ShouldBe(2),
            verdict => verdict.Documents.ShouldBe(5),
            verdict => verdict.Differences.ShouldBeEmpty());

        await Spoil(Document(Tenant, "b", 9), Document(Tenant, "z", 1));

        (await Replay()).Differences.ShouldBe(
        [
            new ReplayDifference(Costs.Name, "b", ReplayFault.Differs, "$.times"),
            new ReplayDifference(Costs.Name, "z", ReplayFault.Extra, null),
        ]);
    }

    [Fact]
    public async Task A_replay_misses_what_is_not_stored()
    {
        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);
        var generation = await Journal.Views.Begin([Costs.Name], default);
        var nothing = new BuiltViews(generation, [Costs.Shape], await Journal.Store.LastSequence(default), []);
        (await Journal.Views.Replace(Tenant, nothing, default)).ShouldBeTrue();

        (await Replay()).Differences.ShouldBe(
        [
            new ReplayDifference(Costs.Name, "a", ReplayFault.Missing, null),
            new ReplayDifference(Lists.Name, null, ReplayFault.NotKept, null),
        ]);
    }

    [Fact]
    public async Task The_past_is_read_once_for_all_views_of_a_question()
    {
        Journal.Clock.Now = Start;
        await Tend(Tenant, "a", "b");
        Journal.Clock.Now = Start + Duration.FromDays(1);
        await Tend(Tenant, "a");
        var lists = new GardenLists();
        var reader = new ViewReader(Journal.Views, Journal.Store, Serializer, [Costs, lists]);

        (await reader.Get(Costs, Tenant, "a", Start, default)).Times.ShouldBe(1);
        (await reader.All(Costs, Tenant, Start, default)).Count.ShouldBe(2);
        (await reader.Get(lists, Tenant, "a", Start, default)).Times["a"].ShouldBe(1);
        lists.Asked.ShouldBe(2);

        (await reader.Get(lists, Tenant, "a", Journal.Clock.Now, default)).Times["a"].ShouldBe(2);
        lists.Asked.ShouldBe(5);
    }

    [Fact]
    public async Task What_is_remembered_is_read_anew_once_the_journal_grew_or_views_were_built_anew()
    {
        await Tend(Tenant, "a");
        var memories = new ViewMemories();
        await Projector(Costs).CatchUp(default);
        var first = await Memory();
        (await Remembered(first)).Times.ShouldBe(1);
        (await Memory()).ShouldBeSameAs(first);

        await Projector(Costs).Rebuild.All([Costs], null, default);
        var second = await Memory();
        second.ShouldNotBeSameAs(first);

        await Tend(Tenant, "a");
        await Projector(Costs).CatchUp(default);
        (await Remembered(second)).Times.ShouldBe(2, "nothing was read into it yet");
        (await Remembered(first)).Times.ShouldBe(1, "whoever was reading goes on with what he read");
        (await Remembered(await Memory())).Times.ShouldBe(2);

        async Task<ViewMemory> Memory() => memories.Of(
            Tenant, await Journal.Store.Head(Tenant, default), await Journal.Views.Standings([Costs.Name], default));

        Task<GardenCost> Remembered(ViewMemory memory) =>
            new ViewReader(Journal.Views, Journal.Store, Serializer, [Costs], memory)
                .Get(Costs, Tenant, "a", null, default);
    }

    private ViewReader Reader() => new(Journal.Views, Journal.Store, Serializer, [Costs, Lists]);

    private Projector Projector(params IReadOnlyCollection<Projection> projections) =>
        new(Journal.Store, Journal.Views, Serializer, projections, Journal.Signal);

    private Task<ReplayVerdict> Replay() =>
        new ViewReplay(Journal.Store, Journal.Views, Serializer, [Costs, Lists]).Run(Tenant, default);

    private async Task Tend(string tenant, params IReadOnlyList<string> gardens)
    {
        foreach (var garden in gardens)
            await Journal.Record(tenant, Stream(garden).Record(Tended(garden, 1)));
    }

    private async Task<IEnumerable<(string Key, int Times)>> Live(string tenant) =>
        (await Reader().All(Costs, tenant, null, default)).Select(cost => (cost.Key, cost.Value.Times));

    private static ViewDocument Document(string tenant, string key, int times) => new(
        new ViewKey(tenant, key), System.Text.Encoding.UTF8.GetBytes($$"""{"times":{{times}},"total":100}"""));

    private static ViewBatch Batch(ViewStanding start, params IReadOnlyList<ViewDocument> documents) => new(
        start.Progress, start.Progress,
        new Dictionary<string, ViewChange> { [Costs.Name] = new(start, documents, []) });

    // As somebody with access to the database might.
    private async Task Spoil(params IReadOnlyList<ViewDocument> documents)
    {
        var standing = (await Journal.Views.Standings([Costs.Name], default))[Costs.Name];
        (await Journal.Views.Save(Batch(standing, documents), default)).ShouldBeTrue();
    }

    private sealed class Folded : IProgress<int>
    {
        private readonly Lock counting = new();

        public int Events { get; private set; }

        public void Report(int value)
        {
            // Cooperatives are built side by side.
            lock (counting)
                Events += value;
        }
    }
}

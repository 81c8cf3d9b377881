using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

public abstract class ReadingContract : JournalContract
{
    private const int Writers = 8;
    private const int AppendsPerWriter = 20;

    [Fact]
    public async Task Reading_goes_on_after_what_was_read()
    {
        for (var i = 0; i < 3; i++)
            await Journal.Record(Stream("a").Record(Tended()), Stream("b").Record(Tended()));

        var store = Journal.Store;
        (await store.ReadStream(Tenant, "garden/a", 1, default).ToListAsync())
            .Select(stored => (stored.Version, stored.Position)).ShouldBe([(2, 3), (3, 5)]);
        (await store.ReadJournal(Tenant, 4, default).ToListAsync()).Select(stored => stored.Position).ShouldBe([5, 6]);
        var all = await store.ReadAll(0, 100, default).ToListAsync();
        (await store.ReadAll(all[1].Sequence, 2, default).ToListAsync()).ShouldBe(all[2..4], Same);
    }

    [Fact]
    public async Task What_views_read_is_what_was_recorded_in_the_same_order()
    {
        foreach (var stream in (string[])["a", "b", "a", "c"])
            await Journal.Record(Stream(stream).Record(Tended(stream)));

        var facts = await Journal.Store.ReadFacts(Tenant, 1, 3, default).ToListAsync();

        var whole = (await Journal.Journal())[1..3];
        facts.Select(fact => fact with { Data = default })
            .ShouldBe(whole.Select(stored => stored.Fact with { Data = default }));
        facts.Select(fact => fact.Data.ToArray()).ShouldBe(whole.Select(stored => stored.Data.ToArray()));
    }

    [Fact]
    public async Task The_head_as_of_a_moment_is_the_newest_position_then()
    {
        await Journal.Record(Stream("a").Record(Tended()));
        var first = await Journal.Store.Head(Tenant, default);
        Journal.Clock.Now = Start + Duration.FromHours(1);
        await Journal.Record(Stream("a").Record(Tended()));

        (await Journal.Store.HeadAsOf(Tenant, Start + Duration.FromMinutes(59), default)).ShouldBe(first);
        (await Journal.Store.HeadAsOf(Tenant, Journal.Clock.Now, default)).Position.ShouldBe(2);
        (await Journal.Store.HeadAsOf(Tenant, Start - Duration.FromTicks(10), default)).ShouldBe(JournalHead.Empty);
    }

    [Fact]
    public async Task Cooperatives_have_journals_of_their_own()
    {
        foreach (var tenant in (string[])["wijk-west", Tenant, "wijk-west", Tenant, Tenant])
            await Journal.Record(tenant, Stream("a").Record(Tended()));

        (await Journal.Store.Tenants(default)).ShouldBe([Tenant, "wijk-west"]);
        (await Journal.Journal("wijk-west")).Select(stored => stored.Position).ShouldBe([1, 2]);
        (await Journal.Journal()).Select(stored => stored.Position).ShouldBe([1, 2, 3]);
        (await Journal.Store.ReadAll(0, 100, default).ToListAsync()).Select(stored => stored.Tenant)
            .ShouldBe(["wijk-west", Tenant, "wijk-west", Tenant, Tenant]);
        await BothAreIntact(2, 3);
    }

    [Fact]
    public async Task Under_parallel_writers_positions_are_gapless_and_a_follower_misses_nothing()
    {
        using var done = new CancellationTokenSource();
        var follower = Task.Run(() => Follow(done.Token));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(Write));
        await done.CancelAsync();

        var followed = await follower;
        followed.Count.ShouldBe(Writers * AppendsPerWriter);
        followed.ShouldBe(await Journal.Store.ReadAll(0, int.MaxValue, default).ToListAsync(), Same);
        foreach (var tenant in (string[])[Tenant, "wijk-west"])
        {
            followed.Where(stored => stored.Tenant == tenant).Select(stored => stored.Position)
                .ShouldBe(Enumerable.Range(1, Writers / 2 * AppendsPerWriter).Select(position => (long)position));
        }

        await BothAreIntact(Writers / 2 * AppendsPerWriter, Writers / 2 * AppendsPerWriter);
    }

    // All writers of a cooperative want the same stream, so most appends meet a conflict and are decided again.
    private async Task Write(int writer)
    {
        var tenant = writer % 2 == 0 ? Tenant : "wijk-west";
        var version = 0L;
        for (var written = 0; written < AppendsPerWriter;)
        {
            var answer = await Journal.Append(new Recording(
                tenant, [Stream("busy").Record(Tended($"{writer}"))], At(("garden/busy", version)), Metadata()));
            version = answer is AppendAnswer.VersionConflict conflict ? conflict.Actual : version + 1;
            written += answer is AppendAnswer.Appended ? 1 : 0;
        }
    }

    private async Task<List<StoredEvent>> Follow(CancellationToken done)
    {
        var followed = new List<StoredEvent>();
        bool isLast;
        do
        {
            isLast = done.IsCancellationRequested;
            var after = followed.Count == 0 ? 0 : followed[^1].Sequence;
            var more = Journal.Store.ReadAll(after, int.MaxValue, default);
            followed.AddRange(await more.ToListAsync(CancellationToken.None));
        }
        while (!isLast);

        return followed;
    }

    private async Task BothAreIntact(long west, long east)
    {
        (await Intact("wijk-west")).ShouldBe(west);
        (await Intact(Tenant)).ShouldBe(east);
    }

    private async Task<long> Intact(string tenant)
    {
        var verdict = await JournalVerifier.Verify(Journal.Store, tenant, default);
        verdict.Complete.ShouldBeOfType<CompleteVerdict.Unknown>();
        var intact = verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>();
        intact.Head.ShouldBe(await Journal.Store.Head(tenant, default));
        return intact.Head.Position;
    }

    private static IEqualityComparer<StoredEvent> Same { get; } =
        EqualityComparer<StoredEvent>.Create((a, b) => a!.Id == b!.Id && a.Sequence == b.Sequence);
}

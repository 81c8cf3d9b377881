using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Checkpoints;
using Xunit;

namespace Wijkboek.Testing.Journal;

/// <summary>What every place for checkpoints must do. Each test gets a place of its own.</summary>
public abstract class CheckpointsContract : IAsyncLifetime
{
    private readonly SigningKey key = SigningKey.Create();
    private ICheckpoints? checkpoints;

    private ICheckpoints Kept => checkpoints ?? throw new InvalidOperationException("The test has not begun.");

    protected abstract Task<ICheckpoints> Open();

    protected abstract ValueTask Close();

    public async ValueTask InitializeAsync() => checkpoints = await Open();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        key.Dispose();
        await Close();
    }

    [Fact]
    public async Task What_is_kept_is_found_again_to_the_letter()
    {
        var made = key.Sign("wijk-oost", Head(7));

        await Kept.Keep(made, default);

        var found = (await Kept.Find("wijk-oost", 7, default)).ShouldNotBeNull();
        found.Checkpoint.ShouldBe(made.Checkpoint);
        found.PublicKey.ShouldBe(made.PublicKey);
    }

    [Fact]
    public async Task A_position_keeps_its_first_signature()
    {
        var first = key.Sign("wijk-oost", Head(7));
        await Kept.Keep(first, default);

        var second = await Kept.Keep(key.Sign("wijk-oost", Head(7)), default);

        second.Checkpoint.ShouldBe(first.Checkpoint);
        (await Kept.List("wijk-oost", default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_agree_on_one_signature()
    {
        var maker = new CheckpointMaker(Kept, key);

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => maker.Make("wijk-oost", Head(3), default)));

        made.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task They_are_listed_by_position_for_one_cooperative()
    {
        foreach (var (tenant, position) in ((string, long)[])[("wijk-oost", 12), ("wijk-west", 3), ("wijk-oost", 5)])
            await Kept.Keep(key.Sign(tenant, Head(position)), default);

        (await Kept.List("wijk-oost", default)).Select(one => one.Checkpoint.Position).ShouldBe([5, 12]);
        (await Kept.Find("wijk-west", 5, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_position_that_was_signed_with_another_hash_is_not_signed_again()
    {
        var maker = new CheckpointMaker(Kept, key);
        await maker.Make("wijk-oost", Head(7), default);

        (await Should.ThrowAsync<JournalDiffersException>(
            () => maker.Make("wijk-oost", Head(7) with { Hash = new string('e', 64) }, default)))
            .Before.Position.ShouldBe(7);
    }

    private static JournalHead Head(long position) => new(
        position, new string('a', 64), JournalUnderTest.Start + Duration.FromTicks(position * 10));
}

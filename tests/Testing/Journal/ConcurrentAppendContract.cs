using Shouldly;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Xunit;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Testing.Journal;

/// <summary>Many callers at once; whether they share a transaction is the store's own affair.</summary>
public abstract class ConcurrentAppendContract : JournalContract
{
    private const int Callers = 64;

    [Fact]
    public async Task Callers_on_streams_of_their_own_all_succeed_without_gaps()
    {
        var answers = await AtOnce(i => Tending($"g{i}", 0));

        answers.Select(answer => answer.ShouldBeOfType<AppendAnswer.Appended>().FirstPosition).Order()
            .ShouldBe(Enumerable.Range(1, Callers).Select(i => (long)i));
        (await Verdict()).ShouldBeOfType<IntactVerdict.Yes>().Head.Position.ShouldBe(Callers);
        var stored = await Journal.Journal();
        stored.Select(happened => happened.Sequence).ShouldBeInOrder();
        answers.Cast<AppendAnswer.Appended>().Select(answer => answer.LastSequence).Order()
            .ShouldBe(stored.Select(happened => happened.Sequence));
    }

    [Fact]
    public async Task Callers_on_one_version_of_a_stream_see_one_succeed()
    {
        var answers = await AtOnce(_ => Tending("a", 0));

        answers.OfType<AppendAnswer.Appended>().ShouldHaveSingleItem();
        answers.OfType<AppendAnswer.VersionConflict>().Distinct()
            .ShouldHaveSingleItem().ShouldBe(new AppendAnswer.VersionConflict("garden/a", 1));
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task A_command_given_many_times_at_once_is_written_once()
    {
        var recording = Tending("a", 0);

        var answers = await AtOnce(_ => recording);

        var first = answers.OfType<AppendAnswer.Appended>().ShouldHaveSingleItem();
        answers.OfType<AppendAnswer.Repeated>().Count().ShouldBe(Callers - 1);
        answers.OfType<AppendAnswer.Repeated>().ShouldAllBe(repeated => repeated.First == first);
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task Every_cooperative_keeps_its_own_order()
    {
        var answers = await AtOnce(i => Tending($"g{i}", 0) with { Tenant = $"wijk-{i % 5}" });

        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        foreach (var tenant in await Journal.Store.Tenants(default))
            (await JournalVerifier.Verify(Journal.Store, tenant, default)).Intact.ShouldBeOfType<IntactVerdict.Yes>();
    }

    [Fact]
    public async Task What_rests_on_a_command_that_is_still_being_written_is_written_after_it()
    {
        var (before, after) = (Tending("a", 0), Tending("a", 1));

        var answers = await OneAfterAnother(
            await Journal.Prepared(before), await Journal.Prepared(after, before.Metadata.CommandId));

        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        (await Journal.Journal()).Select(happened => happened.Version).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task What_rests_on_a_command_that_was_not_carried_out_is_not_written_either()
    {
        await Journal.Append(Tending("a", 0));
        var (failing, after) = (Tending("a", 0), Tending("a", 1));

        var answers = await OneAfterAnother(
            await Journal.Prepared(failing), await Journal.Prepared(after, failing.Metadata.CommandId));

        answers[0].ShouldBeOfType<AppendAnswer.VersionConflict>();
        answers[1].ShouldBe(new AppendAnswer.FoundationLost(failing.Metadata.CommandId));
        (await Journal.Store.Head(Tenant, default)).Position.ShouldBe(1);
    }

    private Task<AppendAnswer[]> OneAfterAnother(params Append[] appends) =>
        Task.WhenAll(appends.Select(append => Journal.Store.Append(append, default)));

    private async Task<AppendAnswer[]> AtOnce(Func<int, Recording> recording) => await Task.WhenAll(
        Enumerable.Range(0, Callers).Select(i => Task.Run(() => Journal.Append(recording(i)))));

    private static Recording Tending(string garden, long version) =>
        new(Tenant, [Stream(garden).Record(Tended())], At(($"garden/{garden}", version)), Metadata());

    private async Task<IntactVerdict> Verdict() =>
        (await JournalVerifier.Verify(Journal.Store, Tenant, default)).Intact;
}

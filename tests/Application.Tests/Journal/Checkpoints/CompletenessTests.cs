using System.Text.Json;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Tests.Journal.Export;

namespace Wijkboek.Application.Tests.Journal.Checkpoints;

/// <summary>
/// A journal that was rewritten with every hash computed again is intact; what was kept elsewhere tells, and between
/// which two positions. The checkpoints here stand at 5 and 9, of 12.
/// </summary>
public sealed class CompletenessTests(ExportedGarden garden) : IClassFixture<ExportedGarden>
{
    private string[] Bare => Rewriting.WithoutCheckpoints(ExportedGarden.Lines(garden.Full));

    [Fact]
    public async Task Untouched_it_is_complete_up_to_the_newest_checkpoint() =>
        (await Verdict(Bare)).ShouldBe(new Verdicts(null, 9, null, null));

    [Fact]
    public async Task Without_checkpoints_nobody_knows() =>
        (await Verdicts.Of(ExportedGarden.File(Bare))).ShouldBe(new Verdicts(null, null, null, null));

    [Theory]
    [InlineData(12, null, null)]
    [InlineData(9, null, null)]
    [InlineData(8, 9L, 5L)]
    [InlineData(5, 9L, 5L)]
    [InlineData(4, 5L, null)]
    [InlineData(0, 5L, null)]
    public async Task Newest_events_that_were_dropped(int left, long? firstFailing, long? lastHolding) =>
        (await Verdict([.. Bare[..(left + 1)], Bare[^1]]))
        .ShouldBe(new Verdicts(null, firstFailing is null ? 9 : null, firstFailing, lastHolding));

    [Theory]
    [InlineData(1, 5L, null)]
    [InlineData(5, 5L, null)]
    [InlineData(6, 9L, 5L)]
    [InlineData(9, 9L, 5L)]
    [InlineData(10, null, null)]
    public async Task An_event_that_was_rewritten(int n, long? firstFailing, long? lastHolding) =>
        (await Verdict(Rewriting.Change(Bare, n, line => line["body"]!["actor"] = "u-8")))
        .ShouldBe(new Verdicts(null, firstFailing is null ? 9 : null, firstFailing, lastHolding));

    [Fact]
    public async Task Two_events_of_different_streams_that_were_swapped()
    {
        var swapped = await Verdict([.. Bare[..7], Bare[8], Bare[7], .. Bare[9..]]);

        // Their moments swap too, unless whoever did it thought of that.
        swapped.ShouldBe(new Verdicts(8, null, 9, 5));
        var thoughtOf = Rewriting.Change(
            [.. Bare[..7], Bare[8], Bare[7], .. Bare[9..]], 7, line => line["recordedAt"] = Moment(Bare[7]));
        thoughtOf = Rewriting.Change(thoughtOf, 8, line => line["recordedAt"] = Moment(Bare[8]));
        (await Verdict(thoughtOf)).ShouldBe(new Verdicts(null, null, 9, 5));
    }

    [Fact]
    public async Task An_event_that_was_taken_out_from_between()
    {
        // A gardener is one event in a stream of its own: no version is missed.
        (await Verdict([.. Bare[..8], .. Bare[9..]])).ShouldBe(new Verdicts(null, null, 9, 5));
    }

    [Fact]
    public async Task A_journal_that_is_passed_off_as_another_cooperatives() =>
        (await Verdict(Rewriting.Change(Bare, 0, line => line["tenant"] = "wijk-west")))
        .ShouldBe(new Verdicts(null, null, 5, null));

    [Fact]
    public async Task A_tenant_that_is_only_relabelled_breaks_the_first_link() =>
        (await Verdicts.Of(
            ExportedGarden.File(Rewriting.Change(Bare, 0, line => line["tenant"] = "wijk-west")),
            [.. garden.Checkpoints]))
        .ShouldBe(new Verdicts(1, null, 5, null));

    [Fact]
    public async Task What_was_kept_with_the_journal_must_agree_but_proves_nothing()
    {
        var lines = ExportedGarden.Lines(garden.Full);
        (await Verdicts.Of(ExportedGarden.File(lines))).ShouldBe(new Verdicts(null, null, null, null));

        var rewritten = Rewriting.Rehash(Rewriting.Change(lines, 7, line => line["body"]!["actor"] = "u-8"));

        (await Verdicts.Of(ExportedGarden.File(rewritten))).ShouldBe(new Verdicts(9, null, null, null));
    }

    [Fact]
    public async Task The_verdict_knows_the_hash_at_each_position_that_holds()
    {
        using var file = new MemoryStream(garden.Full);
        var hashes = (await ExportVerifier.Verify(file, [], default)).Verdict.Hashes;

        hashes.At(ExportedGarden.Length).ShouldBe(
            JsonElement.Parse(Bare[ExportedGarden.Length]).GetProperty("hash").GetString());
        hashes.At(5).ShouldBe(garden.Checkpoints[0].Hash);
        hashes.At(ExportedGarden.Length + 1).ShouldBeNull();
        hashes.At(0).ShouldBeNull();
    }

    private Task<Verdicts> Verdict(string[] lines) =>
        Verdicts.Of(ExportedGarden.File(Rewriting.Rehash(lines)), [.. garden.Checkpoints]);

    private static string Moment(string line) =>
        JsonElement.Parse(line).GetProperty("recordedAt").GetString()!;
}

using System.Text;
using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Tests.Journal.InMemory;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal.Export;

public sealed class JournalExportTests(ExportedGarden garden) : IClassFixture<ExportedGarden>
{
    [Fact]
    public void Everything_a_stranger_needs_stands_in_it()
    {
        var lines = Parsed(garden.Full);

        lines.Count.ShouldBe(ExportedGarden.Length + 2);
        lines[0].GetProperty("tenant").GetString().ShouldBe(JournalUnderTest.Tenant);
        lines[1..^1].Select(line => line.GetProperty("n").GetInt32()).ShouldBe(Enumerable.Range(1, 12));
        lines[1..^1].ShouldAllBe(line => Names(line).SequenceEqual(
            new[] { "body", "bodyHash", "hash", "module", "n", "recordedAt", "salt" }));
        lines[^1].GetProperty("count").GetInt32().ShouldBe(ExportedGarden.Length);
        lines[^1].GetProperty("head").GetString().ShouldBe(lines[^2].GetProperty("hash").GetString());
        lines[^1].GetProperty("checkpoints").EnumerateArray().Select(line => line.GetString())
            .ShouldBe(garden.Checkpoints.Select(one => one.ToString()));
    }

    [Fact]
    public async Task Of_other_modules_only_what_the_chain_needs_goes_along()
    {
        var lines = Parsed(await garden.Export(new ExportChoice(["community"])));

        foreach (var line in lines[1..^1])
        {
            Names(line).ShouldBe(line.GetProperty("module").GetString() == "community"
                ? ["body", "bodyHash", "hash", "module", "n", "recordedAt", "salt"]
                : ["bodyHash", "hash", "module", "n", "recordedAt"]);
        }

        lines[0].GetProperty("modules").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("community");
        lines[^1].GetRawText().ShouldBe(Parsed(garden.Full)[^1].GetRawText());
    }

    [Fact]
    public async Task Without_personal_data_nothing_that_is_sealed_goes_along()
    {
        var file = await garden.Export(new ExportChoice(PersonalData: false));

        Encoding.UTF8.GetString(garden.Full).ShouldContain("sealed");
        Encoding.UTF8.GetString(file).ShouldNotContain("sealed");
        var handedOver = Parsed(file)[1..^1].Where(line => line.TryGetProperty("body", out _)).ToList();
        handedOver.ShouldNotBeEmpty();
        handedOver.ShouldAllBe(line => line.GetProperty("body").GetProperty("reason").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Nothing_is_opened() =>
        Encoding.UTF8.GetString(garden.Full).ShouldNotContain("Fatima");

    [Fact]
    public async Task The_same_journal_gives_the_same_file() =>
        (await garden.Export(new ExportChoice())).ShouldBe(garden.Full);

    [Fact]
    public async Task The_documented_example_is_what_is_written_and_what_is_accepted()
    {
        var documented = JournalFormat.Block("\"format\"");
        var trailer = Parsed(Encoding.UTF8.GetBytes(documented))[^1];
        var kept = new KeptCheckpoint(
            Checkpoint.Parse(trailer.GetProperty("checkpoints")[0].GetString()!)!,
            trailer.GetProperty("keys")[0].GetBytesFromBase64());
        using var file = new MemoryStream();

        await JournalExport.Write(
            Documented.Journal(), new ExportChoice(["governance"]), "Wijkboek 0.1.0", [kept], file, default);

        Encoding.UTF8.GetString(file.ToArray()).ShouldBe(documented);
        SigningKey.IsSignedBy(kept.Checkpoint, [kept.PublicKey]).ShouldBe(true);
        (await Verdicts.Of(Encoding.UTF8.GetBytes(documented), kept.Checkpoint))
            .ShouldBe(new Verdicts(null, 1, null, null));
    }

    [Fact]
    public async Task A_journal_that_is_not_intact_is_not_exported()
    {
        var journal = await InMemoryJournal.Open();
        await journal.Record(Garden.Stream("a").Record(Garden.Tended()), Garden.Stream("a").Record(Garden.Tended()));
        var snapshot = await journal.Store.Snapshot(JournalUnderTest.Tenant, default);
        var changed = snapshot with { Chain = snapshot.Chain.Select(link => link with { Module = "finance" }) };
        using var file = new MemoryStream();

        (await JournalExport.Write(changed, new ExportChoice(), "Wijkboek", [], file, default))
            .Intact.ShouldBe(new IntactVerdict.No(1, ChainCheck.Link, "hash"));
    }

    [Fact]
    public async Task A_journal_that_was_cut_off_after_it_was_signed_is_not_exported()
    {
        var journal = await InMemoryJournal.Open();
        await journal.Record(Garden.Stream("a").Record(Garden.Tended()));
        using var key = SigningKey.Create();
        var head = await journal.Store.Head(JournalUnderTest.Tenant, default);
        var signed = key.Sign(JournalUnderTest.Tenant, head with { Position = 2 });
        using var file = new MemoryStream();

        (await JournalExport.Write(
            await journal.Store.Snapshot(JournalUnderTest.Tenant, default), new ExportChoice(), "Wijkboek", [signed],
            file, default))
            .Intact.ShouldBe(new IntactVerdict.No(2, ChainCheck.Checkpoint, "checkpoint 2"));
    }

    [Fact]
    public async Task An_empty_journal_is_exported_too()
    {
        var journal = await InMemoryJournal.Open();
        using var file = new MemoryStream();

        await JournalExport.Write(
            await journal.Store.Snapshot(JournalUnderTest.Tenant, default), new ExportChoice(), "Wijkboek", [], file,
            default);

        (await Verdicts.Of(file.ToArray())).ShouldBe(new Verdicts(null, null, null, null));
    }

    private static List<JsonElement> Parsed(byte[] file) =>
        [.. ExportedGarden.Lines(file).Select(line => JsonElement.Parse(line))];

    private static IEnumerable<string> Names(JsonElement line) =>
        line.EnumerateObject().Select(member => member.Name);
}

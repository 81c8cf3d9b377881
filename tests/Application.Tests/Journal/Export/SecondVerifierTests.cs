using System.Text;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Tests.Example;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>
/// Two programs that share nothing but the document say the same of every file: whole, damaged or forged.
/// </summary>
public sealed class SecondVerifierTests(ExportedGarden garden, ImportedExample example)
    : IClassFixture<ExportedGarden>, IClassFixture<ImportedExample>, IDisposable
{
    private const int FilesAtOnce = 400;

    private readonly string folder = Directory.CreateTempSubdirectory("wijkboek-export-").FullName;

    public static TheoryData<string> EveryChoice { get; } = ["full", "community", "without personal data", "nothing"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(EveryChoice))]
    public async Task Both_accept_what_was_exported(string choice) => (await Agreed(
        [("untouched", await garden.Export(Choice(choice)))]))
        .ShouldHaveSingleItem().Verdicts.ShouldBe(new Verdicts(null, 9, null, null));

    [Theory]
    [InlineData("full")]
    [InlineData("community")]
    public async Task Both_say_the_same_whatever_member_is_changed(string choice)
    {
        var agreed = await Agreed(Damage.OfEveryMember(await Lines(choice)));

        agreed.Count.ShouldBeGreaterThan(500);
        foreach (var (name, verdicts) in agreed.Where(each => IsHashed(each.Name)))
            verdicts.Broken.ShouldBe(long.Parse(name.Split(' ', ':')[1]), name);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("without personal data")]
    public async Task Both_say_the_same_whatever_happens_to_lines(string choice)
    {
        foreach (var (name, verdicts) in await Agreed(Damage.OfLines(await Lines(choice))))
            verdicts.Broken.ShouldNotBeNull(name);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("community")]
    public async Task Both_say_the_same_of_what_was_hashed_again(string choice) =>
        (await Agreed(Damage.Rewritten(await Lines(choice)))).Count.ShouldBeGreaterThan(150);

    [Fact]
    public async Task Both_say_the_same_of_bytes_changed_at_random()
    {
        var count = Properties.IsLongRun ? 10_000 : 400;
        var seed = Properties.IsLongRun ? Random.Shared.Next() : 20251231;
        await Agreed(Damage.OfBytes(garden.Full, count, seed));
    }

    [Fact]
    public async Task Both_say_the_same_of_the_whole_example()
    {
        using var key = SigningKey.Create();
        var store = example.Wijkboek.Store;
        var head = await store.Head(InMemoryWijkboek.Cooperative, default);
        var kept = new InMemoryCheckpoints();
        var checkpoint = await new CheckpointMaker(kept, key).Make(InMemoryWijkboek.Cooperative, head, default);
        using var file = new MemoryStream();
        await using var snapshot = await store.Snapshot(InMemoryWijkboek.Cooperative, default);
        await JournalExport.Write(
            snapshot, new ExportChoice(), "Wijkboek", await kept.List(InMemoryWijkboek.Cooperative, default), file,
            default);

        var whole = file.ToArray();
        var agreed = await Agreed([("whole", whole), .. Damage.OfBytes(whole, 3, 20251231)], checkpoint);

        agreed[0].Verdicts.ShouldBe(new Verdicts(null, head.Position, null, null));
        agreed.Skip(1).ShouldAllBe(each => each.Verdicts.Broken != null);
    }

    private static bool IsHashed(string name) =>
        !name.StartsWith("line 0:", StringComparison.Ordinal)
        && !name.StartsWith($"line {ExportedGarden.Length + 1}:", StringComparison.Ordinal);

    private static ExportChoice Choice(string name) => name switch
    {
        "community" => new ExportChoice(["community"]),
        "without personal data" => new ExportChoice(PersonalData: false),
        "nothing" => new ExportChoice([]),
        _ => new ExportChoice(),
    };

    private async Task<string[]> Lines(string choice) => ExportedGarden.Lines(await garden.Export(Choice(choice)));

    private Task<List<(string Name, Verdicts Verdicts)>> Agreed(IEnumerable<(string Name, byte[] File)> files) =>
        Agreed(files, [.. garden.Checkpoints]);

    private async Task<List<(string Name, Verdicts Verdicts)>> Agreed(
        IEnumerable<(string Name, byte[] File)> files, params Checkpoint[] checkpoints)
    {
        var agreed = new List<(string, Verdicts)>();
        foreach (var some in files.Chunk(FilesAtOnce))
        {
            var paths = some.Select((file, i) => Path.Combine(folder, $"{i}.jsonl")).ToArray();
            foreach (var ((_, content), path) in some.Zip(paths))
                await File.WriteAllBytesAsync(path, content);
            var second = SecondVerifier.Check(paths, [.. checkpoints.Select(one => one.ToString())]);
            foreach (var ((name, content), theirs) in some.Zip(second))
            {
                var ours = await Verdicts.Of(content, checkpoints);
                ours.ShouldBe(theirs, $"{name}\n{Encoding.UTF8.GetString(content[..Math.Min(content.Length, 300)])}");
                agreed.Add((name, ours));
            }
        }

        return agreed;
    }
}

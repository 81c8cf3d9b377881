using System.Text;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Tests.Journal.InMemory;
using Wijkboek.Domain.Common;
using Wijkboek.Testing.Journal;
using static Wijkboek.Testing.Journal.Garden;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>A journal of twelve positions, with names, notes and reasons, signed at the fifth and the ninth.</summary>
public sealed class ExportedGarden : IAsyncLifetime
{
    public const int Length = 12;

    private readonly SigningKey key = SigningKey.Create();
    private readonly InMemoryCheckpoints kept = new();
    private JournalUnderTest journal = null!;

    public IReadOnlyList<Checkpoint> Checkpoints { get; private set; } = [];

    public byte[] Full { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        journal = await InMemoryJournal.Open();
        var versions = new Dictionary<string, long>();
        for (var n = 1; n <= Length; n++)
        {
            await Append(n, versions);
            journal.Clock.Now += Duration.FromSeconds(n % 3);
            if (n is 5 or 9)
                await Sign();
        }

        Checkpoints = [.. (await kept.List(Tenant, default)).Select(one => one.Checkpoint)];
        Full = await Export(new ExportChoice());
    }

    public ValueTask DisposeAsync()
    {
        key.Dispose();
        return ValueTask.CompletedTask;
    }

    public async Task<byte[]> Export(ExportChoice choice)
    {
        using var file = new MemoryStream();
        await using var snapshot = await journal.Store.Snapshot(Tenant, default);
        await JournalExport.Write(snapshot, choice, "Wijkboek 0.0.0", await kept.List(Tenant, default), file, default);
        return file.ToArray();
    }

    public static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n');

    public static byte[] File(IEnumerable<string> lines) =>
        Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n")));

    private async Task Append(int n, Dictionary<string, long> versions)
    {
        var (stream, happened) = (n % 4) switch
        {
            0 => (Gardener($"m-{n}"), (IEvent)Registered()),
            1 => (Stream("a"), Tended("De Driehoek €", n, n > 5 ? "Voor Anna" : null)),
            _ => (Stream($"b{n % 2}"), Tended("Zon \"en\" schaduw\n𝄞", -n)),
        };
        var version = versions.GetValueOrDefault(stream.Id);
        versions[stream.Id] = version + 1;
        await journal.Append(new Recording(
            Tenant, [stream.Record(happened)], At((stream.Id, version)), Metadata(),
            Reason: n % 3 == 0 ? Personal.Of("Omdat het mocht") : null));
    }

    private async Task Sign() => await new CheckpointMaker(kept, key).Make(
        Tenant, await journal.Store.Head(Tenant, default), default);
}

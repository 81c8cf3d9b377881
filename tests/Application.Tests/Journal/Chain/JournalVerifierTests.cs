using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Tests.Journal.InMemory;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal.Chain;

public sealed class JournalVerifierTests
{
    private static readonly Dictionary<string, Func<ChainedEvent, ChainedEvent>> Changes = new()
    {
        ["position"] = link => link with { Position = 3 },
        ["recording time"] = link => link with { RecordedAt = link.RecordedAt + Duration.FromTicks(10) },
        ["module"] = link => link with { Module = "finance" },
        ["salt"] = link => link with { Salt = Flipped(link.Salt) },
        ["body hash"] = link => link with { BodyHash = Flipped(link.BodyHash) },
        ["hash"] = link => link with { Hash = Flipped(link.Hash) },
        ["no event"] = link => link with { Event = null },
        ["disagreement"] = link => link with { Disagreements = ["is_archived"] },
        ["event id"] = Event(stored => stored with { Id = Guid.Empty }),
        ["stream"] = Event(stored => stored with { Stream = "garden/c" }),
        ["version"] = Event(stored => stored with { Version = 2 }),
        ["type"] = Event(stored => stored with { Type = "garden_closed" }),
        ["data"] = Event(stored => stored with { Data = Flipped(stored.Data.ToArray()) }),
        ["reason"] = Event(stored => stored with { Reason = "null"u8.ToArray() }),
        ["no reason"] = Event(stored => stored with { Reason = null }),
        ["sequence"] = Event(stored => stored with { Sequence = 1 }),
        ["command"] = Metadata(metadata => metadata with { CommandId = Guid.Empty }),
        ["actor"] = Metadata(metadata => metadata with { Actor = "u-8" }),
        ["role"] = Metadata(metadata => metadata with { Role = "board" }),
        ["mandate"] = Metadata(metadata => metadata with { Mandate = null }),
        ["correlation"] = Metadata(metadata => metadata with { Correlation = "corr-2" }),
        ["causation"] = Metadata(metadata => metadata with { Causation = "cause-1" }),
    };

    public static TheoryData<string> EveryChange { get; } = [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(EveryChange))]
    public async Task A_change_of_anything_hashed_names_the_position(string what)
    {
        var snapshot = await Three();
        var changed = snapshot with
        {
            Chain = snapshot.Chain.Select((link, i) => i == 1 ? Changes[what](link) : link),
        };

        var broken = (await JournalVerifier.Verify(changed, Evidence.None)).Intact.ShouldBeOfType<IntactVerdict.No>();

        broken.Position.ShouldBe(2);
    }

    [Fact]
    public async Task A_chain_of_another_cooperative_does_not_hold()
    {
        var moved = await Three() with { Tenant = "wijk-west" };

        (await JournalVerifier.Verify(moved, Evidence.None)).Intact
            .ShouldBe(new IntactVerdict.No(1, ChainCheck.Link, "hash"));
    }

    [Fact]
    public async Task An_empty_journal_is_intact()
    {
        var empty = await InMemoryJournal.Open();

        (await JournalVerifier.Verify(empty.Store, "wijk-west", default)).Intact
            .ShouldBe(new IntactVerdict.Yes(JournalHead.Empty));
    }

    private static async Task<JournalSnapshot> Three()
    {
        var journal = await InMemoryJournal.Open();
        var versions = new[] { ("a", 0), ("b", 0), ("a", 1) };
        foreach (var (name, version) in versions)
        {
            await journal.Append(new Recording(
                JournalUnderTest.Tenant, [Garden.Stream(name).Record(Garden.Tended())],
                JournalUnderTest.At(($"garden/{name}", version)), JournalUnderTest.Metadata(),
                Reason: "Omdat het mocht"));
        }

        return await journal.Store.Snapshot(JournalUnderTest.Tenant, default);
    }

    private static Func<ChainedEvent, ChainedEvent> Event(Func<StoredEvent, StoredEvent> change) =>
        link => link with { Event = change(link.Event!) };

    private static Func<ChainedEvent, ChainedEvent> Metadata(Func<ActMetadata, ActMetadata> change) =>
        Event(stored => stored with { Metadata = change(stored.Metadata) });

    private static byte[] Flipped(byte[] bytes) => [.. bytes[..5], (byte)(bytes[5] ^ 1), .. bytes[6..]];
}

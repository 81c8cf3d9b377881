using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Application.Tests.Journal;

/// <summary>Deciding together must come to the same as deciding one after another.</summary>
public sealed class BatchPlanTests
{
    private static readonly Guid[] Commands = [.. Enumerable.Range(0, 12).Select(_ => Guid.NewGuid())];

    private static readonly EventPreparation Preparation = new(Garden.Serializer);

    // Few streams, versions and commands, so that they get in each other's way; batches of any size.
    private static Arbitrary<List<(Asked Asked, bool EndsBatch)>> Appends { get; } = (
        from tenant in Gen.Elements("wijk-oost", "wijk-west")
        from stream in Gen.Elements("a", "b", "c")
        from version in Gen.Choose(0, 4)
        from read in Gen.Choose(-3, 2)
        from command in Gen.Elements(Commands)
        from request in Gen.Elements("this", "that")
        from claimed in Gen.Choose(-6, 2)
        from endsBatch in Gen.Elements(true, false, false)
        select (new Asked(tenant, stream, version, read, command, request, claimed), endsBatch))
        .ListOf()
        .Select(asked => asked.ToList())
        .ToArbitrary();

    [Fact]
    public void Batches_answer_and_write_as_appends_one_by_one_do() => Prop
        .ForAll(Appends, asked =>
        {
            var appends = asked.Select(each => each.Asked.Append()).ToList();
            var (answers, hashes) = InBatches(appends, asked.Select(each => each.EndsBatch));
            return answers.SequenceEqual(OneByOne(appends, out var expected)) && hashes.SequenceEqual(expected);
        })
        .ShouldHold();

    [Fact]
    public void A_version_that_only_the_caller_knows_wants_the_store_to_be_asked()
    {
        var append = new Asked("wijk-oost", "a", 3, -1, Guid.NewGuid(), "this", -1).Append();

        BatchPlan.Decide([append], new JournalMemory(), JournalUnderTest.Start).NeedsCertainty.ShouldBeTrue();
    }

    [Fact]
    public void An_append_is_known_when_all_that_it_goes_on_from_is_remembered()
    {
        var memory = new JournalMemory();
        var begins = new Asked("wijk-oost", "a", 0, -1, Guid.NewGuid(), "this", -1).Append();
        var goesOn = new Asked("wijk-oost", "a", 1, -1, Guid.NewGuid(), "this", -1).Append();
        memory.Knows(begins).ShouldBeFalse();

        memory.Remember("wijk-oost", JournalHead.Empty);
        memory.Knows(begins).ShouldBeTrue();
        memory.Knows(goesOn).ShouldBeFalse();

        memory.Remember("wijk-oost", "garden/a", 1);
        memory.Knows(goesOn).ShouldBeTrue();
    }

    [Fact]
    public void Memory_is_bounded()
    {
        var memory = new JournalMemory(bound: 2);
        memory.Remember("wijk-oost", "garden/a", 1);
        memory.MakeRoom();
        memory.Version("wijk-oost", "garden/a").ShouldBe(1);

        memory.Remember("wijk-oost", "garden/b", 1);
        memory.MakeRoom();
        memory.Version("wijk-oost", "garden/a").ShouldBe(0);
    }

    private static (List<AppendAnswer> Answers, List<string> Hashes) InBatches(
        List<Append> appends, IEnumerable<bool> endsBatch)
    {
        var memory = new JournalMemory();
        var (answers, hashes) = (new List<AppendAnswer>(), new List<string>());
        var batch = new List<Append>();
        foreach (var (append, ends) in appends.Zip(endsBatch.Append(true)))
        {
            batch.Add(append);
            if (!ends && batch.Count + answers.Count < appends.Count)
                continue;
            var plan = BatchPlan.Decide(batch, memory, JournalUnderTest.Start);
            var rows = plan.Plans.SelectMany(each => each.Rows).ToList();
            var sequences = rows.Select((_, i) => hashes.Count + 1L + i).ToList();
            hashes.AddRange(rows.Select(row => Convert.ToHexString(row.Hash)));
            answers.AddRange(plan.Written(sequences));
            batch.Clear();
        }

        return (answers, hashes);
    }

    private static List<AppendAnswer> OneByOne(List<Append> appends, out List<string> hashes)
    {
        var store = new InMemoryEventStore(new FixedClock(JournalUnderTest.Start), new());
        var answers = appends.Select(append => store.Append(append, default).Result).ToList();
        hashes = [.. new[] { "wijk-oost", "wijk-west" }
            .SelectMany(tenant => store.Snapshot(tenant, default).Result.Chain.ToBlockingEnumerable())
            .OrderBy(row => row.Event!.Sequence)
            .Select(row => Convert.ToHexString(row.Hash))];
        return answers;
    }

    /// <param name="Read">The version of another stream that was read; below 0 none was.</param>
    /// <param name="Claimed">A recording time in minutes from the start; below -1 none is claimed.</param>
    private sealed record Asked(
        string Tenant, string Stream, long Version, int Read, Guid Command, string Request, int Claimed)
    {
        public Append Append()
        {
            var expected = new Dictionary<string, long> { [$"garden/{Stream}"] = Version };
            if (Read >= 0)
                expected.TryAdd("garden/b", Read);
            var closed = Garden.Stream(Stream).Record(new GardenClosed("De Driehoek", JournalUnderTest.Start));
            var recording = new Recording(Tenant, [closed], expected, JournalUnderTest.Metadata(Command));
            return new Append(
                Tenant, expected, Preparation.Prepare(recording, KeyRing.Empty),
                recording.Metadata, Encoding.UTF8.GetBytes(Request),
                Claimed < -1 ? null : JournalUnderTest.Start + Duration.FromMinutes(Claimed));
        }
    }
}

using System.Runtime.InteropServices;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>What the store's summary of the streams must be, according to the chain.</summary>
internal sealed class ExpectedStreams
{
    private readonly Dictionary<string, Expected> streams = [];
    private long withheld;

    /// <summary>
    /// The next version, or a later one when bodies were withheld since: each of those may have been of this stream.
    /// </summary>
    public bool MayFollow(StoredEvent stored)
    {
        var (last, since) = streams.TryGetValue(stored.Stream, out var expected)
            ? (expected.Version, expected.Withheld)
            : (0, 0);
        return stored.Version > last && stored.Version <= last + 1 + withheld - since;
    }

    public void Withhold() => withheld++;

    public void Add(StoredEvent stored)
    {
        ref var stream = ref CollectionsMarshal.GetValueRefOrAddDefault(streams, stored.Stream, out var isKnown);
        stream = new Expected(
            stored.Version, isKnown ? stream.Created : stored.RecordedAt, stored.RecordedAt, stored.Position, withheld);
    }

    /// <summary>The first stream that differs, at the position of its newest event.</summary>
    public async Task<IntactVerdict.No?> Compare(IAsyncEnumerable<StreamSummary> summaries, JournalHead head)
    {
        IntactVerdict.No? first = null;
        var missing = new Dictionary<string, Expected>(streams);
        await foreach (var summary in summaries)
        {
            Expected? expected = missing.Remove(summary.Stream, out var known) ? known : null;
            // A stream that the chain does not know lies beyond its end.
            var position = expected?.Position ?? head.Position + 1;
            if (Fault(summary, expected) is { } column && (first is null || position < first.Position))
                first = new IntactVerdict.No(position, ChainCheck.Streams, $"{column} of {summary.Stream}");
        }

        foreach (var (stream, expected) in missing)
        {
            if (first is null || expected.Position < first.Position)
                first = new IntactVerdict.No(expected.Position, ChainCheck.Streams, $"stream {stream}");
        }

        return first;
    }

    private static string? Fault(StreamSummary summary, Expected? known) =>
        known is not { } expected ? "stream"
        : summary.Version != expected.Version ? "version"
        : summary.Events != expected.Version ? "events"
        : summary.Kind != StreamKind.Of(summary.Stream) ? "type"
        : summary.Created != expected.Created ? "created"
        : summary.Changed != expected.Changed ? "timestamp"
        : summary.Disagreements is [var column, ..] ? column
        : null;

    private readonly record struct Expected(
        long Version, Instant Created, Instant Changed, long Position, long Withheld);
}

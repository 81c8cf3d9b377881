using Wijkboek.Benchmarks.Measuring;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>Many events at once along the path that every act goes.</summary>
internal static class BulkBenchmark
{
    private const int Callers = 16;
    private const int EventsPerAppend = 100;

    public static async Task<Measurement> Measure(BenchmarkJournal journal, BenchmarkSize size)
    {
        var (ours, theirs) = (0, 0);
        await Write(journal, "bulk-warm", 10 * EventsPerAppend);
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(size.Bulk, () => Write(journal, $"bulk-{ours++}", size.Bulk)),
            () => RawCopy.Rate(journal, $"bulk-raw-{theirs++}", size.Bulk, EventsPerAppend));
        return Measurement.Of(pairs, "events/s", null, memory);
    }

    public static Task Write(BenchmarkJournal journal, string tenant, int events)
    {
        var appends = events / EventsPerAppend;
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < appends; i = Interlocked.Increment(ref next))
                await journal.Append(tenant, $"series-{i}", 0, EventsPerAppend);
        })));
    }
}

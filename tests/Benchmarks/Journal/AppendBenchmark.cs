using Wijkboek.Benchmarks.Measuring;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>Events one by one, each on the next of a caller's streams.</summary>
internal static class AppendBenchmark
{
    public static async Task<Measurement> Measure(
        BenchmarkJournal journal, BenchmarkSize size, int callers, int connections)
    {
        var name = $"append{callers}";
        var ours = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller =>
            Caller.Begin(journal, name, $"c{caller}", RawConnection.Streams / callers)));
        var raw = new List<RawConnection>();
        for (var i = 0; i < connections; i++)
            raw.Add(await RawConnection.Open(journal, $"{name}-raw-{i}"));
        var latencies = new Latencies();
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(size.Window, callers, latencies, caller => ours[caller].Append()),
            () => Paired.Rate(size.Window, connections, null, i => raw[i].Append()));
        foreach (var connection in raw)
            await connection.DisposeAsync();
        return Measurement.Of(pairs, "events/s", latencies, memory);
    }

    private sealed class Caller(BenchmarkJournal journal, string tenant, string name, int streams)
    {
        private readonly long[] versions = new long[streams];
        private int next;

        /// <summary>With an event in each stream, so that a window only goes on with streams.</summary>
        public static async Task<Caller> Begin(BenchmarkJournal journal, string tenant, string name, int streams)
        {
            var caller = new Caller(journal, tenant, name, streams);
            for (var i = 0; i < streams; i++)
                await caller.Append();
            return caller;
        }

        public async Task Append()
        {
            var stream = next++ % versions.Length;
            await journal.Append(tenant, $"{name}-{stream}", versions[stream]++);
        }
    }
}

using System.Diagnostics;

namespace Wijkboek.Benchmarks.Measuring;

/// <summary>Runs ours and raw right after each other, again and again, each first in turn.</summary>
internal static class Paired
{
    public static async Task<(List<Pair> Pairs, long PeakMemory)> Measure(
        int windows, Func<Task<double>> ours, Func<Task<double>> raw)
    {
        using var memory = new PeakMemory();
        var pairs = new List<Pair>();
        for (var window = 0; window < windows; window++)
        {
            if (window % 2 == 0)
            {
                var first = await Settled(ours);
                pairs.Add(new Pair(first, await Settled(raw)));
            }
            else
            {
                var first = await Settled(raw);
                pairs.Add(new Pair(await Settled(ours), first));
            }
        }

        return (pairs, memory.MiB);
    }

    /// <summary>How often per second, by so many callers who each do it one after another.</summary>
    public static async Task<double> Rate(TimeSpan window, int callers, Latencies? latencies, Func<int, Task> once)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var waited = latencies?.OfOneCaller();
            var count = 0;
            for (; watch.Elapsed < window; count++)
            {
                var began = Stopwatch.GetTimestamp();
                await once(caller);
                waited?.Add(Stopwatch.GetTimestamp() - began);
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    /// <summary>So many things, each second.</summary>
    public static async Task<double> Rate(int things, Func<Task> all)
    {
        var watch = Stopwatch.StartNew();
        await all();
        return things / watch.Elapsed.TotalSeconds;
    }

    // What one side leaves behind must not be cleared away in the other's time.
    private static async Task<double> Settled(Func<Task<double>> side)
    {
        GC.Collect();
        return Math.Round(await side(), 1);
    }
}

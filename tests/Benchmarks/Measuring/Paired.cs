using System.Diagnostics;

namespace Wijkboek.Benchmarks.Measuring;

/// <summary>Runs ours and raw right after each other, again and again, each first in turn.</summary>
internal static class Paired
{
    private const double FarFromMedian = 0.25;

    public static async Task<(List<Pair> Pairs, long PeakMemory)> Measure(
        int windows, Func<Task<double>> ours, Func<Task<double>> raw)
    {
        using var memory = new PeakMemory();
        var pairs = new List<Pair>();
        for (var window = 0; window < windows; window++)
            pairs.Add(await Measure(ours, raw, isOursFirst: window % 2 == 0));
        for (var again = 0; again < windows && Farthest(pairs) is { } far; again++)
            pairs[far] = await Measure(ours, raw, isOursFirst: far % 2 == 0);
        return (pairs, memory.MiB);
    }

    private static async Task<Pair> Measure(Func<Task<double>> ours, Func<Task<double>> raw, bool isOursFirst)
    {
        var first = await Settled(isOursFirst ? ours : raw);
        var second = await Settled(isOursFirst ? raw : ours);
        return isOursFirst ? new Pair(first, second) : new Pair(second, first);
    }

    // The machine was not itself in such a window: another one is measured in its place.
    private static int? Farthest(List<Pair> pairs)
    {
        var median = pairs.Select(pair => pair.Raw).Order().ElementAt(pairs.Count / 2);
        var (at, far) = pairs.Select((pair, at) => (at, Math.Abs((pair.Raw / median) - 1))).MaxBy(pair => pair.Item2);
        return far > FarFromMedian ? at : null;
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

using System.Collections.Concurrent;
using System.Diagnostics;

namespace Wijkboek.Benchmarks.Measuring;

/// <summary>How long callers waited.</summary>
public sealed class Latencies
{
    private readonly ConcurrentBag<List<long>> callers = [];

    /// <summary>A list for one caller, who alone adds to it.</summary>
    public List<long> OfOneCaller()
    {
        var ticks = new List<long>();
        callers.Add(ticks);
        return ticks;
    }

    /// <returns>In milliseconds; null when nobody waited.</returns>
    public double? Percentile(double part)
    {
        long[] sorted = [.. callers.SelectMany(ticks => ticks).Order()];
        return sorted.Length == 0
            ? null
            : Math.Round(sorted[(int)((sorted.Length - 1) * part)] * 1000.0 / Stopwatch.Frequency, 3);
    }
}

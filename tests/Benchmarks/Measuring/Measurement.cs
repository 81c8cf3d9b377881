namespace Wijkboek.Benchmarks.Measuring;

/// <summary>Ours against raw: medians of pairs that were measured right after each other.</summary>
/// <param name="Ratio">The median of the pairs' own ratios: what else the machine did cancels out.</param>
/// <param name="P50">Milliseconds that a caller of ours waited; null where nobody waits for one thing.</param>
/// <param name="PeakMemory">Of this process while it was measured, both sides together, in MiB.</param>
/// <param name="Facts">What else must be known to believe the figures.</param>
public sealed record Measurement(
    double Ours,
    double Raw,
    double Ratio,
    string Unit,
    double? P50,
    double? P99,
    long PeakMemory,
    IReadOnlyList<Pair> Windows,
    IReadOnlyDictionary<string, double>? Facts = null)
{
    public static Measurement Of(
        IReadOnlyList<Pair> pairs, string unit, Latencies? latencies, long peakMemory,
        IReadOnlyDictionary<string, double>? facts = null) => new(
        Median(pairs.Select(pair => pair.Ours)), Median(pairs.Select(pair => pair.Raw)),
        Math.Round(Median(pairs.Select(pair => pair.Ours / pair.Raw)), 3), unit, latencies?.Percentile(0.5),
        latencies?.Percentile(0.99), peakMemory, pairs, facts);

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>One window of ours and one of raw.</summary>
public sealed record Pair(double Ours, double Raw);

namespace Wijkboek.Benchmarks.Measuring;

/// <param name="Windows">How many pairs of ours and raw are measured; the medians count.</param>
/// <param name="Bulk">Events in one bulk.</param>
/// <param name="Verify">Events in the journal that is verified.</param>
public sealed record BenchmarkSize(int Windows, TimeSpan Window, int Bulk, int Verify);

using System.Globalization;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Benchmarks.Views;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>All that is measured of the journal, by name: the table of contents.</summary>
internal static class JournalBenchmarks
{
    private static readonly (string Name, Func<BenchmarkJournal, BenchmarkSize, Task<Measurement>> Measure)[] All =
    [
        ("append1", (journal, size) => AppendBenchmark.Measure(journal, size, callers: 1, connections: 1)),
        ("append64", (journal, size) => AppendBenchmark.Measure(journal, size, callers: 64, connections: 4)),
        ("hot", HotStreamBenchmark.Measure),
        ("bulk", BulkBenchmark.Measure),
        ("verify", VerifyBenchmark.Measure),
        ("rebuild", (_, size) => RebuildBenchmark.Measure(size)),
        ("growth", (_, size) => GrowthBenchmark.Measure(size)),
        ("asof", AsOfBenchmark.Measure),
    ];

    /// <param name="only">Names of what is to be measured; all when empty.</param>
    public static async Task<Report> Run(BenchmarkSize size, IReadOnlyList<string> only, CancellationToken cancellation)
    {
        if (only.Except(All.Select(each => each.Name)).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"There is no measurement '{unknown}'.", nameof(only));
        await using var journal = await BenchmarkJournal.Start(cancellation);
        await using var connection = await journal.Source.OpenConnectionAsync(cancellation);
        var report = new Report(
            DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
            $"PostgreSQL {connection.PostgreSqlVersion}", Environment.ProcessorCount,
            only.Count == 0 || only.Contains("append1") ? await Pgbench.Compare(journal, size) : null);
        foreach (var (name, measure) in All.Where(each => only.Count == 0 || only.Contains(each.Name)))
            report.Measurements[name] = await measure(journal, size);
        return report;
    }
}

using Wijkboek.Application.Journal.Views;
using Wijkboek.Benchmarks.Journal;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Host;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Views;

/// <summary>
/// What ten times the events cost: a rebuild of everything, and one question of one cooperative. Here "raw" is the
/// smaller journal, and a ratio is how many times as long the larger one takes.
/// </summary>
internal static class GrowthBenchmark
{
    private const int Times = 10;

    public static async Task<Measurement> Measure(BenchmarkSize size)
    {
        await using var journal = await BenchmarkJournal.Start(default);
        using var memory = new PeakMemory();
        var few = await Take(journal, size, size.Verify / Times);
        var many = await Take(journal, size, size.Verify);
        return Measurement.Of(
            [.. many.Rebuilds.Zip(few.Rebuilds, (large, small) => new Pair(large, small))], "s", null, memory.MiB,
            new Dictionary<string, double>
            {
                ["times"] = Math.Round((double)many.Events / few.Events, 2),
                ["kpiMilliseconds"] = Math.Round(many.Question, 2),
                ["kpiMillisecondsOfFewer"] = Math.Round(few.Question, 2),
                ["kpiRatio"] = Math.Round(many.Question / few.Question, 3),
            });
    }

    private static async Task<Taken> Take(BenchmarkJournal journal, BenchmarkSize size, int atLeast)
    {
        var events = await ExampleJournal.Fill(journal, atLeast);
        var projector = new Projector(
            journal.Store, new PostgresViewStore(journal.Roles), BenchmarkJournal.Serializer, Modules.Projections,
            new JournalSignal());
        var rebuilds = new List<double>();
        var questions = new List<double>();
        // The first one warms up, and does not count.
        for (var window = 0; window <= size.Windows; window++)
        {
            rebuilds.Add(1 / await Paired.Rate(1, () => projector.Rebuild.All(Modules.Projections, null, default)));
            questions.Add(1000 / await Paired.Rate(
                size.Window, 1, null, _ => KpiQuestion.Ask(journal, asOf: null)));
        }

        return new Taken(events, rebuilds[1..], Measurement.Median(questions[1..]));
    }

    /// <param name="Rebuilds">In seconds.</param>
    /// <param name="Question">In milliseconds.</param>
    private sealed record Taken(int Events, IReadOnlyList<double> Rebuilds, double Question);
}

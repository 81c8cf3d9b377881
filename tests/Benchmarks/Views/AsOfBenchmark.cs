using Wijkboek.Benchmarks.Journal;
using Wijkboek.Benchmarks.Measuring;

namespace Wijkboek.Benchmarks.Views;

/// <summary>
/// The six key figures as they were known halfway a journal, against only reading that half as event classes.
/// </summary>
internal static class AsOfBenchmark
{
    public static async Task<Measurement> Measure(BenchmarkJournal journal, BenchmarkSize size)
    {
        await ExampleJournal.Fill(journal, 0);
        var whole = await journal.Store.ReadJournal(ExampleJournal.Cooperative, 0, default).ToListAsync();
        var moment = whole[whole.Count / 2].RecordedAt;
        var last = whole.Last(stored => stored.RecordedAt <= moment).Position;
        var waited = new Latencies();
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(size.Window, 1, waited, _ => KpiQuestion.Ask(journal, moment)),
            () => Paired.Rate(size.Window, 1, null, _ => Read(journal, last)));
        return Measurement.Of(
            pairs, "questions/s", waited, memory, new Dictionary<string, double> { ["events"] = last });
    }

    private static async Task Read(BenchmarkJournal journal, long last)
    {
        await foreach (var stored in journal.Store.ReadJournal(ExampleJournal.Cooperative, 0, last, default))
            _ = BenchmarkJournal.Serializer.Read(stored);
    }
}

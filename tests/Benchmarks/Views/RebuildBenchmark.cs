using Wijkboek.Application.Journal.Views;
using Wijkboek.Benchmarks.Journal;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Host;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Views;

/// <summary>All views of all cooperatives from their first event, against only reading the event classes.</summary>
internal static class RebuildBenchmark
{
    public static async Task<Measurement> Measure(BenchmarkSize size)
    {
        await using var journal = await BenchmarkJournal.Start(default);
        var events = await ExampleJournal.Fill(journal, size.Verify);
        var projector = new Projector(
            journal.Store, new PostgresViewStore(journal.Roles), BenchmarkJournal.Serializer, Modules.Projections,
            new JournalSignal());
        var (ours, raw) = (new CpuTime(), new CpuTime());
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(
                events, () => ours.During(() => projector.Rebuild.All(Modules.Projections, null, default))),
            () => Paired.Rate(events, () => raw.During(() => Read(journal, events))));
        return Measurement.Of(
            pairs, "events/s", null, memory,
            new Dictionary<string, double>
            {
                ["events"] = events,
                ["views"] = Modules.Projections.Count,
                ["oursCpuMicroseconds"] = ours.PerEvent(events),
                ["rawCpuMicroseconds"] = raw.PerEvent(events),
            });
    }

    private static async Task Read(BenchmarkJournal journal, int events)
    {
        var read = 0;
        await foreach (var stored in journal.Store.ReadAll(0, int.MaxValue, default))
        {
            _ = BenchmarkJournal.Serializer.Read(stored);
            read++;
        }

        if (read != events)
            throw new InvalidOperationException($"{read} events.");
    }
}

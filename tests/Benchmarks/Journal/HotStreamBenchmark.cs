using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>Acts, not bare appends: only the runner can decide again. Each window begins a new stream.</summary>
internal static class HotStreamBenchmark
{
    private const int Callers = 64;
    private static readonly LocalDate FirstDay = new(2020, 1, 1);

    public static async Task<Measurement> Measure(BenchmarkJournal journal, BenchmarkSize size)
    {
        var masterKey = new MasterKey(new byte[MasterKey.Length]);
        var runner = new ActRunner(
            Host.Modules.Acts, journal.Store, BenchmarkJournal.Preparation,
            new PostgresPersonalKeys(journal.Roles, masterKey), masterKey,
            new StateLoader(journal.Store, BenchmarkJournal.Serializer));
        await Run(runner, new FoundCooperative("Wijkcoöperatie", LegalForm.Cooperative, FirstDay, "Oost", "Utrecht"));
        await using var raw = await RawConnection.Open(journal, "hot-raw");
        var latencies = new Latencies();
        var stream = 0;
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => OneStream(runner, new ActivityId($"series-{stream++}"), size.Window, latencies),
            () => Paired.Rate(size.Window, 1, null, _ => raw.Append()));
        return Measurement.Of(pairs, "acts/s", latencies, memory);
    }

    private static async Task<double> OneStream(
        ActRunner runner, ActivityId activity, TimeSpan window, Latencies latencies)
    {
        await Run(runner, new StartActivitySeries(activity, "Koffie", ActivityKind.Cafe, [FiveO.Meeting], FirstDay));
        var number = 0;
        return await Paired.Rate(window, Callers, latencies, _ =>
        {
            var time = Interlocked.Increment(ref number);
            return Run(runner, new HoldActivity(activity, FirstDay.PlusDays(time / 20), 24, 3, (time % 20) + 1));
        });
    }

    // Whatever is not accepted ends the measurement: all must succeed.
    private static async Task Run<TAct>(ActRunner runner, TAct act) where TAct : IAct
    {
        var data = JsonSerializer.SerializeToElement(act, WijkboekJson.Commands);
        var answer = await runner.Run(
            new ActRequest("hot", Guid.CreateVersion7(), typeof(TAct).Name, data, "u-7", "treasurer", OfMachine: true),
            default);
        if (answer is not ActAnswer.Accepted)
            throw new InvalidOperationException($"Not accepted: {answer}");
    }
}

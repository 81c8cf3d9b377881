using Npgsql;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>Recomputing every hash, against only reading what it needs.</summary>
internal static class VerifyBenchmark
{
    private const string Tenant = "verify";

    public static async Task<Measurement> Measure(BenchmarkJournal journal, BenchmarkSize size)
    {
        await BulkBenchmark.Write(journal, Tenant, size.Verify);
        await journal.Execute("vacuum analyze");
        var (ours, raw) = (new CpuTime(), new CpuTime());
        var (pairs, memory) = await Paired.Measure(
            size.Windows,
            () => Paired.Rate(size.Verify, () => ours.During(() => Verify(journal, size.Verify))),
            () => Paired.Rate(size.Verify, () => raw.During(() => Read(journal, size.Verify))));
        return Measurement.Of(pairs, "events/s", null, memory, new Dictionary<string, double>
        {
            ["oursCpuMicroseconds"] = ours.PerEvent(size.Verify),
            ["rawCpuMicroseconds"] = raw.PerEvent(size.Verify),
        });
    }

    private static async Task Verify(BenchmarkJournal journal, int events)
    {
        var verdict = await JournalVerifier.Verify(journal.Store, Tenant, default);
        if (verdict.Intact is not IntactVerdict.Yes yes || yes.Head.Position != events)
            throw new InvalidOperationException($"Not intact: {verdict}");
    }

    private static async Task Read(BenchmarkJournal journal, int events)
    {
        await using var question = journal.Source.Command(
            """
            select j.position, j.recorded_at, j.module, j.salt, j.body_hash, j.hash, e.seq_id, e.id, e.stream_id,
                e.version, e.type, e.data, e.headers, e.user_name
            from wb_journal j join mt_events e on e.seq_id = j.seq_id where j.tenant = $1 order by j.position
            """,
            Tenant);
        question.CommandTimeout = 0;
        await using var rows = await question.ExecuteReaderAsync();
        var read = 0;
        for (; await rows.ReadAsync(); read++)
            Values(rows);
        if (read != events)
            throw new InvalidOperationException($"{read} rows.");
    }

    // Every value, as the type that a program would work with.
    private static void Values(NpgsqlDataReader row)
    {
        _ = (row.GetInt64(0), row.GetDateTime(1), row.GetString(2), row.GetFieldValue<byte[]>(3));
        _ = (row.GetFieldValue<byte[]>(4), row.GetFieldValue<byte[]>(5), row.GetInt64(6), row.GetGuid(7));
        _ = (row.GetString(8), row.GetInt64(9), row.GetString(10), row.GetFieldValue<byte[]>(11));
        _ = (row.GetFieldValue<byte[]>(12), row.GetString(13));
    }
}

using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Benchmarks.Journal;
using Wijkboek.Host;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Views;

/// <summary>
/// The example cooperative as often as makes a long journal: events of every kind, in the proportions of two real
/// years. Their hashes are copies; nothing that is measured here looks at them.
/// </summary>
internal static class ExampleJournal
{
    public const string Cooperative = "oost-voor-elkaar";

    /// <summary>Goes on from what is there.</summary>
    /// <returns>How many events there are.</returns>
    public static async Task<int> Fill(BenchmarkJournal journal, int atLeast)
    {
        if ((await journal.Store.Head(Cooperative, default)).Position == 0)
            await Import(journal);
        var one = (await journal.Store.Head(Cooperative, default)).Position;
        await Copy(journal, one, (int)(atLeast / one));
        await journal.Execute("vacuum analyze");
        await using var count = journal.Source.Command("select count(*)::int from wb_journal");
        return (int)(await count.ExecuteScalarAsync())!;
    }

    private static async Task Import(BenchmarkJournal journal)
    {
        var states = new StateLoader(journal.Store, BenchmarkJournal.Serializer);
        var keys = new InMemoryPersonalKeys();
        var acts = new ActRunner(
            Modules.Acts, journal.Store, new EventPreparation(BenchmarkJournal.Serializer), keys,
            new MasterKey(new byte[MasterKey.Length]), states,
            erasing: new Erasing(journal.Store, BenchmarkJournal.Serializer, keys, new InMemoryErasureList()));
        var import = new CommandImport(acts, journal.Store, states);
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", Cooperative), "*.jsonl");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var answer = await import.Run(
                Cooperative, "u-import", await File.ReadAllLinesAsync(file), new Progress<int>(), default);
            if (answer is not ImportAnswer.Completed)
                throw new InvalidOperationException($"Not imported: {answer}");
        }
    }

    // What cannot be seen from outside a cooperative is the same in each: only its name and the order differ.
    private static async Task Copy(BenchmarkJournal journal, long one, int copies)
    {
        var made = (await journal.Store.Tenants(default)).Count(tenant => tenant.StartsWith($"{Cooperative}-")) + 1;
        var newest = await journal.Store.LastSequence(default);
        await journal.Execute(
            $"""
            insert into mt_streams
            select tenant_id || '-' || n, id, type, version, timestamp, created, is_archived
            from mt_streams, generate_series({made}, {copies}) n where tenant_id = '{Cooperative}';
            insert into mt_events
            select {newest} + (n - {made}) * {one} + j.position, gen_random_uuid(), e.stream_id, e.version, e.data,
                e.bdata, e.type, e.timestamp, e.tenant_id || '-' || n, e.mt_dotnet_type, e.correlation_id,
                e.causation_id, e.headers, e.user_name, e.is_archived
            from generate_series({made}, {copies}) n, mt_events e join wb_journal j on j.seq_id = e.seq_id
            where e.tenant_id = '{Cooperative}';
            insert into wb_journal
            select tenant || '-' || n, position, {newest} + (n - {made}) * {one} + position, recorded_at, module, salt,
                body_hash, hash
            from wb_journal, generate_series({made}, {copies}) n where tenant = '{Cooperative}';
            """);
    }
}

using Npgsql;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres;

/// <summary>Views as JSON documents; how far they are stands in Marten's table of progressions.</summary>
internal sealed class PostgresViewStore(NpgsqlDataSource source) : IViewStore
{
    // Every view is in its first generation until something rebuilds it.
    private const int Generation = 1;

    public async Task<IReadOnlyList<ViewDocument>> Load(
        string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        await using var question = source.Command(
            """
            select tenant, key, data
            from wb_views join unnest($3, $4) as wanted (tenant, key) using (tenant, key)
            where view = $1 and generation = $2
            """,
            view, Generation, keys.Select(key => key.Tenant).ToArray(), keys.Select(key => key.Key).ToArray());
        return await Read(question, cancellationToken);
    }

    public async Task<IReadOnlyList<ViewDocument>> LoadAll(
        string tenant, string view, CancellationToken cancellationToken)
    {
        await using var question = source.Command(
            """
            select tenant, key, data from wb_views
            where tenant = $1 and view = $2 and generation = $3
            order by key collate "C"
            """,
            tenant, view, Generation);
        return await Read(question, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, long>> Progress(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        await using var question = source.Command(
            "select name, last_seq_id from mt_event_progression where name = any($1)",
            [views.Select(ProgressionOf).ToArray()]);
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        var kept = new Dictionary<string, long>();
        while (await rows.ReadAsync(cancellationToken))
            kept[rows.GetString(0)] = rows.GetInt64(1);
        return views.ToDictionary(view => view, view => kept.GetValueOrDefault(ProgressionOf(view)));
    }

    public async Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await MoveOn(connection, batch, cancellationToken))
            return false;
        await Write(connection, batch, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public Task<IAsyncDisposable?> TryLead(CancellationToken cancellationToken) =>
        ProjectorLead.TryTake(source, cancellationToken);

    /// <summary>
    /// Another projector on the same rows is waited for, and has then moved them: that is what the count tells.
    /// </summary>
    private static async Task<bool> MoveOn(
        NpgsqlConnection connection, ViewBatch batch, CancellationToken cancellationToken)
    {
        string[] names = [.. batch.Changed.Keys.Select(ProgressionOf).Order(StringComparer.Ordinal)];
        await using var start = connection.Command(
            "insert into mt_event_progression (name, last_seq_id) select unnest($1), 0 on conflict do nothing",
            [names]);
        await start.ExecuteNonQueryAsync(cancellationToken);
        await using var move = connection.Command(
            """
            update mt_event_progression set last_seq_id = $3, last_updated = transaction_timestamp()
            where name = any($1) and last_seq_id = $2
            """,
            names, batch.From, batch.To);
        return await move.ExecuteNonQueryAsync(cancellationToken) == names.Length;
    }

    private static async Task Write(
        NpgsqlConnection connection, ViewBatch batch, CancellationToken cancellationToken)
    {
        var changed = batch.Changed
            .SelectMany(view => view.Value.Select(document => (View: view.Key, Document: document)))
            .ToList();
        await using var write = connection.Command(
            """
            insert into wb_views (tenant, view, generation, key, data)
            select tenant, view, $1, key, data from unnest($2, $3, $4, $5) as rows (tenant, view, key, data)
            on conflict (tenant, view, generation, key) do update set data = excluded.data
            """,
            Generation,
            changed.Select(change => change.Document.Key.Tenant).ToArray(),
            changed.Select(change => change.View).ToArray(),
            changed.Select(change => change.Document.Key.Key).ToArray(),
            Statements.Json(changed.Select(change => change.Document.Data)));
        await write.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<ViewDocument>> Read(
        NpgsqlCommand question, CancellationToken cancellationToken)
    {
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        var documents = new List<ViewDocument>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var key = new ViewKey(rows.GetString(0), rows.GetString(1));
            documents.Add(new ViewDocument(key, rows.GetFieldValue<byte[]>(2)));
        }

        return documents;
    }

    // As Marten names the one shard of a projection.
    private static string ProgressionOf(string view) => $"{view}:All";
}

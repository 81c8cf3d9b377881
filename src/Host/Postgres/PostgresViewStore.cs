using Npgsql;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Postgres;

/// <summary>Views as JSON documents; how far they are stands in Marten's table of progressions.</summary>
internal sealed class PostgresViewStore(RoleConnections roles) : IViewStore
{
    private const string StopColumns = "view, tenant, position, type, problem, build";

    public async Task<IReadOnlyList<ViewDocument>?> Load(
        ViewShape view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        await using var question = roles.Projector.CreateBatch().Add(
            """
            select v.tenant, v.key, v.data
            from wb_view_generations g
            left join (wb_views v join unnest($3, $4) as wanted (tenant, key) using (tenant, key))
                on v.view = g.view and v.generation = g.generation
            where g.view = $1 and g.form = $2
            """,
            view.View, view.Form, keys.Select(key => key.Tenant).ToArray(), keys.Select(key => key.Key).ToArray());
        return await ReadLive(question, cancellationToken);
    }

    public async Task<IReadOnlyList<ViewDocument>?> Find(
        ViewShape view, ViewKey key, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            key.Tenant,
            """
            select v.tenant, v.key, v.data
            from wb_view_generations g
            left join wb_views v
                on v.tenant = $1 and v.view = g.view and v.generation = g.generation and v.key = $4
            where g.view = $2 and g.form = $3
            """,
            key.Tenant, view.View, view.Form, key.Key);
        return await ReadLive(question, cancellationToken);
    }

    public async Task<IReadOnlyList<ViewDocument>?> LoadAll(
        string tenant, ViewShape view, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            """
            select v.tenant, v.key, v.data
            from wb_view_generations g
            left join wb_views v on v.tenant = $1 and v.view = g.view and v.generation = g.generation
            where g.view = $2 and g.form = $3
            order by v.key collate "C"
            """,
            tenant, view.View, view.Form);
        return await ReadLive(question, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, ViewStanding>> Standings(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        await using var question = roles.Projector.Command(
            $"""
            select g.view, g.generation, g.edition, g.form, p.last_seq_id
            from wb_view_generations g join mt_event_progression p on p.name = {ViewStatements.Progression}
            where g.view = any($1)
            """,
            [views.ToArray()]);
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        var standings = new Dictionary<string, ViewStanding>();
        while (await rows.ReadAsync(cancellationToken))
            standings[rows.GetString(0)] =
                new ViewStanding(rows.GetInt64(1), rows.GetInt64(2), rows.GetString(3), rows.GetInt64(4));
        return standings;
    }

    public async Task<IReadOnlyList<ViewStop>> Stops(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        await using var question = roles.Projector.CreateBatch().Add(
            $"""
            select {StopColumns} from wb_view_stops
            where view = any($1)
            order by tenant collate "C", view collate "C"
            """,
            [views.ToArray()]);
        return await ReadStops(question, cancellationToken);
    }

    public async Task<IReadOnlyList<ViewStop>> StopsOf(
        string tenant, IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            $"""
            select {StopColumns} from wb_view_stops
            where tenant = $1 and view = any($2)
            order by view collate "C"
            """,
            tenant, views.ToArray());
        return await ReadStops(question, cancellationToken);
    }

    public async Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken)
    {
        await using var connection = await roles.Projector.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        string[] views = [.. batch.Changed.Keys];
        var standings = await ViewStatements.LockStandings(connection, views, cancellationToken);
        if (batch.Changed.Any(change => standings.GetValueOrDefault(change.Key) != change.Value.Start
            || change.Value.Start.Progress != batch.From))
            return false;
        await ViewStatements.MoveTo(connection, views, batch.To, cancellationToken);
        foreach (var generation in batch.Changed.GroupBy(change => change.Value.Start.Generation))
            await ViewStatements.Write(
                connection,
                generation.Key,
                [
                    .. generation.SelectMany(change =>
                        change.Value.Documents.Select(document => (View: change.Key, Document: document))),
                ],
                mayStand: true, cancellationToken);
        await ViewStatements.AddStops(
            connection, [.. batch.Changed.Values.SelectMany(change => change.Stops)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public Task<IAsyncDisposable?> TryTake(ViewWork work, CancellationToken cancellationToken) =>
        ViewRight.TryTake(roles.Projector, work, cancellationToken);

    public Task<long> Begin(IReadOnlyCollection<string> views, CancellationToken cancellationToken) =>
        ViewGenerations.Begin(roles.Projector, views, cancellationToken);

    public async Task Stage(
        long generation, IReadOnlyList<StagedDocument> documents, CancellationToken cancellationToken)
    {
        await using var connection = await roles.Projector.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // The transaction in which readers go over waits for the disk, and with that for everything before it.
        await using (var setting = connection.Command("set local synchronous_commit = off"))
            await setting.ExecuteNonQueryAsync(cancellationToken);
        foreach (var some in documents.ToLookup(staged => staged.IsAgain))
            await ViewStatements.Write(
                connection, generation, [.. some.Select(staged => (staged.View, staged.Document))],
                mayStand: some.Key, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ViewDocument>> LoadStaged(
        long generation, string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        await using var question = roles.Projector.CreateBatch().Add(
            """
            select tenant, key, data
            from wb_views join unnest($3, $4) as wanted (tenant, key) using (tenant, key)
            where view = $1 and generation = $2
            """,
            view, generation, keys.Select(key => key.Tenant).ToArray(), keys.Select(key => key.Key).ToArray());
        return await ReadLive(question, cancellationToken) ?? [];
    }

    public Task Switch(BuiltViews built, CancellationToken cancellationToken) =>
        ViewGenerations.Switch(roles.Projector, built, cancellationToken);

    public Task<bool> Replace(string tenant, BuiltViews built, CancellationToken cancellationToken) =>
        ViewGenerations.Replace(roles.Projector, tenant, built, cancellationToken);

    // No row at all: not kept in this form. One row of nothing: kept, and without such documents.
    private static async Task<IReadOnlyList<ViewDocument>?> ReadLive(
        NpgsqlBatch question, CancellationToken cancellationToken)
    {
        await using var rows = await question.Ask(cancellationToken);
        List<ViewDocument>? documents = null;
        while (await rows.ReadAsync(cancellationToken))
        {
            documents ??= [];
            if (!rows.IsDBNull(1))
                documents.Add(new ViewDocument(
                    new ViewKey(rows.GetString(0), rows.GetString(1)), rows.GetFieldValue<byte[]>(2)));
        }

        return documents;
    }

    private static async Task<IReadOnlyList<ViewStop>> ReadStops(
        NpgsqlBatch question, CancellationToken cancellationToken)
    {
        await using var rows = await question.Ask(cancellationToken);
        var stops = new List<ViewStop>();
        while (await rows.ReadAsync(cancellationToken))
            stops.Add(new ViewStop(
                rows.GetString(0), rows.GetString(1), rows.GetInt64(2), rows.GetString(3), rows.GetString(4),
                rows.GetString(5)));
        return stops;
    }
}

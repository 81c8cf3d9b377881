using Npgsql;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres;

/// <summary>What is read and written of stored views, within the transaction of whoever asks.</summary>
internal static class ViewStatements
{
    /// <summary>As Marten names the one shard of a projection; <c>g</c> is wb_view_generations.</summary>
    public const string Progression = "g.view || ':All'";

    /// <summary>
    /// Whoever changes a view holds its row until after the commit. Another one is waited for, and what that one left
    /// is what is read here: the lock is a statement of its own.
    /// </summary>
    public static async Task<Dictionary<string, ViewStanding>> LockStandings(
        NpgsqlConnection connection, string[] views, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch
            .Add("select from wb_view_generations where view = any($1) order by view for update", [views])
            .Add(
                $"""
                select g.view, g.generation, g.edition, g.form, p.last_seq_id
                from wb_view_generations g join mt_event_progression p on p.name = {Progression}
                where g.view = any($1)
                """,
                [views]);
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        var standings = new Dictionary<string, ViewStanding>();
        while (await rows.ReadAsync(cancellationToken))
            standings[rows.GetString(0)] =
                new ViewStanding(rows.GetInt64(1), rows.GetInt64(2), rows.GetString(3), rows.GetInt64(4));
        return standings;
    }

    public static async Task MoveTo(
        NpgsqlConnection connection, string[] views, long sequence, CancellationToken cancellationToken)
    {
        await using var move = connection.Command(
            """
            insert into mt_event_progression (name, last_seq_id)
            select view || ':All', $2 from unnest($1) as moved (view)
            on conflict (name) do update
            set last_seq_id = excluded.last_seq_id, last_updated = transaction_timestamp()
            """,
            views, sequence);
        await move.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <param name="mayStand">Whether there may be documents with these keys: looking takes a third more.</param>
    public static async Task Write(
        NpgsqlConnection connection, long generation, IReadOnlyList<(string View, ViewDocument Document)> changed,
        bool mayStand, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return;
        await using var write = connection.Command(
            $"""
            insert into wb_views (tenant, view, generation, key, data)
            select unnest($2), unnest($3), $1, unnest($4), unnest($5)
            {(mayStand ? "on conflict (tenant, view, generation, key) do update set data = excluded.data" : "")}
            """,
            generation,
            changed.Select(change => change.Document.Key.Tenant).ToArray(),
            changed.Select(change => change.View).ToArray(),
            changed.Select(change => change.Document.Key.Key).ToArray(),
            Statements.JsonAsText(changed.Select(change => change.Document.Data)));
        await write.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task AddStops(
        NpgsqlConnection connection, IReadOnlyList<ViewStop> stops, CancellationToken cancellationToken)
    {
        if (stops.Count == 0)
            return;
        await using var write = connection.Command(
            """
            insert into wb_view_stops (view, tenant, position, type, problem, build)
            select * from unnest($1, $2, $3, $4, $5, $6)
            """,
            stops.Select(stop => stop.View).ToArray(),
            stops.Select(stop => stop.Tenant).ToArray(),
            stops.Select(stop => stop.Position).ToArray(),
            stops.Select(stop => stop.Type).ToArray(),
            stops.Select(stop => stop.Problem).ToArray(),
            stops.Select(stop => stop.Build).ToArray());
        await write.ExecuteNonQueryAsync(cancellationToken);
    }
}

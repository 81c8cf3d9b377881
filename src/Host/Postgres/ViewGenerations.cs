using Npgsql;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres;

/// <summary>Generations of views: begun beside the one that is read, and then read in its place.</summary>
internal static class ViewGenerations
{
    // Removing is work for one processor of the server; a rebuild waits for it, and has another one to spare.
    private const int SweepersAtOnce = 2;

    public static async Task<long> Begin(
        NpgsqlDataSource source, IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        await Sweep(source, cancellationToken);
        await using var begin = source.Command(
            """
            with number as (select nextval('wb_view_generation_numbers') as generation)
            insert into wb_view_leftovers (generation, view)
            select generation, view from number, unnest($1) as begun (view)
            returning generation
            """,
            [views.ToArray()]);
        return (long)(await begin.ExecuteScalarAsync(cancellationToken)
            ?? throw new ArgumentException("A generation holds at least one view.", nameof(views)));
    }

    public static async Task Switch(
        NpgsqlDataSource source, BuiltViews built, CancellationToken cancellationToken)
    {
        await using (var connection = await source.OpenConnectionAsync(cancellationToken))
        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            string[] views = [.. built.Views.Select(view => view.View)];
            await ViewStatements.LockStandings(connection, views, cancellationToken);
            await using var batch = new NpgsqlBatch(connection);
            batch
                .Add(
                    """
                    insert into wb_view_leftovers (generation, view)
                    select generation, view from wb_view_generations where view = any($1)
                    """,
                    [views])
                .Add("delete from wb_view_leftovers where generation = $1", built.Generation)
                .Add("delete from wb_view_stops where view = any($1)", [views])
                .Add(
                    """
                    insert into wb_view_generations (view, generation, edition, form)
                    select view, $1, 0, form from unnest($2, $3) as built (view, form)
                    on conflict (view) do update
                    set generation = excluded.generation, edition = excluded.edition, form = excluded.form
                    """,
                    built.Generation, views, built.Views.Select(view => view.Form).ToArray());
            await batch.ExecuteNonQueryAsync(cancellationToken);
            await ViewStatements.MoveTo(connection, views, built.Until, cancellationToken);
            await ViewStatements.AddStops(connection, [.. built.Stops], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await Sweep(source, cancellationToken);
    }

    public static async Task<bool> Replace(
        NpgsqlDataSource source, string tenant, BuiltViews built, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        string[] views = [.. built.Views.Select(view => view.View)];
        var standings = await ViewStatements.LockStandings(connection, views, cancellationToken);
        if (built.Views.Any(view => standings.GetValueOrDefault(view.View) is not { } standing
            || standing.Form != view.Form || standing.Progress != built.Until))
            return false;
        await using var batch = new NpgsqlBatch(connection);
        batch
            .Add(
                """
                delete from wb_views v using wb_view_generations g
                where v.tenant = $1 and v.view = any($2) and g.view = v.view and v.generation = g.generation
                """,
                tenant, views)
            .Add(
                """
                update wb_views v set generation = g.generation from wb_view_generations g
                where v.tenant = $1 and v.view = any($2) and v.generation = $3 and g.view = v.view
                """,
                tenant, views, built.Generation)
            .Add("update wb_view_generations set edition = edition + 1 where view = any($1)", [views])
            .Add("delete from wb_view_stops where tenant = $1 and view = any($2)", tenant, views)
            .Add(
                "delete from wb_view_leftovers where generation = $1 and view = any($2)", built.Generation, views);
        await batch.ExecuteNonQueryAsync(cancellationToken);
        await ViewStatements.AddStops(connection, [.. built.Stops], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // Only the holder of the right to rebuild does this, so a generation that is being built is its own.
    private static async Task Sweep(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var views = new List<string>();
        await using (var question = source.Command("select distinct view from wb_view_leftovers order by view"))
        await using (var rows = await question.ExecuteReaderAsync(cancellationToken))
        {
            while (await rows.ReadAsync(cancellationToken))
                views.Add(rows.GetString(0));
        }

        await Task.WhenAll(Enumerable.Range(0, SweepersAtOnce).Select(sweeper => Sweep(
            source, [.. views.Where((_, at) => at % SweepersAtOnce == sweeper)], cancellationToken)));
    }

    private static async Task Sweep(NpgsqlDataSource source, string[] views, CancellationToken cancellationToken)
    {
        if (views.Length == 0)
            return;
        await using var sweep = source.Command(
            """
            with swept as (delete from wb_view_leftovers where view = any($1) returning generation, view)
            delete from wb_views v using swept where v.generation = swept.generation and v.view = swept.view
            """,
            [views]);
        // As long as it takes: no reader waits for it.
        sweep.CommandTimeout = 0;
        await sweep.ExecuteNonQueryAsync(cancellationToken);
    }
}

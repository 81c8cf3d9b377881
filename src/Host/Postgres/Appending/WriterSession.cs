using System.Data;
using Npgsql;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>The writer's own connection; its statements are prepared once.</summary>
internal sealed class WriterSession(NpgsqlDataSource source) : IAsyncDisposable
{
    // A plan made while the tables were small must stay right when they are large: by the indexes, always. A holder of
    // the lock that stalls is ended before those who wait for it give up (Database: lock_timeout).
    private const string Settings = """
        set plan_cache_mode = force_generic_plan; set enable_hashjoin = off; set enable_mergejoin = off;
        set enable_seqscan = off; set jit = off; set default_transaction_isolation = 'read committed';
        set idle_in_transaction_session_timeout = '5s';
        """;

    private NpgsqlConnection? connection;

    /// <summary>Whether this failure leaves open what became of the statements.</summary>
    public bool IsLost(Exception failure) => failure switch
    {
        // Class 08: connection; 57P01 to 57P05: the server goes down, or ends this session; 25P03: idle for too long.
        PostgresException server => server.SqlState.StartsWith("08", StringComparison.Ordinal)
            || server.SqlState == "25P03"
            || server.SqlState.StartsWith("57P", StringComparison.Ordinal)
            || connection is not { FullState: ConnectionState.Open },
        NpgsqlException or IOException or TimeoutException => true,
        _ => false,
    };

    /// <summary>
    /// In one round trip and one transaction, for as long as nobody moved a head that the plan rests on.
    /// </summary>
    /// <returns>The number of each row; null when somebody did, and then nothing was written.</returns>
    public async Task<IReadOnlyList<long>?> TryWrite(IReadOnlyList<WaitingAppend> batch, BatchPlan plan)
    {
        try
        {
            await using var statements = await NewBatch();
            statements.Add("select pg_advisory_xact_lock($1)", AdvisoryLock.Append);
            return await Write(statements, batch, plan);
        }
        catch (PostgresException stale)
            when (stale.SqlState is PostgresErrorCodes.NotNullViolation or PostgresErrorCodes.UniqueViolation)
        {
            return null;
        }
    }

    /// <summary>
    /// Begins a transaction and takes the lock. The lock is a statement of its own before any read: a statement sees
    /// what was committed when it began, and one that also had to wait for the lock would see the journal as it was
    /// before.
    /// </summary>
    public async Task<BatchKnowledge> LockAndRead(IReadOnlyList<WaitingAppend> batch)
    {
        await using var statements = await NewBatch();
        statements.Add("begin").Add("select pg_advisory_xact_lock($1)", AdvisoryLock.Append);
        BatchKnowledge.AddQuestions(statements, batch);
        await statements.PrepareAsync();
        await using var rows = await statements.ExecuteReaderAsync();
        await rows.NextResultAsync();
        return await BatchKnowledge.Read(rows);
    }

    public async Task<IReadOnlyList<long>> WriteAndCommit(IReadOnlyList<WaitingAppend> batch, BatchPlan plan)
    {
        await using var statements = await NewBatch();
        return await Write(statements, batch, plan, "commit");
    }

    public async Task Rollback()
    {
        if (connection is not { FullState: ConnectionState.Open } open)
            return;
        await using var command = open.Command("rollback");
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is { } open)
            await open.DisposeAsync();
        connection = null;
    }

    private static async Task<IReadOnlyList<long>> Write(
        NpgsqlBatch statements, IReadOnlyList<WaitingAppend> batch, BatchPlan plan, string? andThen = null)
    {
        var locks = statements.BatchCommands.Count;
        BatchRows.AddTo(statements, batch, plan);
        statements.Add($"select pg_notify('{JournalListener.Channel}', '')");
        if (andThen is not null)
            statements.Add(andThen);
        await statements.PrepareAsync();
        await using var rows = await statements.ExecuteReaderAsync();
        for (; locks > 0; locks--)
            await rows.NextResultAsync();
        var sequences = new List<long>();
        while (await rows.ReadAsync())
            sequences.Add(rows.GetInt64(0));
        // A later statement may still fail.
        while (await rows.NextResultAsync())
        {
        }

        return sequences;
    }

    private async Task<NpgsqlBatch> NewBatch()
    {
        if (connection is not { FullState: ConnectionState.Open })
        {
            await DisposeAsync();
            connection = await source.OpenConnectionAsync();
            await using var settings = connection.Command(Settings);
            await settings.ExecuteNonQueryAsync();
        }

        return new NpgsqlBatch(connection);
    }
}

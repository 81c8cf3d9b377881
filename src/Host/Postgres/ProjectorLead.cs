using Npgsql;

namespace Wijkboek.Host.Postgres;

/// <summary>The right to be the one projector of this database; it falls free when its node dies.</summary>
internal sealed class ProjectorLead(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
{
    public static async Task<IAsyncDisposable?> TryTake(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var lead = new ProjectorLead(connection, transaction);
        // The transaction only holds the lock, for as long as catching up takes.
        await using var attempt = new NpgsqlBatch(connection);
        attempt
            .Add("set local idle_in_transaction_session_timeout = 0")
            .Add("select pg_try_advisory_xact_lock($1)", AdvisoryLock.Project);
        if (await attempt.ExecuteScalarAsync(cancellationToken) is true)
            return lead;
        await lead.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}

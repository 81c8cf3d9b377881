using Npgsql;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres;

/// <summary>The right to do one kind of work on the views of this database; it falls free when its node dies.</summary>
internal sealed class ViewRight(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
{
    public static async Task<IAsyncDisposable?> TryTake(
        NpgsqlDataSource source, ViewWork work, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var right = new ViewRight(connection, transaction);
        // The transaction only holds the lock, for as long as the work takes.
        await using var attempt = new NpgsqlBatch(connection);
        attempt
            .Add("set local idle_in_transaction_session_timeout = 0")
            .Add("select pg_try_advisory_xact_lock($1)", LockOf(work));
        if (await attempt.ExecuteScalarAsync(cancellationToken) is true)
            return right;
        await right.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static long LockOf(ViewWork work) =>
        work is ViewWork.Rebuild ? AdvisoryLock.Rebuild : AdvisoryLock.Project;
}

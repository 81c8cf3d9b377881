using Npgsql;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres;

/// <summary>Hears of appends by other processes.</summary>
internal sealed class JournalListener(NpgsqlDataSource source, JournalSignal appended)
{
    public const string Channel = "wb_journal";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Listens until cancelled; a lost connection is opened again, and whatever was missed is looked for.
    /// </summary>
    public async Task Listen(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenOnce(cancellationToken);
            }
            catch (NpgsqlException)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    private async Task ListenOnce(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, _) => appended.Raise();
        await using (var listen = connection.Command($"listen {Channel}"))
            await listen.ExecuteNonQueryAsync(cancellationToken);
        appended.Raise();
        while (true)
            await connection.WaitAsync(cancellationToken);
    }
}

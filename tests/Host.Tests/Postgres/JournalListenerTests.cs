using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class JournalListenerTests(PostgresFixture postgres)
{
    [Fact]
    public async Task An_append_by_another_process_is_heard()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var roles = RoleConnections.Open(database.ConnectionString);
        var here = new JournalSignal();
        var listening = here.Next;
        using var stop = new CancellationTokenSource();
        var listener = new JournalListener(roles.Application, here).Listen(stop.Token);
        await listening.WaitAsync(TimeSpan.FromSeconds(10));
        var woken = here.Next;

        await PostgresJournal.Open(roles).Record(Garden.Stream("a").Record(Garden.Tended()));

        await woken.WaitAsync(TimeSpan.FromSeconds(10));
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => listener);
    }
}

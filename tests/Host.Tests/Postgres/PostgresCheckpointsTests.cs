using Npgsql;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Host.Postgres;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class PostgresCheckpointsTests(PostgresFixture postgres) : CheckpointsContract
{
    private TestDatabase database = null!;
    private NpgsqlDataSource source = null!;

    protected override async Task<ICheckpoints> Open()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        source = Database.Open(database.ConnectionString);
        return new PostgresCheckpoints(source);
    }

    protected override async ValueTask Close()
    {
        await source.DisposeAsync();
        await database.DisposeAsync();
    }
}

using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class PostgresCheckpointsTests(PostgresFixture postgres) : CheckpointsContract
{
    private TestDatabase database = null!;
    private RoleConnections roles = null!;

    protected override async Task<ICheckpoints> Open()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        roles = RoleConnections.Open(database.ConnectionString);
        return new PostgresCheckpoints(roles);
    }

    protected override async ValueTask Close()
    {
        await roles.DisposeAsync();
        await database.DisposeAsync();
    }
}

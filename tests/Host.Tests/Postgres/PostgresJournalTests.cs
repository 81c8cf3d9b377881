using System.Security.Cryptography;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class PostgresAppendTests(PostgresFixture postgres) : AppendContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresConcurrentAppendTests(PostgresFixture postgres) : ConcurrentAppendContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresReadingTests(PostgresFixture postgres) : ReadingContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresSealingTests(PostgresFixture postgres) : SealingContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresViewsTests(PostgresFixture postgres) : ViewsContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresStoppedViewsTests(PostgresFixture postgres) : StoppedViewsContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresRebuildTests(PostgresFixture postgres) : RebuildContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

public sealed class PostgresRetiredEventsTests(PostgresFixture postgres) : RetiredEventsContract
{
    protected override Task<JournalUnderTest> Open() => PostgresJournal.Open(postgres);
}

internal static class PostgresJournal
{
    public static async Task<JournalUnderTest> Open(PostgresFixture postgres)
    {
        var database = await CreateDatabase(postgres);
        var roles = RoleConnections.Open(database.ConnectionString);
        return Open(roles, async () =>
        {
            await roles.DisposeAsync();
            await database.DisposeAsync();
        });
    }

    /// <summary>A database of the product's shape.</summary>
    public static Task<TestDatabase> CreateDatabase(PostgresFixture postgres) =>
        postgres.CreateDatabase("journal", async connectionString =>
        {
            await using var source = Database.Open(connectionString);
            await Migrator.Migrate(source, default);
        });

    public static JournalUnderTest Open(RoleConnections roles, Func<ValueTask>? close = null)
    {
        var clock = new FixedClock(JournalUnderTest.Start);
        var signal = new JournalSignal();
        var masterKey = new MasterKey(RandomNumberGenerator.GetBytes(MasterKey.Length));
        var store = new PostgresEventStore(roles, clock, signal);
        return new JournalUnderTest(
            store, new PostgresPersonalKeys(roles, masterKey), new PostgresViewStore(roles), clock, signal,
            async () =>
            {
                await store.DisposeAsync();
                if (close is not null)
                    await close();
            });
    }
}

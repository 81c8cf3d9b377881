using System.Security.Cryptography;
using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
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

internal static class PostgresJournal
{
    public static async Task<JournalUnderTest> Open(PostgresFixture postgres)
    {
        var database = await CreateDatabase(postgres);
        var source = Database.Open(database.ConnectionString);
        return Open(source, async () =>
        {
            await source.DisposeAsync();
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

    public static JournalUnderTest Open(NpgsqlDataSource source, Func<ValueTask>? close = null)
    {
        var clock = new FixedClock(JournalUnderTest.Start);
        var signal = new JournalSignal();
        var masterKey = new MasterKey(RandomNumberGenerator.GetBytes(MasterKey.Length));
        var store = new PostgresEventStore(source, clock, signal);
        return new JournalUnderTest(
            store, new PostgresPersonalKeys(source, masterKey), new PostgresViewStore(source), clock, signal,
            async () =>
            {
                await store.DisposeAsync();
                if (close is not null)
                    await close();
            });
    }
}

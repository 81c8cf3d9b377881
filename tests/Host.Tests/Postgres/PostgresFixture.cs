using System.Collections.Concurrent;
using Npgsql;
using Wijkboek.Host.Postgres.Embedded;
using Wijkboek.Host.Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace Wijkboek.Host.Tests.Postgres;

/// <summary>One throw-away PostgreSQL for the whole test run, begun by the first test that wants a database.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Prefix = "wijkboek-tests-";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string folder = Path.Combine(Path.GetTempPath(), Prefix + Guid.NewGuid().ToString("N")[..8]);
    private readonly Lazy<Task<EmbeddedCluster>> cluster;
    private readonly ConcurrentDictionary<string, Lazy<Task>> templates = new();

    public PostgresFixture() => cluster = new(() =>
        EmbeddedCluster.Start(new(folder, Durability.ThrowAway), CancellationToken.None));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (cluster.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            await (await cluster.Value).DisposeAsync();
            Directory.Delete(folder, recursive: true);
            RemoveAbandoned();
        }
    }

    /// <summary>An empty database of the test's own.</summary>
    public Task<TestDatabase> CreateDatabase() => CreateFrom("template1");

    /// <summary>A copy of a database that <paramref name="prepare"/> filled once in this test run.</summary>
    /// <param name="template">The name under which the prepared database is kept, in lower case.</param>
    /// <param name="prepare">Gets a connection string; must close its connections, or nothing can be copied.</param>
    public async Task<TestDatabase> CreateDatabase(string template, Func<string, Task> prepare)
    {
        await templates.GetOrAdd(template, name => new(() => Prepare(name, prepare))).Value;
        return await CreateFrom(template);
    }

    private async Task Prepare(string template, Func<string, Task> prepare)
    {
        await Execute($"create database {template}");
        var connection = (await cluster.Value).ConnectionStringTo(template);
        await prepare(connection);
        await using (var pooled = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await Execute($"alter database {template} with allow_connections false");
    }

    private async Task<TestDatabase> CreateFrom(string template)
    {
        var name = "test_" + Guid.NewGuid().ToString("N");
        await Execute($"create database {name} template {template}");
        return new((await cluster.Value).ConnectionStringTo(name), () => Drop(name));
    }

    // With force: a test that failed may have left connections behind.
    private Task Drop(string name) => Execute($"drop database {name} with (force)");

    private async Task Execute(string command)
    {
        await using var connection = new NpgsqlConnection((await cluster.Value).ConnectionStringTo("postgres"));
        await connection.OpenAsync();
        await using var sql = new NpgsqlCommand(command, connection);
        await sql.ExecuteNonQueryAsync();
    }

    /// <summary>What runs left that were killed: a folder that is old and that nobody owns.</summary>
    private static void RemoveAbandoned()
    {
        foreach (var old in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (Directory.GetCreationTimeUtc(old) > DateTime.UtcNow - Abandoned)
            {
                continue;
            }

            try
            {
                using var ownership = ClusterOwnership.TryTake(new(old));
                if (ownership is not null)
                {
                    Directory.Delete(old, recursive: true);
                }
            }
            catch (Exception elsewhere) when (elsewhere is ClusterProblem or IOException)
            {
                // Another user's, or just now removed by another test run.
            }
        }
    }
}

/// <summary>A database that is dropped when its test ends.</summary>
public sealed class TestDatabase(string connectionString, Func<Task> drop) : IAsyncDisposable
{
    public string ConnectionString { get; } = connectionString;

    public async ValueTask DisposeAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await drop();
    }
}

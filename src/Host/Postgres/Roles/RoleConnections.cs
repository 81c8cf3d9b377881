using Npgsql;

namespace Wijkboek.Host.Postgres.Roles;

/// <summary>
/// Connections per kind of work, each as the role of that work: what the work has no business doing, its connection
/// cannot do. Which roles those are is written in the database by migration 0007.
/// </summary>
internal sealed class RoleConnections : IAsyncDisposable
{
    private const int FewConnections = 20;

    private RoleConnections(string connectionString)
    {
        Application = Open(connectionString, "application");
        Writer = Open(connectionString, "writer", FewConnections);
        Projector = Open(connectionString, "projector", FewConnections);
        Verifier = Open(connectionString, "verifier", FewConnections);
    }

    /// <summary>One cooperative at a time, named for each question (<see cref="TenantQuestions"/>).</summary>
    public NpgsqlDataSource Application { get; }

    /// <summary>Adds to the journals of all cooperatives; reads no payloads.</summary>
    public NpgsqlDataSource Writer { get; }

    /// <summary>Reads the journals of all cooperatives; writes views.</summary>
    public NpgsqlDataSource Projector { get; }

    /// <summary>Reads the journals of all cooperatives, and writes nothing.</summary>
    public NpgsqlDataSource Verifier { get; }

    /// <param name="connectionString">Of a database that was migrated, as a user who may take these roles.</param>
    public static RoleConnections Open(string connectionString) => new(connectionString);

    public async ValueTask DisposeAsync()
    {
        foreach (var source in (NpgsqlDataSource[])[Application, Writer, Projector, Verifier])
            await source.DisposeAsync();
    }

    // A connection keeps its role in the pool: a reset would make it the user again who signed in. So nothing else than
    // what holds for all may be set on one for longer than a transaction, unless it is never given back.
    private static NpgsqlDataSource Open(string connectionString, string purpose, int? most = null)
    {
        var settings = Database.Settings(connectionString);
        settings.NoResetOnClose = true;
        settings.MaxPoolSize = most ?? settings.MaxPoolSize;
        var source = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        source.UsePhysicalConnectionInitializer(
            connection => throw new NotSupportedException("Connections are opened asynchronously."),
            connection => Take(connection, purpose));
        return source.Build();
    }

    private static async Task Take(NpgsqlConnection connection, string purpose)
    {
        // Every question here is small, and there are many at once: workers beside it would cost more than they bring.
        await using var taking = connection.Command(
            """
            select set_config('role', name, false), set_config('max_parallel_workers_per_gather', '0', false),
                set_config('jit', 'off', false)
            from wb_roles where purpose = $1
            """,
            purpose);
        if (await taking.ExecuteScalarAsync() is null)
            throw new InvalidOperationException($"The database knows no role for the {purpose}.");
    }
}

using Npgsql;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>How to reach the server that runs on a folder now.</summary>
internal static class ClusterConnection
{
    public const string Database = "wijkboek";

    /// <summary>Null while the server is still starting, already stopping, or absent.</summary>
    public static async Task<NpgsqlConnectionStringBuilder?> TryReach(
        ClusterFolder folder, CancellationToken cancellationToken)
    {
        if (PostmasterFile.Read(folder.Data) is not { IsReady: true } running)
        {
            return null;
        }

        var address = new NpgsqlConnectionStringBuilder
        {
            Host = running.Host,
            Port = running.Port,
            Username = ClusterCreation.Superuser,
            Password = ClusterPassword.Read(folder),
            Database = "postgres",
        };
        try
        {
            await EnsureDatabase(address, cancellationToken);
            return address;
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    /// <summary>Returns when the server breaks off a connection that asks nothing of it.</summary>
    public static async Task Broken(NpgsqlConnectionStringBuilder address, CancellationToken cancellationToken)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(unpooled.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            while (true)
            {
                await connection.WaitAsync(cancellationToken);
            }
        }
        catch (NpgsqlException)
        {
            // That is what was waited for.
        }
    }

    private static async Task EnsureDatabase(
        NpgsqlConnectionStringBuilder address, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(address);
        await using var question = source.CreateCommand("select 1 from pg_database where datname = $1");
        question.Parameters.Add(new() { Value = Database });
        if (await question.ExecuteScalarAsync(cancellationToken) is not null)
        {
            return;
        }

        try
        {
            await using var creation = source.CreateCommand($"create database {Database}");
            await creation.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException taken) when (
            taken.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another program that found the new cluster was first.
        }
    }
}

using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres.Schema;

/// <summary>The table of views after every migration.</summary>
public sealed class ViewTableTests(PostgresFixture postgres)
{
    /// <summary>A column that is given another type forgets how it was to be compressed.</summary>
    [Fact]
    public async Task Is_compressed_by_the_quick_method_where_the_server_has_it()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var source = Database.Open(database.ConnectionString);
        await using var method = source.CreateCommand(
            """
            select (a.attcompression = 'l') =
                (select 'lz4' = any(enumvals) from pg_settings where name = 'default_toast_compression')
            from pg_attribute a where a.attrelid = 'wijkboek.wb_views'::regclass and a.attname = 'data'
            """);

        (await method.ExecuteScalarAsync()).ShouldBe(true);
    }
}

using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class MigratorTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Migrations_run_once_however_many_start_at_the_same_time()
    {
        await using var database = await postgres.CreateDatabase();
        await using var source = Database.Open(database.ConnectionString);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Migrator.Migrate(source, default)));
        await Migrator.Migrate(source, default);

        await using var question = source.Command("select count(*), count(distinct name) from wb_migrations");
        await using var rows = await question.ExecuteReaderAsync();
        await rows.ReadAsync();
        rows.GetInt64(0).ShouldBeGreaterThanOrEqualTo(3);
        rows.GetInt64(0).ShouldBe(rows.GetInt64(1));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var source = Database.Open(database.ConnectionString);
        await using (var newer = source.Command("insert into wb_migrations (name) values ('9999-future.sql')"))
            await newer.ExecuteNonQueryAsync();

        (await Should.ThrowAsync<NewerDatabase>(() => Migrator.Migrate(source, default)))
            .Message.ShouldContain("9999-future.sql");
    }
}

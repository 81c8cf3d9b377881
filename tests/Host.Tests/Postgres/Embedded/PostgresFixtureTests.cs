namespace Wijkboek.Host.Tests.Postgres.Embedded;

public sealed class PostgresFixtureTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Each_database_is_a_copy_of_a_template_that_is_prepared_once()
    {
        var prepared = 0;
        async Task Prepare(string connection)
        {
            prepared++;
            await ClusterQueries.Ask(connection, "create table filled as select 7 as answer");
        }

        await using var first = await postgres.CreateDatabase("fixture_template", Prepare);
        await ClusterQueries.Ask(first.ConnectionString, "update filled set answer = 8");
        await using var second = await postgres.CreateDatabase("fixture_template", Prepare);

        prepared.ShouldBe(1);
        (await ClusterQueries.Ask(first.ConnectionString, "select answer from filled")).ShouldBe(8);
        (await ClusterQueries.Ask(second.ConnectionString, "select answer from filled")).ShouldBe(7);
    }

    [Fact]
    public async Task A_plain_database_is_empty()
    {
        await using var database = await postgres.CreateDatabase();

        (await ClusterQueries.Ask(
            database.ConnectionString,
            "select count(*) from information_schema.tables where table_schema = 'public'")).ShouldBe(0L);
    }
}

using Npgsql;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Tests.Postgres.Roles;

/// <summary>Servers on which somebody else decides who may do what.</summary>
public sealed class UserWithoutRightsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly string user = "user_" + Guid.NewGuid().ToString("N");
    private TestDatabase database = null!;
    private NpgsqlDataSource administrator = null!;

    private string AsUser => new NpgsqlConnectionStringBuilder(database.ConnectionString)
    {
        Username = user,
        Password = "word",
        Pooling = false,
    }.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        administrator = Database.Open(database.ConnectionString);
        await Administrate($"create role {user} login password 'word'");
    }

    public async ValueTask DisposeAsync()
    {
        await administrator.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Who_may_not_make_roles_hears_what_to_ask_for_and_then_goes_on()
    {
        await Administrate($"grant create on database {await Name()} to {user}");
        await using var owner = Database.Open(AsUser);

        var needed = (await Should.ThrowAsync<RolesNeeded>(() => Migrator.Migrate(owner, default))).Message;

        needed.ShouldContain("beheerder");
        await Administrate(needed[needed.IndexOf("create role", StringComparison.Ordinal)..]);
        await Migrator.Migrate(owner, default);
        await using var roles = RoleConnections.Open(AsUser);
        await using var journal = PostgresJournal.Open(roles);
        (await journal.Journal()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_user_who_is_not_the_owner_works_as_the_roles_and_as_nothing_else()
    {
        await Migrator.Migrate(administrator, default);
        await ProgramLogin.Admit(database.ConnectionString, AsUser, default);
        await ProgramLogin.Admit(database.ConnectionString, AsUser, default);

        await using var roles = RoleConnections.Open(AsUser);
        await using var connection = await roles.Writer.OpenConnectionAsync();
        await using var freed = connection.Command("set role none; delete from mt_events");
        (await Should.ThrowAsync<PostgresException>(() => freed.ExecuteNonQueryAsync())).SqlState
            .ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<string> Name()
    {
        await using var question = administrator.CreateCommand("select quote_ident(current_database())");
        return (string)(await question.ExecuteScalarAsync())!;
    }

    private async Task Administrate(string sql)
    {
        await using var command = administrator.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

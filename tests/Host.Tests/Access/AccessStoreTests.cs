using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Tests.Postgres;

namespace Wijkboek.Host.Tests.Access;

public sealed class InMemoryAccessStoreTests : AccessStoreTests
{
    private readonly InMemoryAccessStore store = new(Key);

    private protected override Task<IAccessStore> Store() => Task.FromResult<IAccessStore>(store);
}

public sealed class PostgresAccessStoreTests(PostgresFixture postgres) : AccessStoreTests, IAsyncLifetime
{
    private TestDatabase database = null!;
    private RoleConnections roles = null!;

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        roles = RoleConnections.Open(database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await roles.DisposeAsync();
        await database.DisposeAsync();
    }

    private protected override Task<IAccessStore> Store() =>
        Task.FromResult<IAccessStore>(new PostgresAccessStore(roles, Key));

    [Fact]
    public async Task The_database_names_nobody()
    {
        await (await Store()).Add(Fatima, default);
        await using var owner = Host.Postgres.Database.Open(database.ConnectionString);
        await using var question = owner.CreateCommand("select string_agg(u::text, '') from wb_users u");
        var rows = (string)(await question.ExecuteScalarAsync())!;
        foreach (var known in (string[])["atima", "voorbeeld.example"])
        {
            rows.ShouldNotContain(known);
            rows.ShouldNotContain(Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(known)));
        }
    }
}

/// <summary>What every store of users, sessions and attempts does.</summary>
public abstract class AccessStoreTests
{
    private protected static readonly MasterKey Key = new(new byte[MasterKey.Length]);
    private protected static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 20, 0);

    private protected static User Fatima { get; } = User.Invited(
        new UserId("u-1"), "Fatima", "Fatima@voorbeeld.example ", new Invitation(new byte[32], Now));

    private protected abstract Task<IAccessStore> Store();

    [Fact]
    public async Task A_user_is_found_by_id_address_and_passkey()
    {
        var store = await Store();
        (await store.HasUsers(default)).ShouldBeFalse();
        (await store.Add(Fatima, default)).ShouldBeTrue();
        (await store.HasUsers(default)).ShouldBeTrue();
        var found = (await store.FindByEmail(" FATIMA@voorbeeld.example", default))!;
        found.Name.ShouldBe("Fatima");
        found.Invitation!.ExpiresAt.ShouldBe(Now);
        byte[] id = [1, 2, 3];
        (await store.Save(found with { Passkeys = [new(id, [4], Now, 0, ["internal"], true, false, [5], [6], "")] },
            default)).ShouldBeTrue();
        (await store.FindByPasskey(id, default))!.Id.ShouldBe(Fatima.Id);
        (await store.FindByPasskey([9], default)).ShouldBeNull();
        (await store.Find(Fatima.Id, default))!.Passkeys.Single().Transports.ShouldBe(["internal"]);
        (await store.All(default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_is_one_user()
    {
        var store = await Store();
        await store.Add(Fatima, default);
        (await store.Add(Fatima with { Id = new UserId("u-other") }, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_holds()
    {
        var store = await Store();
        await store.Add(Fatima, default);
        var found = (await store.Find(Fatima.Id, default))!;
        (await store.Save(found with { Name = "Eerst" }, default)).ShouldBeTrue();
        (await store.Save(found with { Name = "Daarna" }, default)).ShouldBeFalse();
        (await store.Find(Fatima.Id, default))!.Name.ShouldBe("Eerst");
    }

    [Fact]
    public async Task Sessions_can_be_seen_and_ended()
    {
        var store = await Store();
        await store.Add(Fatima, default);
        var (here, there) = (Token.Create(), Token.Create());
        foreach (var token in (Token[])[here, there])
            await store.Begin(new Session(token.Hash, Fatima.Id, Now, Now, "Firefox"), default);
        await store.Seen(here.Hash, Now + Duration.FromMinutes(5), default);
        (await store.FindSession(Token.HashOf(here.Text), default))!.SeenAt.ShouldBe(Now + Duration.FromMinutes(5));
        (await store.SessionsOf(Fatima.Id, default)).Count.ShouldBe(2);
        await store.EndAll(Fatima.Id, here.Hash, default);
        (await store.FindSession(there.Hash, default)).ShouldBeNull();
        await store.End(here.Hash, default);
        (await store.FindSession(here.Hash, default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_wait_grows_with_each_failure_and_ends_with_a_success()
    {
        var store = await Store();
        var (key, now) = (new byte[32], Now);
        for (var time = 0; time < Patience.WithUser.Free; time++)
            (await Try()).ShouldBeNull();
        foreach (var seconds in (int[])[30, 60, 120, 240])
        {
            (await Try()).ShouldBe(now + Duration.FromSeconds(seconds));
            (await Try()).ShouldBe(now + Duration.FromSeconds(seconds), "what must wait is not counted");
            now += Duration.FromSeconds(seconds);
            (await Try()).ShouldBeNull();
        }

        await store.Succeeded(key, default);
        (await Try()).ShouldBeNull();
        (await Try()).ShouldBeNull();

        Task<Instant?> Try() => store.Attempt(key, Patience.WithUser, now, default);
    }

    [Fact]
    public async Task Of_many_attempts_at_once_no_more_than_the_free_ones_are_made()
    {
        var store = await Store();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ =>
            Task.Run(() => store.Attempt(new byte[32], Patience.WithUser, Now, default))));
        answers.Count(answer => answer is null).ShouldBe(Patience.WithUser.Free);
    }

    [Fact]
    public async Task Sign_ins_and_what_was_looked_at_are_noted()
    {
        var store = await Store();
        await store.Add(Fatima, default);
        await store.Note(new SignInNote(Now, Fatima.Id, SignInNote.Password), default);
        await store.Note(new SignInNote(Now, null, SignInNote.Failed), default);
        (await store.NotesOf(Fatima.Id, 10, default)).ShouldBe([new SignInNote(Now, Fatima.Id, "password")]);
        await store.Looked("wijk-oost", Now, Fatima.Id, "grootboek", default);
    }
}

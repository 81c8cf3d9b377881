using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Tests.Postgres;

namespace Wijkboek.Host.Tests.Access;

public sealed class InMemoryTokenStoreTests : TokenStoreTests
{
    private readonly InMemoryTokenStore store = new();

    private protected override Task<ITokenStore> Store() => Task.FromResult<ITokenStore>(store);
}

public sealed class PostgresTokenStoreTests(PostgresFixture postgres) : TokenStoreTests, IAsyncLifetime
{
    private static readonly MasterKey Key = new(new byte[MasterKey.Length]);

    private TestDatabase database = null!;
    private RoleConnections roles = null!;

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        roles = RoleConnections.Open(database.ConnectionString);
        foreach (var user in (UserId[])[Fatima, Kees])
        {
            await new PostgresAccessStore(roles, Key).Add(
                User.Invited(user, "Naam", $"{user}@voorbeeld.example", new Invitation([], Now)), default);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await roles.DisposeAsync();
        await database.DisposeAsync();
    }

    private protected override Task<ITokenStore> Store() =>
        Task.FromResult<ITokenStore>(new PostgresTokenStore(roles, Key));

    [Fact]
    public async Task The_database_holds_neither_the_key_nor_its_name()
    {
        var (token, text) = Made(Own, Fatima);
        await (await Store()).Add(token, default);
        await using var owner = Host.Postgres.Database.Open(database.ConnectionString);
        await using var question = owner.CreateCommand("select string_agg(t::text, '') from wb_tokens t");
        var rows = (string)(await question.ExecuteScalarAsync())!;
        foreach (var secret in (string[])[text, text[AccessToken.Prefix.Length..], "kassa"])
        {
            rows.ShouldNotContain(secret);
            rows.ShouldNotContain(Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(secret)));
        }
    }
}

/// <summary>What every store of keys for programs does.</summary>
public abstract class TokenStoreTests
{
    private protected const string Own = "wijk-oost";
    private protected const string Other = "wijk-west";

    private protected static readonly UserId Fatima = new("u-1");
    private protected static readonly UserId Kees = new("u-2");
    private protected static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 20, 0);

    private protected abstract Task<ITokenStore> Store();

    private protected static (AccessToken Token, string Text) Made(string cooperative, UserId user)
    {
        var (id, text) = AccessToken.NewSecret();
        return (
            new AccessToken(
                id, Token.HashOf(text), cooperative, user, TokenScope.Write, "De kassa van de tuin", Now,
                Now + Duration.FromDays(AccessToken.UsualDays)),
            text);
    }

    [Fact]
    public async Task A_key_is_found_by_what_was_handed_out_within_its_cooperative_only()
    {
        var store = await Store();
        var (token, text) = Made(Own, Fatima);
        await store.Add(token, default);
        var found = (await store.Find(Own, Token.HashOf(text), default))!;
        found.ShouldBe(token with { Hash = found.Hash });
        found.Hash.ShouldBe(token.Hash);
        (await store.Find(Other, Token.HashOf(text), default)).ShouldBeNull();
        (await store.Find(Own, Token.HashOf($"{text}x"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_has_the_own_keys_of_one_cooperative()
    {
        var store = await Store();
        var mine = Made(Own, Fatima).Token;
        foreach (var token in (AccessToken[])[mine, Made(Other, Fatima).Token, Made(Own, Kees).Token])
            await store.Add(token, default);
        (await store.Of(Own, Fatima, default)).Select(token => token.Id).ShouldBe([mine.Id]);
    }

    [Fact]
    public async Task Only_its_owner_revokes_a_key_and_once()
    {
        var store = await Store();
        var token = Made(Own, Fatima).Token;
        await store.Add(token, default);
        (await store.Revoke(Own, Kees, token.Id, Now, default)).ShouldBeFalse();
        (await store.Revoke(Other, Fatima, token.Id, Now, default)).ShouldBeFalse();
        (await store.Revoke(Own, Fatima, token.Id, Now, default)).ShouldBeTrue();
        (await store.Revoke(Own, Fatima, token.Id, Now + Duration.FromDays(1), default)).ShouldBeFalse();
        (await store.Find(Own, token.Hash, default))!.RevokedAt.ShouldBe(Now);
    }

    [Fact]
    public async Task When_it_was_last_used_is_kept()
    {
        var store = await Store();
        var token = Made(Own, Fatima).Token;
        await store.Add(token, default);
        await store.Used(Own, token.Hash, Now + Duration.FromHours(1), default);
        (await store.Find(Own, token.Hash, default))!.UsedAt.ShouldBe(Now + Duration.FromHours(1));
    }
}

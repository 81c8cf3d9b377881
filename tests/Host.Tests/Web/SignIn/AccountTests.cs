using System.Net;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Web.SignIn.Provider;

namespace Wijkboek.Host.Tests.Web.SignIn;

/// <summary>Somebody's own ways of coming in: changed, and taken away as far as that can be.</summary>
public sealed class AccountTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private const string Chosen = "heel andere losse woorden";

    [Fact]
    public async Task A_new_password_ends_every_other_visit_and_says_that_keys_go_on()
    {
        var user = await web.User();
        using var here = web.Browser();
        await web.SignIn(here, user);
        web.Clock.Now += Duration.FromMinutes(1);
        using var elsewhere = web.Browser();
        await web.SignIn(elsewhere, user);
        await web.Installation.Access.Tokens.Make(user, SignInFixture.Own, TokenScope.Read, "kassa", 9, default);

        var answer = await SignInFixture.Send(here, "/account", "/account/wachtwoord", new()
        {
            ["oud"] = SignInFixture.Password, ["wachtwoord"] = Chosen,
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var page = await here.GetStringAsync(answer.Headers.Location);
        page.ShouldContain("Je wachtwoord is veranderd");
        page.ShouldContain("Je toegangssleutel werkt nog.");
        page.ShouldContain("""<a href="/account/sleutels">Trek dan je sleutels in</a>""");
        (await elsewhere.GetAsync("/account")).Headers.Location!.ToString().ShouldStartWith("/inloggen");
        (await web.Installation.Access.Tokens.Of(user, default)).ShouldHaveSingleItem().RevokedAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_old_password_changes_nothing()
    {
        var user = await web.User();
        using var here = web.Browser();
        await web.SignIn(here, user);
        var answer = await SignInFixture.Send(here, "/account", "/account/wachtwoord", new()
        {
            ["oud"] = "iets heel anders", ["wachtwoord"] = Chosen,
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Je oude wachtwoord klopt niet");
        (await web.Store.Find(user.Id, default))!.PasswordHash.ShouldBe(user.PasswordHash);
    }

    [Fact]
    public async Task A_passkey_can_be_taken_away_while_the_provider_that_is_set_lets_one_in()
    {
        await using var site = await ProviderSite.Start(web);
        var user = await site.Known();
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var bound = await Left(user, site.Provider.Authority);
        (await Remove(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await web.Store.Find(bound.Id, default))!.Passkeys.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://was-ooit-ingesteld.example")]
    [InlineData(null)]
    public async Task The_last_way_in_stays_when_the_provider_is_another_or_none(string? issuer)
    {
        var user = await web.User();
        using var browser = web.Browser();
        await web.SignIn(browser, user);
        await Left(user, issuer);
        var answer = await Remove(browser);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("laatste zekere manier om in te loggen");
        (await web.Store.Find(user.Id, default))!.Passkeys.ShouldHaveSingleItem();
    }

    // With one passkey and, where an issuer is named, bound to it; no password any more.
    private async Task<User> Left(User user, string? issuer)
    {
        var now = (await web.Store.Find(user.Id, default))!;
        var left = now with
        {
            PasswordHash = null,
            Codes = null,
            Passkeys = [new Passkey([1, 2], [3], default, 0, [], false, false, [], [], "telefoon")],
            Subject = issuer is null ? null : new ProviderSubject(issuer, now.Subject?.Name ?? "sub-1"),
        };
        (await web.Store.Save(left, default)).ShouldBeTrue();
        return left;
    }

    private static Task<HttpResponseMessage> Remove(HttpClient browser) =>
        SignInFixture.Send(browser, "/account", "/account/passkey/weg", new() { ["id"] = "0102" });
}

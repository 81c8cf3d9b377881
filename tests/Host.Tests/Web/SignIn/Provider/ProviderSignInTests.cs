using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Tests.Web.SignIn.Provider;

/// <summary>Coming in by way of a provider: who may, and where one ends up.</summary>
public sealed class ProviderSignInTests(SignInFixture web) : IClassFixture<SignInFixture>, IAsyncLifetime
{
    private ProviderSite site = null!;

    public async ValueTask InitializeAsync() => site = await ProviderSite.Start(web);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("RS256", "rsa")]
    [InlineData("ES256", "ec")]
    public async Task Whom_the_provider_vouches_for_comes_in_where_he_wanted_to_be(string algorithm, string key)
    {
        var user = await site.Known();
        (site.Provider.Algorithm, site.Provider.KeyId) = (algorithm, key);
        using var browser = site.Browser();
        (await browser.GetStringAsync("/inloggen?naar=%2Faccount"))
            .ShouldContain("""href="/inloggen/aanbieder?naar=%2Faccount">Inloggen met Wijkhuis</a>""");
        var answer = await browser.GetAsync(await site.Approved(browser, "/inloggen/aanbieder?naar=%2Faccount"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        answer.Headers.Location!.ToString().ShouldBe("/account");
        (await browser.GetStringAsync("/account")).ShouldContain("Ingelogd via de organisatie");
        (await web.Store.NotesOf(user.Id, 1, default)).Single().What.ShouldBe(SignInNote.Provider);
    }

    [Fact]
    public async Task The_provider_is_asked_for_a_code_with_proof_of_who_redeems_it()
    {
        using var browser = site.Browser();
        var answer = await browser.GetAsync("/inloggen/aanbieder");
        var asked = answer.Headers.Location!;
        asked.GetLeftPart(UriPartial.Path).ShouldBe($"{site.Provider.Authority}/authorize");
        var query = QueryHelpers.ParseQuery(asked.Query);
        query["response_type"].ToString().ShouldBe("code");
        query["client_id"].ToString().ShouldBe(TestProvider.ClientId);
        query["scope"].ToString().ShouldBe("openid email");
        query["code_challenge_method"].ToString().ShouldBe("S256");
        query["redirect_uri"].ToString().ShouldBe($"{browser.BaseAddress}inloggen/aanbieder/terug");
        foreach (var secret in (string[])["state", "nonce", "code_challenge"])
            query[secret].ToString().Length.ShouldBe(43);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("max-age=600");
        cookie.ShouldNotContain(query["state"].ToString());
    }

    [Fact]
    public async Task Who_was_invited_needs_no_password_and_the_link_stops_working()
    {
        var (invited, link) = await web.Installation.Access.Invitations.Invite(
            "Noor", "noor@voorbeeld.example", SignInFixture.Own, default);
        site.Provider.Email = "Noor@voorbeeld.example";
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var user = (await web.Store.Find(invited.Id, default))!;
        user.Subject.ShouldBe(new ProviderSubject(site.Provider.Authority, "sub-1"));
        (await browser.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await web.Installation.Access.Invitations.Invite("Noor", user.Email, SignInFixture.Own, default))
            .Link.ShouldBeNull("an administrator could take the account over");
    }

    [Fact]
    public async Task Whoever_gets_the_address_of_somebody_else_later_does_not_get_his_account()
    {
        var user = await site.Known();
        using var first = site.Browser();
        (await site.SignIn(first)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        site.Provider.Subject = "sub-2";
        using var second = site.Browser();
        await ShouldNotBeLetIn(second);
        (await web.Store.NotesOf(user.Id, 9, default)).ShouldContain(note => note.What == SignInNote.Failed);
        await web.Installation.Access.Invitations.StartAnew(user.Id, default);
        (await site.SignIn(second)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nobody_becomes_a_user_by_it()
    {
        site.Provider.Email = "niemand@voorbeeld.example";
        using var browser = site.Browser();
        await ShouldNotBeLetIn(browser);
        (await web.Store.FindByEmail(site.Provider.Email, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_blocked_user_is_refused_and_bound_to_nobody()
    {
        var user = await site.Known();
        await web.Store.Save(user with { IsBlocked = true }, default);
        using var browser = site.Browser();
        await ShouldNotBeLetIn(browser);
        (await web.Store.Find(user.Id, default))!.Subject.ShouldBeNull();
        (await web.Store.NotesOf(user.Id, 1, default)).Single().What.ShouldBe(SignInNote.Failed);
    }

    [Fact]
    public async Task Coming_in_gives_no_role()
    {
        await site.Known();
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetAsync($"/{SignInFixture.Own}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_to_another_site_afterwards(string path)
    {
        await site.Known();
        using var browser = site.Browser();
        var back = await site.Approved(browser, $"/inloggen/aanbieder?naar={Uri.EscapeDataString(path)}");
        (await browser.GetAsync($"{back}&naar={Uri.EscapeDataString(path)}"))
            .Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Keys_that_were_replaced_are_asked_once_more()
    {
        await site.Known();
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (site.Provider.KeyId, site.Provider.PublishedKeyId) = ("new", "new");
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        site.Provider.TimesKeysAsked.ShouldBe(2);
    }

    [Fact]
    public async Task A_provider_that_takes_the_secret_in_the_form_only_gets_it_there()
    {
        site.Provider.ChangeDocument = document =>
            document["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post");
        await site.Known();
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_button_and_no_address()
    {
        using var browser = web.Browser();
        (await browser.GetStringAsync("/inloggen")).ShouldNotContain("/inloggen/aanbieder");
        foreach (var path in (string[])["/inloggen/aanbieder", "/inloggen/aanbieder/terug?code=a&state=b"])
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task ShouldNotBeLetIn(HttpClient browser)
    {
        var answer = await site.SignIn(browser);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync())
            .ShouldContain("Met dit account van Wijkhuis kun je hier niet naar binnen.");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Web.SignIn;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class TokenPagesTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private const string Page = "/account/sleutels";

    [Fact]
    public async Task A_key_is_shown_once_works_and_is_revoked()
    {
        var (user, browser) = await Visitor();
        var made = await (await Send(browser, Page, Page, Filled())).Content.ReadAsStringAsync();
        var key = Regex.Match(made, "wb_[A-Za-z0-9_-]{43}").Value;
        key.ShouldNotBeEmpty(made);
        var listed = await browser.GetStringAsync(Page);
        listed.ShouldContain("Rekenblad");
        listed.ShouldNotContain(key);
        using var api = ApiClient.With(web, key);
        (await api.Get("views/kpi")).Status.ShouldBe(HttpStatusCode.OK);

        var token = (await web.Installation.Access.Tokens.Of(user, default)).Single();
        token.Scope.ShouldBe(TokenScope.Write);
        await Send(browser, Page, $"{Page}/weg", new() { ["id"] = token.Id });
        (await api.Get("views/kpi")).ShouldBeProblem(HttpStatusCode.Unauthorized);
        WebUtility.HtmlDecode(await browser.GetStringAsync("/account")).ShouldContain("Toegangssleutel ingetrokken");
        browser.Dispose();
    }

    [Theory]
    [InlineData("naam", " ", "Geef de sleutel een naam")]
    [InlineData("dagen", "0", "Kies een aantal dagen")]
    [InlineData("dagen", "10000", "Kies een aantal dagen")]
    [InlineData("mag", "alles", "Kies wat het programma mag")]
    [InlineData("waar", Other, "Kies een coöperatie waar je bij hoort")]
    [InlineData("wachtwoord", "een ander wachtwoord", "Je wachtwoord klopt niet")]
    public async Task What_is_not_right_is_said_and_makes_no_key(string field, string text, string sentence)
    {
        var (user, browser) = await Visitor();
        var fields = Filled();
        fields[field] = text;
        var answer = await Send(browser, Page, Page, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        page.ShouldContain(sentence);
        page.ShouldContain($"value=\"{fields["naam"]}\"", Case.Sensitive, "what was typed stays");
        page.ShouldNotContain(fields["wachtwoord"]);
        (await web.Installation.Access.Tokens.Of(user, default)).ShouldBeEmpty();
        browser.Dispose();
    }

    [Fact]
    public async Task Nobody_revokes_the_key_of_another()
    {
        var owner = await web.User(Role.Treasurer);
        var key = await ApiClient.Key(web, owner, TokenScope.Read);
        var (_, browser) = await Visitor();
        await Send(browser, Page, $"{Page}/weg", new() { ["id"] = key.Token.Id });
        (await web.Installation.Access.Tokens.Of(owner, default)).Single().RevokedAt.ShouldBeNull();
        browser.Dispose();
    }

    private static Dictionary<string, string> Filled() => new()
    {
        ["naam"] = "Rekenblad", ["waar"] = Own, ["mag"] = "vastleggen", ["dagen"] = "365", ["wachtwoord"] = Password,
    };

    private async Task<(User User, HttpClient Browser)> Visitor()
    {
        var (user, browser) = (await web.User(Role.Treasurer), web.Browser());
        await web.SignIn(browser, user);
        return (user, browser);
    }
}

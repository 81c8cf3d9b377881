using System.Net;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.Sessions;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.SignIn;

public sealed class SignInTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    [Fact]
    public async Task Who_did_not_sign_in_is_asked_to_wherever_he_wants_to_go()
    {
        await web.User(Role.Treasurer);
        using var browser = web.Browser();
        foreach (var path in (string[])["/", $"/{Own}", $"/{Own}/kengetallen", "/bestaat-niet", "/account"])
        {
            var answer = await browser.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, path);
            answer.Headers.Location!.ToString().ShouldStartWith("/inloggen?naar=%2F");
        }
    }

    [Fact]
    public async Task With_a_password_and_a_code_one_comes_in_and_a_cookie_that_no_script_reads_keeps_one_in()
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        var answer = await Send(browser, "/inloggen", "/inloggen", Filled(user.Email, Password, web.Code()));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("wijkboek="));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        var token = cookie.Split('=', ';')[1];
        (await web.Store.FindSession(Token.HashOf(token), default))!.User.ShouldBe(user.Id);
        (await browser.GetAsync("/")).Headers.Location!.ToString().ShouldBe($"/{Own}");
        (await browser.GetStringAsync($"/{Own}")).ShouldContain("penningmeester");
    }

    [Theory]
    [InlineData("niemand@voorbeeld.example", Password, true)]
    [InlineData(null, "een heel ander wachtwoord", true)]
    [InlineData(null, Password, false)]
    public async Task Whatever_is_wrong_the_answer_is_the_same(string? email, string password, bool isCodeRight)
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        var answer = await Send(
            browser, "/inloggen", "/inloggen",
            Filled(email ?? user.Email, password, isCodeRight ? web.Code() : "000000"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("Kijk je e-mailadres, wachtwoord en code na");
        text.ShouldContain($"value=\"{email ?? user.Email}\"");
        text.ShouldNotContain(password);
    }

    [Fact]
    public async Task A_code_works_once_at_one_device()
    {
        var user = await web.User(Role.Treasurer);
        using var first = web.Browser();
        using var second = web.Browser();
        await web.SignIn(first, user);
        (await Send(second, "/inloggen", "/inloggen", Filled(user.Email, Password, web.Code())))
            .StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_recovery_code_works_once_in_place_of_the_app()
    {
        var user = await web.User(Role.Treasurer);
        var codes = RecoveryCodes.Create();
        await web.Store.Save(
            user with { RecoveryPrints = RecoveryCodes.PrintsOf(web.Installation.Access.MasterKey, user, codes) },
            default);
        using var browser = web.Browser();
        foreach (var expected in (HttpStatusCode[])[HttpStatusCode.Redirect, HttpStatusCode.Unauthorized])
        {
            using var anew = web.Browser();
            (await Send(
                anew, "/inloggen?herstelcode=ja", "/inloggen",
                Filled(user.Email, Password, $" {codes[3].ToUpperInvariant()} "))).StatusCode.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task After_five_failures_even_the_right_password_must_wait()
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        for (var time = 0; time < 5; time++)
            (await Try("verkeerd wachtwoord")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Try(Password)).ShouldBe(HttpStatusCode.TooManyRequests);
        web.Clock.Now += Duration.FromSeconds(31);
        (await Try(Password)).ShouldBe(HttpStatusCode.Redirect);

        async Task<HttpStatusCode> Try(string password) =>
            (await Send(browser, "/inloggen", "/inloggen", Filled(user.Email, password, web.Code()))).StatusCode;
    }

    [Fact]
    public async Task Signing_out_ends_the_session_itself_not_only_the_cookie()
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        await web.SignIn(browser, user);
        await Send(browser, "/account", "/uitloggen", []);
        (await web.Store.SessionsOf(user.Id, default)).ShouldBeEmpty();
        (await browser.GetAsync($"/{Own}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_session_ends_when_nobody_uses_it_and_when_its_user_is_blocked()
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        await web.SignIn(browser, user);
        var before = web.Clock.Now;
        web.Clock.Now += Session.Idle;
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        web.Clock.Now = before + Duration.FromMinutes(2);
        await web.SignIn(browser, user);
        await web.Store.Save((await web.Store.Find(user.Id, default))! with { IsBlocked = true }, default);
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        web.Clock.Now = before;
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_afterwards(string path)
    {
        var user = await web.User(Role.Treasurer);
        using var browser = web.Browser();
        var fields = Filled(user.Email, Password, web.Code());
        fields["naar"] = path;
        (await Send(browser, "/inloggen", "/inloggen", fields)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/inloggen/passkey")]
    [InlineData("/uitloggen")]
    [InlineData("/account/wachtwoord")]
    [InlineData("/account/passkey/weg")]
    [InlineData("/wijk-oost/gebruikers/uitnodigen")]
    [InlineData("/wijk-oost/gebruikers/rol")]
    public async Task A_form_of_another_site_is_refused(string path)
    {
        using var browser = await web.SignedIn(Role.Administrator);
        (await browser.PostAsync(path, new FormUrlEncodedContent(new Dictionary<string, string> { ["a"] = "b" })))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}

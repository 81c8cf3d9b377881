using System.Net;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Web.Api;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class ApiDoorTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wb_geraden")]
    [InlineData("iets-anders")]
    public async Task Without_a_key_that_is_known_nothing_is_answered(string? key)
    {
        using var api = ApiClient.With(web, key);
        var said = await api.Get("views/kpi");
        said.ShouldBeProblem(HttpStatusCode.Unauthorized).ShouldBe("api.token_unknown");
        said.Headers["WWW-Authenticate"].ShouldStartWith("Bearer");
    }

    [Fact]
    public async Task A_key_works_for_its_own_cooperative_only_and_the_rest_looks_as_if_it_were_not_there()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var answers = new List<string>();
        foreach (var cooperative in (string[])[Other, "er-is-er-geen", "GEEN naam"])
        {
            var said = await api.Send(HttpMethod.Get, $"/api/v1/{cooperative}/views/kpi", null);
            said.ShouldBeProblem(HttpStatusCode.Unauthorized);
            answers.Add(said.Text);
        }

        answers.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_was_revoked_or_expired_or_whose_owner_is_blocked_opens_nothing()
    {
        var user = await web.User(Role.Treasurer);
        web.Clock.Now -= Duration.FromDays(AccessToken.UsualDays);
        var expired = await Key();
        web.Clock.Now += Duration.FromDays(AccessToken.UsualDays);
        var (revoked, blocked) = (await Key(), await Key());
        (await web.Installation.Access.Tokens.Revoke(user, revoked.Token.Id, default)).ShouldBeTrue();
        await ShouldBeClosed(revoked.Text);
        await ShouldBeClosed(expired.Text);
        await ShouldBeOpen(blocked.Text);
        await web.Store.Save((await web.Store.Find(user.Id, default))! with { IsBlocked = true }, default);
        await ShouldBeClosed(blocked.Text);

        Task<(AccessToken Token, string Text)> Key() => ApiClient.Key(web, user, TokenScope.Read);
    }

    [Fact]
    public async Task Whoever_starts_anew_has_no_keys()
    {
        var user = await web.User(Role.Treasurer);
        var key = await ApiClient.Key(web, user, TokenScope.Read);
        await web.Installation.Access.Invitations.StartAnew(user.Id, default);
        await ShouldBeClosed(key.Text);
    }

    [Fact]
    public async Task A_role_that_was_taken_is_gone_at_once()
    {
        var user = await web.User(Role.Treasurer);
        using var api = ApiClient.With(web, (await ApiClient.Key(web, user, TokenScope.Read)).Text);
        (await api.Get("views/kpi")).Status.ShouldBe(HttpStatusCode.OK);
        await web.Run(new TakeRole(user.Id, Role.Treasurer));
        (await api.Get("views/kpi")).ShouldBeProblem(HttpStatusCode.Forbidden).ShouldBe("api.role_missing");
    }

    [Fact]
    public async Task A_cookie_opens_nothing_here()
    {
        using var browser = await web.SignedIn(Role.Treasurer);
        (await browser.GetAsync($"/{Own}/kengetallen")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync($"/api/v1/{Own}/views/kpi")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task When_it_was_last_used_is_kept()
    {
        var user = await web.User(Role.Treasurer);
        var key = await ApiClient.Key(web, user, TokenScope.Read);
        using var api = ApiClient.With(web, key.Text);
        await api.Get("views");
        (await web.Installation.Access.Tokens.Of(user, default)).Single().UsedAt
            .ShouldBe(web.Clock.GetCurrentInstant());
    }

    [Fact]
    public async Task What_is_not_there_is_told_to_programs_in_their_own_way()
    {
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await api.Send(HttpMethod.Get, "/api/v2/iets/anders", null)).ShouldBeProblem(HttpStatusCode.NotFound)
            .ShouldBe("api.no_such_address");
        (await api.Send(HttpMethod.Delete, $"/api/v1/{Own}/views", null))
            .ShouldBeProblem(HttpStatusCode.MethodNotAllowed).ShouldBe("api.other_method");
    }

    [Fact]
    public async Task A_program_that_asks_without_end_must_wait_and_others_go_on()
    {
        using var eager = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        var said = await eager.Get("views");
        var asked = 1;
        for (; asked < ApiDoor.AtOnce * 2 && said.Status != HttpStatusCode.TooManyRequests; asked++)
            said = await eager.Get("views");
        said.ShouldBeProblem(HttpStatusCode.TooManyRequests).ShouldBe("api.too_many_requests");
        said.Headers.ShouldContainKey("Retry-After");
        asked.ShouldBeGreaterThan(ApiDoor.AtOnce / 2);
        using var calm = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await calm.Get("views")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task ShouldBeClosed(string key)
    {
        using var api = ApiClient.With(web, key);
        (await api.Get("views/kpi")).ShouldBeProblem(HttpStatusCode.Unauthorized).ShouldBe("api.token_unknown");
    }

    private async Task ShouldBeOpen(string key)
    {
        using var api = ApiClient.With(web, key);
        (await api.Get("views/kpi")).Status.ShouldBe(HttpStatusCode.OK);
    }
}

/// <summary>Apart, because here one address guesses without end.</summary>
public sealed class ApiGuessingTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    [Fact]
    public async Task Who_guesses_must_wait_and_who_has_a_key_is_not_kept_out()
    {
        using var guesser = ApiClient.With(web, "wb_geraden");
        ApiClient.Said said;
        var tries = 0;
        do
            said = await guesser.Get("views");
        while (said.Status == HttpStatusCode.Unauthorized && ++tries < 100);
        said.ShouldBeProblem(HttpStatusCode.TooManyRequests).ShouldBe("api.too_many_wrong_tokens");
        tries.ShouldBe(30);
        said.Headers["Retry-After"].ShouldBe("30");
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await api.Get("views")).Status.ShouldBe(HttpStatusCode.OK);
    }
}

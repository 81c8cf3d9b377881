using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Access.Store;

namespace Wijkboek.Host.Tests.Web.SignIn.Provider;

/// <summary>What a provider, or somebody who plays for one, may try; and that nobody comes in by it.</summary>
public sealed class ProviderRefusalTests(SignInFixture web) : IClassFixture<SignInFixture>, IAsyncLifetime
{
    private const string NotTrusted = "Het antwoord van Wijkhuis klopt niet.";
    private const string NotBegun = "duurde te lang, of begon in een ander venster";
    private const string NoEmail = "Wijkhuis heeft je e-mailadres niet bevestigd.";
    private const string Unreachable = "Wijkhuis antwoordt nu niet goed.";

    private static readonly Dictionary<string, (Action<TestProvider> Lie, string Sentence)> Lies = new()
    {
        ["another nonce"] = (Says("nonce", "geraden"), NotTrusted),
        ["no nonce"] = (Says("nonce", null), NotTrusted),
        ["another audience"] = (Says("aud", "een ander programma"), NotTrusted),
        ["several audiences and no party"] = (SaysAudiences(null), NotTrusted),
        ["another party"] = (Says("azp", "een ander programma"), NotTrusted),
        ["another issuer"] = (Says("iss", "https://evil.example"), NotTrusted),
        ["expired"] = (Later("exp", -121 - 300), NotTrusted),
        ["no end"] = (Says("exp", null), NotTrusted),
        ["issued before this sign-in"] = (Later("iat", -3600), NotTrusted),
        ["issued in the future"] = (Later("iat", 3600), NotTrusted),
        ["nobody"] = (Says("sub", ""), NotTrusted),
        ["alg none"] = (provider => provider.Algorithm = "none", NotTrusted),
        ["alg HS256 with our secret"] = (provider => provider.Algorithm = "HS256", NotTrusted),
        ["an unknown key"] = (provider => provider.KeyId = "onbekend", NotTrusted),
        ["the key of another algorithm"] = (provider => provider.KeyId = "ec", NotTrusted),
        ["a changed payload"] = (provider => provider.Tamper = OfSomebodyElse, NotTrusted),
        ["no signature"] = (provider => provider.Tamper = token => token[..(token.LastIndexOf('.') + 1)], NotTrusted),
        ["no token"] = (provider => provider.Tamper = _ => "onzin", NotTrusted),
        ["a name twice"] = (provider => provider.Tamper = Twice, NotTrusted),
        ["an unverified address"] = (Says("email_verified", false), NoEmail),
        ["an address verified in words"] = (Says("email_verified", "true"), NoEmail),
        ["no address"] = (Says("email", null), NoEmail),
        ["an address with letters that look like others"] = (Says("email", "\u212Aees@voorbeeld.example"), NoEmail),
        ["a document of another issuer"] =
            (provider => provider.ChangeDocument = each => each["issuer"] = "https://evil.example", Unreachable),
        ["an address in clear"] = (provider => provider.ChangeDocument = each =>
            each["token_endpoint"] = "http://evil.example/token", Unreachable),
        ["nothing, because it is down"] = (provider => provider.IsDown = true, Unreachable),
    };

    private ProviderSite site = null!;

    public static TheoryData<string> Names { get; } = [.. Lies.Keys];

    public async ValueTask InitializeAsync() => site = await ProviderSite.Start(web);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_with_a_sentence_and_noted(string lie)
    {
        var user = await site.Known();
        var notes = web.Store.Notes.Count;
        Lies[lie].Lie(site.Provider);
        using var browser = site.Browser();
        var answer = await browser.GetAsync("/inloggen/aanbieder");
        // What it says of itself is looked at before anybody is sent there.
        if (Lies[lie].Sentence != Unreachable)
            answer = await browser.GetAsync(site.Provider.Approve(answer.Headers.Location!));
        await ShouldRefuse(browser, answer, Lies[lie].Sentence);
        web.Store.Notes.Skip(notes).Single().What.ShouldBe(SignInNote.Failed);
        (await web.Store.Find(user.Id, default))!.Subject.ShouldBeNull();
    }

    [Fact]
    public async Task Several_audiences_are_fine_when_we_are_the_party()
    {
        await site.Known();
        SaysAudiences(TestProvider.ClientId)(site.Provider);
        using var browser = site.Browser();
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_state_than_was_sent_is_refused()
    {
        await site.Known();
        using var browser = site.Browser();
        var back = await site.Approved(browser);
        await ShouldRefuse(browser, await browser.GetAsync(back.Replace("state=", "state=x")), NotBegun);
    }

    [Fact]
    public async Task What_another_browser_began_is_refused()
    {
        await site.Known();
        using var stranger = site.Browser();
        var back = await site.Approved(stranger);
        using var victim = site.Browser();
        await ShouldRefuse(victim, await victim.GetAsync(back), NotBegun);
        await victim.GetAsync("/inloggen/aanbieder");
        await ShouldRefuse(victim, await victim.GetAsync(back), NotBegun);
    }

    [Fact]
    public async Task What_began_too_long_ago_is_refused()
    {
        await site.Known();
        using var browser = site.Browser();
        var back = await site.Approved(browser);
        web.Clock.Now += PendingSignIn.Valid;
        await ShouldRefuse(browser, await browser.GetAsync(back), NotBegun);
        web.Clock.Now -= PendingSignIn.Valid;
    }

    [Fact]
    public async Task A_code_serves_once_even_for_who_kept_the_cookie()
    {
        await site.Known();
        using var browser = site.Browser();
        var begun = await browser.GetAsync("/inloggen/aanbieder");
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var back = site.Provider.Approve(begun.Headers.Location!);
        (await browser.GetAsync(back)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = site.Browser();
        await ShouldRefuse(again, await again.GetAsync(back), NotBegun);
        using var kept = new HttpRequestMessage(HttpMethod.Get, back);
        kept.Headers.Add("Cookie", cookie);
        await ShouldRefuse(again, await again.SendAsync(kept), NotTrusted);
    }

    [Theory]
    [InlineData("error=access_denied", "Wijkhuis heeft je niet doorgelaten.")]
    [InlineData("code=geraden", NotTrusted)]
    [InlineData("", NotTrusted)]
    public async Task What_comes_back_without_a_code_of_ours_is_refused(string reply, string sentence)
    {
        await site.Known();
        using var browser = site.Browser();
        var state = (await site.Approved(browser)).Split("state=")[1];
        await ShouldRefuse(
            browser, await browser.GetAsync($"/inloggen/aanbieder/terug?state={state}&{reply}"), sentence);
    }

    [Fact]
    public async Task An_answer_in_the_name_of_another_issuer_is_refused()
    {
        await site.Known();
        using var browser = site.Browser();
        var back = await site.Approved(browser);
        await ShouldRefuse(browser, await browser.GetAsync($"{back}&iss=https%3A%2F%2Fevil.example"), NotTrusted);
    }

    [Fact]
    public async Task A_provider_that_goes_down_half_way_lets_nobody_in_and_one_that_comes_back_does()
    {
        await site.Known();
        using var browser = site.Browser();
        var back = await site.Approved(browser);
        site.Provider.IsDown = true;
        await ShouldRefuse(browser, await browser.GetAsync(back), Unreachable);
        site.Provider.IsDown = false;
        (await site.SignIn(browser)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_runs_the_program_reads_why_and_nothing_that_is_secret_or_was_sent()
    {
        var user = await site.Known();
        using var browser = site.Browser();
        var state = (await site.Approved(browser)).Split("state=")[1];
        var (before, written) = (Console.Error, new StringWriter());
        Console.SetError(TextWriter.Synchronized(written));
        try
        {
            await browser.GetAsync($"/inloggen/aanbieder/terug?state={state}&code=geraden");
        }
        finally
        {
            Console.SetError(before);
        }

        written.ToString().ShouldContain($"/inloggen/aanbieder: {site.Provider.Authority}/token answered 400.");
        foreach (var secret in (string[])[TestProvider.Secret, "geraden", state, user.Email])
            written.ToString().ShouldNotContain(secret);
    }

    [Fact]
    public async Task After_thirty_failures_an_address_must_wait()
    {
        using var browser = site.Browser();
        for (var time = 0; time < 30; time++)
            await browser.GetAsync("/inloggen/aanbieder/terug?code=a&state=b");
        (await browser.GetAsync("/inloggen/aanbieder/terug?code=a&state=b"))
            .StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task ShouldRefuse(HttpClient browser, HttpResponseMessage answer, string sentence)
    {
        answer.StatusCode.ShouldBe(
            sentence == Unreachable ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.Unauthorized);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain(sentence);
        page.ShouldNotContain(TestProvider.Secret);
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "nobody is in");
    }

    private static Action<TestProvider> Says(string name, JsonNode? value) =>
        provider => provider.Change = claims =>
        {
            claims.Remove(name);
            if (value is not null)
                claims[name] = value.DeepClone();
        };

    private static Action<TestProvider> SaysAudiences(string? party) => provider => provider.Change = claims =>
    {
        claims["aud"] = new JsonArray(TestProvider.ClientId, "een ander programma");
        if (party is not null)
            claims["azp"] = party;
    };

    private static Action<TestProvider> Later(string name, long seconds) =>
        provider => provider.Change = claims => claims[name] = (long)claims[name]! + seconds;

    private static string OfSomebodyElse(string token) => WithClaims(token, claims =>
        claims.Replace("\"sub\":\"sub-1\"", "\"sub\":\"sub-2\""));

    private static string Twice(string token) => WithClaims(token, claims => $"{{\"sub\":\"sub-0\",{claims[1..]}");

    private static string WithClaims(string token, Func<string, string> change)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1]));
        var changed = change(claims);
        changed.ShouldNotBe(claims);
        return $"{parts[0]}.{TestProvider.Base64(Encoding.UTF8.GetBytes(changed))}.{parts[2]}";
    }
}

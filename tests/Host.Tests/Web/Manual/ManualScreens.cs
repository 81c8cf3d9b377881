using System.Net;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Tests.Web.Story;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>
/// Where the screens are that the manual speaks of: the example, an empty installation for the first start, and one
/// where people sign in for what belongs to an account.
/// </summary>
internal sealed class ManualScreens(WebFixture example, SignInFixture people) : IAsyncDisposable
{
    private const string FirstStart = "/begin";
    private const string Account = "/account";

    private WebServer? empty;

    public async Task<string> Read(ManualPart part)
    {
        using var client = part.Path == Account ? await people.SignedIn(Role.Administrator) : await Reader(part);
        var answer = await client.GetAsync(await AddressOf(part));
        var html = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{part.Path} as {part.Role}");
        return html;
    }

    public async Task Show(Somebody reader, ManualPart part)
    {
        if (part.Path == Account)
        {
            var user = await people.User(Role.Administrator) with { Email = "fatima@voorbeeld.example" };
            await people.Store.Save(user, default);
            await reader.Open("/inloggen?naar=/account");
            await reader.Type("E-mailadres", user.Email);
            await reader.Type("Wachtwoord", SignInFixture.Password);
            await reader.Type("Code uit je app", people.Code());
            await reader.Press("Inloggen");
            await reader.Arrives(Account);
            return;
        }

        var address = await AddressOf(part);
        var role = new Microsoft.Playwright.Cookie
        {
            Name = "wijkboek-rol", Value = part.Role!, Url = $"{address.Scheme}://{address.Authority}",
        };
        await reader.Page.Context.AddCookiesAsync([role]);
        await reader.Page.GotoAsync(address.ToString());
    }

    /// <summary>Of the site that a screen is on.</summary>
    public async Task<Uri> SiteOf(ManualPart part) => part.Path switch
    {
        FirstStart => (empty ??= await Begin()).Address,
        Account => people.Address,
        _ => await example.Address(),
    };

    public ValueTask DisposeAsync() => empty?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<Uri> AddressOf(ManualPart part) => new(
        await SiteOf(part),
        part.Path!.StartsWith('/') ? part.Path
            : part.Path.StartsWith('?') ? $"/{WebFixture.Cooperative}{part.Path}"
            : $"/{WebFixture.Cooperative}/{part.Path}");

    private async Task<HttpClient> Reader(ManualPart part)
    {
        var cookies = new CookieContainer();
        cookies.Add(await SiteOf(part), new Cookie("wijkboek-rol", part.Role));
        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies });
    }

    private static Task<WebServer> Begin()
    {
        var (clock, signal) = (new FixedClock(Instant.FromUtc(2026, 11, 20, 12, 0)), new JournalSignal());
        var installation = new Installation(
            new Nothing(), new InMemoryEventStore(clock, signal), new InMemoryViewStore(), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new InMemoryCheckpoints(), SigningKey.Create(), signal, clock);
        return WebServer.Start(installation, WebAddress.Of("http://localhost:0"), default);
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

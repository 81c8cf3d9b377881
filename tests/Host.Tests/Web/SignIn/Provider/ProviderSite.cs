using System.Net;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Tests.Web.SignIn.Provider;

/// <summary>The web of the fixture once more, with a provider of the test's own beside it.</summary>
internal sealed class ProviderSite : IAsyncDisposable
{
    private readonly SignInFixture web;
    private readonly WebServer server;

    private ProviderSite(SignInFixture web, TestProvider provider, WebServer server) =>
        (this.web, Provider, this.server) = (web, provider, server);

    public TestProvider Provider { get; }

    public static async Task<ProviderSite> Start(SignInFixture web)
    {
        var provider = await TestProvider.Start(web.Clock);
        return new ProviderSite(web, provider, await WebServer.Start(
            web.Installation, WebAddress.Of("http://127.0.0.1:0"), provider.Settings, default));
    }

    /// <summary>Keeps cookies and follows no redirects.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, CookieContainer = new CookieContainer(),
    })
    {
        BaseAddress = server.Address,
    };

    /// <summary>To the provider, through it, and where it sends one back to.</summary>
    public async Task<string> Approved(HttpClient browser, string start = "/inloggen/aanbieder")
    {
        var answer = await browser.GetAsync(start);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return Provider.Approve(answer.Headers.Location!);
    }

    public async Task<HttpResponseMessage> SignIn(HttpClient browser) =>
        await browser.GetAsync(await Approved(browser));

    /// <summary>A user of the installation whom the provider knows.</summary>
    public async Task<User> Known()
    {
        var user = await web.User();
        Provider.Email = user.Email;
        return user;
    }

    // What failed here must not make the next test wait.
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await Provider.DisposeAsync();
        await web.Store.Succeeded(web.Installation.Access.MasterKey.Lookup("address", "127.0.0.1"), default);
    }
}

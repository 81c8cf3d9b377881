using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.SignIn;

/// <summary>A web of two cooperatives of the test's own, with users who know their password and have an app.</summary>
public sealed class SignInFixture : IAsyncLifetime
{
    public const string Own = "wijk-oost";
    public const string Other = "wijk-west";
    public const string Password = "vier losse gewone woorden";

    private static readonly byte[] Secret = new byte[20];

    private WebServer server = null!;

    internal FixedClock Clock { get; } = new(Instant.FromUtc(2026, 11, 20, 12, 0));

    internal Installation Installation { get; private set; } = null!;

    internal InMemoryAccessStore Store => (InMemoryAccessStore)Installation.Access.Store;

    internal Uri Address => server.Address;

    /// <summary>With how each is asked.</summary>
    internal IReadOnlyList<(string Method, string Path)> Routes => server.Routes;

    /// <summary>Every address that leads somewhere, as it was mapped.</summary>
    internal IReadOnlyList<string> Addresses => [.. server.Routes.Select(route => route.Path).Distinct()];

    public async ValueTask InitializeAsync()
    {
        var signal = new JournalSignal();
        Installation = new Installation(
            new Nothing(), new InMemoryEventStore(Clock, signal), new InMemoryViewStore(), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new InMemoryCheckpoints(), SigningKey.Create(), signal, Clock);
        foreach (var cooperative in (string[])[Own, Other])
        {
            var lines = CommandFile.Founding;
            (await Installation.Import.Run(cooperative, "u-import", lines, new Progress<int>(), default))
                .ShouldBeOfType<ImportAnswer.Completed>();
        }

        server = await WebServer.Start(Installation, WebAddress.Of("http://localhost:0"), default);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    /// <summary>Keeps cookies and follows no redirects.</summary>
    internal HttpClient Browser() =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            Expect100ContinueTimeout = TimeSpan.FromMinutes(1),
        })
        {
            BaseAddress = server.Address,
        };

    /// <summary>A new user with these roles at <see cref="Own"/>.</summary>
    internal async Task<User> User(params IReadOnlyList<Role> roles)
    {
        var id = new UserId($"u-{Guid.NewGuid():N}");
        var user = Host.Access.Users.User.Invited(
            id, "Fatima", $"{id}@voorbeeld.example", new Invitation([], default)) with
        {
            PasswordHash = Passwords.Hash(Password),
            Codes = new CodeSecret(Secret, 0),
            Invitation = null,
            Cooperatives = [Own],
        };
        (await Store.Add(user, default)).ShouldBeTrue();
        await Run(new InviteUser(id));
        foreach (var role in roles)
            await Run(new GiveRole(id, role, role == Role.Kascommissie ? new LocalDate(2026, 12, 31) : null));
        return (await Store.Find(id, default))!;
    }

    internal async Task Run(IAct act) => (await Installation.Acts.Run(
        new ActRequest(
            Own, Guid.NewGuid(), act.GetType().Name,
            JsonSerializer.SerializeToElement(act, act.GetType(), WijkboekJson.Commands), "u-test", "import",
            OfMachine: true),
        default)).ShouldNotBeOfType<ActAnswer.Refused>();

    internal string Code() => TimeCodes.CodeOf(Secret, TimeCodes.StepAt(Clock.GetCurrentInstant()));

    /// <summary>Somebody who is in.</summary>
    internal async Task<HttpClient> SignedIn(params IReadOnlyList<Role> roles)
    {
        var browser = Browser();
        await SignIn(browser, await User(roles));
        return browser;
    }

    internal async Task SignIn(HttpClient browser, User user)
    {
        var answer = await Send(browser, "/inloggen", "/inloggen", Filled(user.Email, Password, Code()));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    internal static Dictionary<string, string> Filled(string email, string password, string code) =>
        new() { ["email"] = email, ["wachtwoord"] = password, ["code"] = code, ["naar"] = "/" };

    /// <summary>Opens a page and sends a form of it, with its proof.</summary>
    internal static async Task<HttpResponseMessage> Send(
        HttpClient browser, string page, string action, Dictionary<string, string> fields)
    {
        var html = await browser.GetStringAsync(page);
        fields["bewijs"] = Regex.Match(html, "name=\"bewijs\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        return await browser.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

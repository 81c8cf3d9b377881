using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Tests.Access;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Web.Api;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Rights;

/// <summary>Every address that leads somewhere, asked by everybody: what comes back is what was written down.</summary>
public sealed partial class EveryRouteTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private const char Nobody = 'N';
    private const char OfElsewhere = 'O';
    private const char WithRevokedKey = 'X';
    private const char WithKeyToRead = 'R';

    private static readonly Dictionary<char, Role> Roles = new()
    {
        ['T'] = Role.Treasurer, ['B'] = Role.Board, ['P'] = Role.ProjectLeader, ['A'] = Role.Auditor,
        ['K'] = Role.Kascommissie, ['M'] = Role.Administrator, ['C'] = Role.City, ['G'] = Role.Municipality,
        ['L'] = Role.Member,
    };

    // Nothing of these names exists here: whoever may see such a thing is told that it is not there.
    private static readonly Dictionary<string, string> Names = new()
    {
        ["{coop}"] = SignInFixture.Own, ["{act}"] = "PostEntry", ["{view}"] = "kpi", ["{position:long}"] = "1",
        ["{year:int}"] = "2026", ["{first:long}"] = "1", ["{last:long}"] = "1", ["{file}"] = "wijkboek.css",
    };

    [Fact]
    public async Task Answers_everybody_as_was_written_down()
    {
        var routes = web.Routes.Where(route => route.Method != "HEAD").Distinct().OrderBy(route => route.Path)
            .ThenBy(route => route.Method).ToList();
        var answers = new Dictionary<(string, string), SortedDictionary<int, string>>();
        var visitors = new Dictionary<char, Visitor>();
        foreach (var visitor in (char[])[.. Roles.Keys, Nobody, OfElsewhere, WithKeyToRead, WithRevokedKey])
            visitors[visitor] = await Browser(visitor);
        var before = await web.Installation.Store.Head(SignInFixture.Own, default);
        foreach (var (visitor, browser) in visitors)
        {
            // Signing out comes last.
            foreach (var route in routes.OrderBy(route => route.Path == "/uitloggen"))
            {
                if (await Ask(browser, visitor, route) is not { } status)
                    continue;
                var line = answers.TryGetValue(route, out var known) ? known : answers[route] = [];
                line[status] = $"{line.GetValueOrDefault(status)}{visitor}";
            }

            browser.Dispose();
        }

        var found = routes.Select(route => $"{route.Method} {Print().Replace(route.Path, "-…")} "
            + string.Join(' ', answers[route].Select(answer => $"{answer.Key}:{answer.Value}"))).ToList();
        var expected = ExpectedRoutes.Lines.ToList();
        found.Except(expected).Select(line => $"found    {line}")
            .Concat(expected.Except(found).Select(line => $"expected {line}")).Order(StringComparer.Ordinal)
            .ShouldBeEmpty("A page or address answers otherwise than ExpectedRoutes says, or has no line there.");
        (await web.Installation.Store.Head(SignInFixture.Own, default)).ShouldBe(before, "Nothing was to be recorded.");
    }

    [Fact]
    public async Task Each_role_does_by_the_API_what_it_may_and_sees_what_it_may()
    {
        foreach (var (letter, role) in Roles)
        {
            using var api = await ApiClient.Of(web, TokenScope.Write, role);
            var acts = ExpectedActRights.ByRole.GetValueOrDefault(role, "")
                .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var act in Modules.Acts.All.Select(act => act.Name))
            {
                // Without a body whoever may is told so, and nothing happens.
                (await api.Post(act, "{}")).Status.ShouldBe(
                    acts.Contains(act) ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, $"{role}: {act}");
            }

            foreach (var view in Modules.Questions.Names)
            {
                (await api.Get($"views/{view}")).Status.ShouldBe(
                    ExpectedRoutes.MayAsk(letter, view) ? HttpStatusCode.OK : HttpStatusCode.Forbidden,
                    $"{role}: {view}");
            }
        }
    }

    [Fact]
    public async Task What_belongs_to_another_cooperative_looks_just_as_absent_as_what_does_not_exist()
    {
        using var browser = await Browser('T');
        foreach (var (method, path) in web.Routes.Where(route =>
            route.Method == "GET" && route.Path.Contains("{coop}") && !route.Path.StartsWith("/begin")))
        {
            var hidden = await browser.Http.GetAsync(At(path.Replace("{coop}", SignInFixture.Other)));
            var absent = await browser.Http.GetAsync(At(path.Replace("{coop}", "er-is-er-geen")));
            hidden.StatusCode.ShouldBe(
                path.StartsWith("/api/") ? HttpStatusCode.Unauthorized : HttpStatusCode.NotFound, $"{method} {path}");
            (await hidden.Content.ReadAsStringAsync()).ShouldBe(await absent.Content.ReadAsStringAsync(), path);
        }
    }

    private static async Task<int?> Ask(Visitor browser, char visitor, (string Method, string Path) route)
    {
        var isApi = route.Path.StartsWith("/api/", StringComparison.Ordinal);
        if (!isApi && visitor is (WithRevokedKey or WithKeyToRead))
            return null;
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), At(route.Path));
        if (isApi && browser.Key is { } key)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (route.Method == "POST")
        {
            request.Content = isApi
                ? new StringContent("{}", Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent(
                    [new("bewijs", browser.Proof), new("email", $"{visitor}@voorbeeld.example")]);
        }

        using var answer = await browser.Http.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static string At(string path) => Regex.Replace(
        path, @"\{[^}]+\}", part => Names.GetValueOrDefault(part.Value, "bestaat-niet"));

    private async Task<Visitor> Browser(char visitor)
    {
        var http = web.Browser();
        if (visitor == Nobody)
            return new Visitor(http, null, await Proof(http, "/inloggen"));
        var user = visitor == OfElsewhere
            ? await UserOfElsewhere()
            : await web.User(Roles.GetValueOrDefault(visitor, Role.Treasurer));
        await web.SignIn(http, user);
        var (token, text) = (await web.Installation.Access.Tokens.Make(
            user, user.Cooperatives[0], visitor == WithKeyToRead ? TokenScope.Read : TokenScope.Write, "Sleutel", 365,
            default))!.Value;
        if (visitor == WithRevokedKey)
            await web.Installation.Access.Tokens.Revoke(user, token.Id, default);
        return new Visitor(http, text, await Proof(http, "/account"));
    }

    // A treasurer, but of the other cooperative.
    private async Task<User> UserOfElsewhere()
    {
        var user = (await web.User()) with { Cooperatives = [SignInFixture.Other] };
        (await web.Store.Save(user, default)).ShouldBeTrue();
        foreach (var act in (IAct[])[new InviteUser(user.Id), new GiveRole(user.Id, Role.Treasurer)])
        {
            (await web.Installation.Acts.Run(
                new ActRequest(
                    SignInFixture.Other, Guid.NewGuid(), act.GetType().Name,
                    JsonSerializer.SerializeToElement(act, act.GetType(), WijkboekJson.Commands), "u-test", "import",
                    OfMachine: true),
                default)).ShouldBeOfType<ActAnswer.Accepted>();
        }

        return (await web.Store.Find(user.Id, default))!;
    }

    private static async Task<string> Proof(HttpClient http, string page) => Regex.Match(
        await http.GetStringAsync(page), "name=\"bewijs\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;

    // Of the script as it is now.
    [GeneratedRegex("-[0-9a-f]{12}")]
    private static partial Regex Print();

    private sealed record Visitor(HttpClient Http, string? Key, string Proof) : IDisposable
    {
        public void Dispose() => Http.Dispose();
    }
}

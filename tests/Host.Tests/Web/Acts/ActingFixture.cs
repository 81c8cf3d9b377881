using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Host.Tests.Web.Acts;

[assembly: AssemblyFixture(typeof(ActingFixture))]

namespace Wijkboek.Host.Tests.Web.Acts;

/// <summary>The example in a web of its own, for tests that record things in it.</summary>
public sealed partial class ActingFixture : IAsyncLifetime
{
    public const string Home = $"/{WebFixture.Cooperative}";

    private readonly WebFixture web = new();

    public ValueTask InitializeAsync() => web.InitializeAsync();

    internal Task<Installation> Installation() => web.Installation();

    /// <param name="role">As whom; without one as somebody who may do the act that the path names.</param>
    internal async Task<string> Get(string path, string? role = null)
    {
        using var client = await As(role ?? RoleFor(path));
        var answer = await client.GetAsync($"{Home}{path}");
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {answer.StatusCode}\n{text}");
        return text;
    }

    internal Task<HttpClient> Client() => web.Client();

    internal async Task<Uri> Address() => await web.Address();

    /// <summary>Fetches the form, fills it in and presses a button, as a browser without script does.</summary>
    /// <param name="button">As the button says: <c>kijk</c>; null is the first one.</param>
    internal async Task<Sent> Send(
        string path, IEnumerable<(string Name, string Text)> typed, string button = "leg-vast", string? request = null)
    {
        using var client = await As(RoleFor(path));
        var page = await client.GetStringAsync($"{Home}{path}");
        var fields = typed.Prepend(("knop", button)).Prepend(("bewijs", Hidden(page, "bewijs")))
            .Prepend(("opdracht", request ?? Hidden(page, "opdracht")))
            .Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync($"{Home}{path}", content);
        return new Sent(
            answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A visitor who chose a role; redirects are not followed.</summary>
    internal async Task<HttpClient> As(string role)
    {
        var address = await web.Address();
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie("wijkboek-rol", role));
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        return new HttpClient(handler) { BaseAddress = address };
    }

    internal async Task<HttpStatusCode> SendWithoutProof(string path)
    {
        using var content = new FormUrlEncodedContent([new("opdracht", $"{Guid.NewGuid()}")]);
        using var answer = await (await web.Client()).PostAsync($"{Home}{path}", content);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static string RoleFor(string path) =>
        path.StartsWith("/doen/") && ActRights.Table.Of(path["/doen/".Length..].Split('?')[0]) is [var may, ..]
            ? RoleNames.NameOf(may)
            : "treasurer";

    internal static string Hidden(string page, string name) => WebUtility.HtmlDecode(
        HiddenField().Matches(page).First(field => field.Groups["name"].Value == name).Groups["value"].Value);

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex HiddenField();

    internal sealed record Sent(HttpStatusCode Status, string? Location, string Page)
    {
        public string Text => WebUtility.HtmlDecode(AnyTag().Replace(Page, ""));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex AnyTag();
}

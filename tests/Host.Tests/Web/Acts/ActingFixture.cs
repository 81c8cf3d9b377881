using System.Net;
using System.Text.RegularExpressions;
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

    internal Task<string> Get(string path) => web.Get($"{Home}{path}");

    internal Task<HttpClient> Client() => web.Client();

    internal async Task<Uri> Address() => await web.Address();

    /// <summary>Fetches the form, fills it in and presses a button, as a browser without script does.</summary>
    /// <param name="button">As the button says: <c>kijk</c>; null is the first one.</param>
    internal async Task<Sent> Send(
        string path, IEnumerable<(string Name, string Text)> typed, string button = "leg-vast", string? request = null)
    {
        using var cookies = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(cookies) { BaseAddress = await web.Address() };
        var page = await client.GetStringAsync($"{Home}{path}");
        var fields = typed.Prepend(("knop", button)).Prepend(("bewijs", Hidden(page, "bewijs")))
            .Prepend(("opdracht", request ?? Hidden(page, "opdracht")))
            .Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync($"{Home}{path}", content);
        return new Sent(
            answer.StatusCode, answer.Headers.Location?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    internal async Task<HttpStatusCode> SendWithoutProof(string path)
    {
        using var content = new FormUrlEncodedContent([new("opdracht", $"{Guid.NewGuid()}")]);
        using var answer = await (await web.Client()).PostAsync($"{Home}{path}", content);
        return answer.StatusCode;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

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

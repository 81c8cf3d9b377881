using System.Net;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web;

/// <summary>The web as others reach it: by a name, through a proxy, over https.</summary>
public sealed class ElsewhereTests : IAsyncLifetime
{
    private const string Name = "wijkboek.example";
    private const string Demonstration = "voorbeeld";

    private Installation installation = null!;
    private WebServer server = null!;

    public async ValueTask InitializeAsync()
    {
        var (clock, signal) = (new FixedClock(Instant.FromUtc(2026, 11, 20, 12, 0)), new JournalSignal());
        installation = new Installation(
            new Nothing(), new InMemoryEventStore(clock, signal), new InMemoryViewStore(), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new InMemoryCheckpoints(), SigningKey.Create(), signal, clock);
        string[] lines =
        [
            CommandFile.Line(1, "FoundCooperative", new
            {
                name = "Voorbeeld", legalForm = "cooperative", foundedOn = "2019-12-01", district = "Oost",
                municipality = "Utrecht", demonstration = true,
            }),
        ];
        (await installation.Import.Run(Demonstration, "u-import", lines, new Progress<int>(), default))
            .ShouldBeOfType<ImportAnswer.Completed>();
        server = await WebServer.Start(
            installation, WebAddress.Of("http://127.0.0.1:0", [Name], [IPAddress.Loopback]), default);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Over_https_it_answers_to_its_name_and_asks_for_https_from_then_on()
    {
        var answer = await Get("/inloggen", Name, "https");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000"]);
    }

    [Theory]
    [InlineData(Name, "http")]
    [InlineData(Name, null)]
    [InlineData("evil.example", "https")]
    public async Task In_clear_or_by_another_name_it_answers_nothing(string host, string? protocol) =>
        (await Get("/inloggen", host, protocol)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);

    [Fact]
    public async Task A_demonstration_is_not_for_strangers()
    {
        var shown = await Get($"/{Demonstration}", Name, "https");
        shown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await Get("/er-is-er-geen", Name, "https")).Content.ReadAsStringAsync())
            .ShouldBe(await shown.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Only_who_reads_the_code_that_was_printed_may_begin()
    {
        foreach (var path in (string[])["/begin", "/begin?code=", "/begin?code=geraden", "/begin/x?code=geraden"])
            (await Get(path, Name, "https")).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        var begun = await Get((await server.Beginning(default))!, Name, "https");
        begun.StatusCode.ShouldBe(HttpStatusCode.OK);
        var cookie = begun.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("wijkboek-begin="));
        cookie.ShouldContain("secure");
        cookie.ShouldContain("httponly");
    }

    [Fact]
    public async Task No_cookie_ever_goes_in_clear()
    {
        var answer = await Get("/inloggen", Name, "https");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("secure"));
    }

    private async Task<HttpResponseMessage> Get(string path, string host, string? protocol)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, path));
        request.Headers.Host = host;
        if (protocol is not null)
            request.Headers.Add("X-Forwarded-Proto", protocol);
        return await client.SendAsync(request);
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

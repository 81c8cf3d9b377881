using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Tests.Web;
using Wijkboek.Host.Web.Serving;
using Wijkboek.Testing;

[assembly: AssemblyFixture(typeof(WebFixture))]

namespace Wijkboek.Host.Tests.Web;

/// <summary>
/// The web over the example and over a cooperative that is no demonstration, begun by the first test that asks for it.
/// </summary>
public sealed class WebFixture : IAsyncLifetime
{
    public const string Cooperative = "oost-voor-elkaar";
    public const string NoDemonstration = "in-het-echt";

    private readonly Lazy<Task<Running>> running = new(Begin);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    internal async Task<Installation> Installation() => (await running.Value).Installation;

    /// <summary>Follows no redirects: where an answer leads to is part of it.</summary>
    internal async Task<HttpClient> Client() => (await running.Value).Client;

    internal async Task<Uri> Address() => (await running.Value).Server.Address;

    internal async Task<string> Get(string path)
    {
        var answer = await (await Client()).GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {answer.StatusCode}\n{text}");
        return text;
    }

    internal async Task<Question> Ask(int year, Instant? asOf = null) => await (await Installation()).Ask(
        Cooperative, new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), asOf,
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated)
            return;
        var begun = await running.Value;
        begun.Client.Dispose();
        await begun.Server.DisposeAsync();
    }

    private static async Task<Running> Begin()
    {
        var clock = new FixedClock(Instant.FromUtc(2026, 11, 20, 12, 0));
        var signal = new JournalSignal();
        var installation = new Installation(
            new Nothing(), new InMemoryEventStore(clock, signal), new InMemoryViewStore(), new InMemoryPersonalKeys(),
            new MasterKey(new byte[MasterKey.Length]), new InMemoryCheckpoints(), SigningKey.Create(), signal, clock);
        var examples = Path.Combine(AppContext.BaseDirectory, "examples", Cooperative);
        foreach (var file in Directory.GetFiles(examples, "*.jsonl").Order(StringComparer.Ordinal))
            await Import(installation, Cooperative, await File.ReadAllLinesAsync(file));
        await Import(installation, NoDemonstration, CommandFile.Founding);
        var server = await WebServer.Start(
            installation, WebAddress.Of("http://localhost:0"), CancellationToken.None);
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = server.Address,
        };
        return new Running(installation, server, client);
    }

    private static async Task Import(Installation installation, string cooperative, string[] lines)
    {
        var answer = await installation.Import.Run(
            cooperative, "u-import", lines, new Progress<int>(), CancellationToken.None);
        answer.ShouldBeOfType<ImportAnswer.Completed>($"{answer}");
    }

    private sealed record Running(Installation Installation, WebServer Server, HttpClient Client);

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

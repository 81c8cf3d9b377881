using System.CommandLine;
using System.Net;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Telemetry;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Cli;

/// <summary><c>serve [--urls URL]</c>: the web, until Ctrl-C.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls")
        {
            Description = "Waar de webserver luistert; alleen op deze computer zelf. Poort 0 kiest een vrije poort.",
            HelpName = "http://localhost:POORT",
        };
        var names = new Option<string[]>("--host-name")
        {
            Description = "Onder welke naam anderen Wijkboek bereiken, met https via een proxy. Herhaalbaar.",
            HelpName = "NAAM",
            DefaultValueFactory = _ => [],
        };
        var proxies = new Option<string[]>("--proxy")
        {
            Description = "IP-adres van de proxy die doorgeeft wie er komt. Herhaalbaar.",
            HelpName = "IP",
            DefaultValueFactory = _ => [],
        };
        var command = new Command("serve", "Toont het boek in de browser.") { urls, names, proxies };
        command.SetAction(async (parsed, cancellation) =>
        {
            var address = WebAddress.Of(
                parsed.GetValue(urls), parsed.GetValue(names), [.. parsed.GetValue(proxies)!.Select(ProxyOf)]);
            var provider = ProviderSettings.Read(Environment.GetEnvironmentVariable);
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            await Run(installation, address, provider, cancellation);
            return ExitCode.Success;
        });
        return command;
    }

    private static IPAddress ProxyOf(string text) => IPAddress.TryParse(text, out var proxy)
        ? proxy
        : throw new CliRefusal(Sentences.Say("serve.not_a_proxy", ("address", text)));

    /// <summary>Ends when cancelled: Ctrl-C is how a person stops it, and no failure.</summary>
    public static async Task Run(
        Installation installation, WebAddress address, ProviderSettings? provider, CancellationToken cancellation)
    {
        using var measures = Measures.Start(Measures.Collector);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var following = Follow(installation, stopping.Token);
        try
        {
            await using var web = await WebServer.Start(installation, address, provider, cancellation);
            Console.WriteLine(Sentences.Say("serve.open", ("address", web.Address.ToString().TrimEnd('/'))));
            if (await web.Beginning(cancellation) is { } path)
                Console.WriteLine(Sentences.Say("serve.begin", ("path", path)));
            var stopped = new TaskCompletionSource();
            await using (cancellation.Register(stopped.SetResult))
                await stopped.Task;
        }
        finally
        {
            await stopping.CancelAsync();
            await following;
        }
    }

    // What goes wrong here is no reason to stop serving: every page sees for itself how far its views are.
    private static async Task Follow(Installation installation, CancellationToken cancellation)
    {
        try
        {
            await installation.Follow(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        catch (Exception problem)
        {
            await Console.Error.WriteLineAsync(problem.ToString());
        }
    }
}

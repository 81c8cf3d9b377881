using System.CommandLine;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>rebuild [--coop SLUG] [--view NAME]</c></summary>
internal static class RebuildVerb
{
    public static Command Create()
    {
        var cooperative = new Option<string?>("--coop")
        {
            Description = "Eén coöperatie; standaard allemaal.",
            HelpName = "NAAM",
        };
        string[] names = [.. Modules.Projections.Select(projection => projection.Name).Order(StringComparer.Ordinal)];
        var view = new Option<string?>("--view")
        {
            Description = $"Eén opgeslagen weergave; standaard allemaal. Kies uit: {string.Join(", ", names)}.",
            HelpName = "WEERGAVE",
        };
        view.AcceptOnlyFromAmong(names);
        var command = new Command(
            "rebuild", "Bouwt weergaven opnieuw op uit het journaal; tot ze klaar zijn, blijven de oude staan.")
        {
            cooperative, view,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var rebuild = installation.Projector.Rebuild;
            var asked = parsed.GetValue(view) is { } one ? rebuild.Named(one) : rebuild.Named();
            return parsed.GetValue(cooperative) is { } tenant
                ? await One(installation, Slug.Of(tenant), asked, cancellation)
                : await All(installation, asked, cancellation);
        });
        return command;
    }

    private static async Task<int> All(
        Installation installation, IReadOnlyCollection<Projection> asked, CancellationToken cancellation)
    {
        var total = 0L;
        foreach (var tenant in await installation.Store.Tenants(cancellation))
            total += (await installation.Store.Head(tenant, cancellation)).Position;
        return await Run(
            installation, asked, total, folded => installation.Projector.Rebuild.All(asked, folded, cancellation),
            _ => true, cancellation);
    }

    private static async Task<int> One(
        Installation installation, string tenant, IReadOnlyCollection<Projection> asked, CancellationToken cancellation)
    {
        var head = await installation.Store.Head(tenant, cancellation);
        if (head.Position == 0)
            throw new CliRefusal($"Er is hier geen coöperatie ‘{tenant}’. Controleer --coop en --data.");
        await installation.Projector.CatchUp(cancellation);
        return await Run(
            installation, asked, head.Position,
            folded => installation.Projector.Rebuild.One(tenant, asked, folded, cancellation),
            stop => stop.Tenant == tenant, cancellation);
    }

    private static async Task<int> Run(
        Installation installation, IReadOnlyCollection<Projection> asked, long total,
        Func<IProgress<int>, Task<bool>> build, Func<ViewStop, bool> isAsked, CancellationToken cancellation)
    {
        var counted = new Counted();
        var title = $"{asked.Count} weergaven";
        if (!await ProgressLine.While(title, (int)total, bar => build(counted.Into(bar))))
            throw new CliRefusal(Sentences.Say("rebuild.busy"));
        await installation.Projector.CatchUp(cancellation);
        Console.WriteLine(Sentences.Say("rebuild.done", ("views", asked.Count), ("events", counted.Events)));
        var stops = (await installation.Stops([.. asked.Select(view => view.Name)], cancellation))
            .Where(isAsked).ToList();
        await StoppedViews.Say(stops);
        return stops.Count == 0 ? ExitCode.Success : ExitCode.Refused;
    }

    // Each step says how much it did; a bar wants to know how far it is.
    private sealed class Counted : IProgress<int>
    {
        private readonly Lock counting = new();
        private IProgress<int>? bar;

        public int Events { get; private set; }

        public Counted Into(IProgress<int> shown)
        {
            bar = shown;
            return this;
        }

        public void Report(int value)
        {
            // Cooperatives are built side by side.
            lock (counting)
            {
                Events += value;
                bar?.Report(Events);
            }
        }
    }
}

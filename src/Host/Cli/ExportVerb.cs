using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Export;
using Wijkboek.Application.Texts;
using Module = Wijkboek.Domain.Common.Module;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>export journal --coop SLUG --out FILE.jsonl [--modules Finance,Appreciation] [--without-personal-data]</c>
/// </summary>
internal static class ExportVerb
{
    private const int BufferSize = 1 << 16;

    public static Command Create() => new("export", "Geeft mee wat een ander kan narekenen.")
    {
        CollectionCommand.Create(), Journal(), PaymentsCommand.Create(), XafCommand.Create(),
    };

    private static Command Journal()
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "Het bestand dat wordt gemaakt.",
            HelpName = "BESTAND.jsonl",
            Required = true,
        };
        var modules = new Option<string?>("--modules")
        {
            Description = "Alleen de inhoud van deze modules, met komma's ertussen; standaard alles.",
            HelpName = "MODULES",
        };
        var withoutPersonalData = new Option<bool>("--without-personal-data")
        {
            Description = "Laat de inhoud weg waarin iets verzegeld staat: namen, en wat iemand zelf schreef.",
        };
        var command = new Command("journal", "Schrijft het journaal van een coöperatie als bestand.")
        {
            GlobalOptions.Cooperative, output, modules, withoutPersonalData,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var choice = new ExportChoice(
                parsed.GetValue(modules) is { } named ? Modules(named) : null,
                PersonalData: !parsed.GetValue(withoutPersonalData));
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            return await Write(
                installation, Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), choice,
                parsed.GetValue(output)!.FullName, cancellation);
        });
        return command;
    }

    // Written beside its place and then moved: a file of this name is always whole.
    private static async Task<int> Write(
        Installation installation, string tenant, ExportChoice choice, string path, CancellationToken cancellation)
    {
        if (!(await installation.Store.Tenants(cancellation)).Contains(tenant))
            throw new CliRefusal($"Er is hier geen coöperatie ‘{tenant}’.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.unfinished";
        ExportedJournal exported;
        await using (var file = new FileStream(
            unfinished, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
        {
            var kept = await installation.Checkpoints.List(tenant, cancellation);
            await using var snapshot = await installation.Store.Snapshot(tenant, cancellation);
            exported = await JournalExport.Write(snapshot, choice, Product.Name, kept, file, cancellation);
        }

        if (exported.Intact is not IntactVerdict.Yes(var head))
        {
            File.Delete(unfinished);
            await VerdictLines.SayIntact(tenant, exported.Intact);
            return ExitCode.Refused;
        }

        File.Move(unfinished, path, overwrite: true);
        Console.WriteLine(Sentences.Say(
            "audit.export.done", ("count", head.Position), ("coop", tenant), ("withheld", exported.Withheld),
            ("file", path)));
        return ExitCode.Success;
    }

    private static string[] Modules(string named) =>
    [
        .. named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(InChain),
    ];

    /// <summary>As it stands in the chain.</summary>
    private static string InChain(string name) =>
        Enum.GetNames<Module>().FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? JsonNamingPolicy.CamelCase.ConvertName(known)
            : throw new CliRefusal(Sentences.Say(
                "audit.export.no_module", ("name", name), ("modules", string.Join(", ", Enum.GetNames<Module>()))));
}

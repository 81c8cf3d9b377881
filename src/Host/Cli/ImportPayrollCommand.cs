using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>import payroll FILE --coop SLUG --mapping FILE|NAME [--booked-on DATE] [--preview]</c>
/// </summary>
internal static class ImportPayrollCommand
{
    private static readonly Argument<FileInfo> File = new("bestand")
    {
        Description = "Het loonjournaal van het loonbureau, als CSV.",
    };

    private static readonly Option<string> Mapping = new("--mapping")
    {
        Description = "De naam van een leeswijze, of een JSON-bestand dat er een vastlegt (MapPayroll).",
        HelpName = "NAAM|BESTAND",
        Required = true,
    };

    private static readonly Option<string?> BookedOn = new("--booked-on")
    {
        Description = "De boekdatum; anders de laatste dag van de maand.",
        HelpName = "DATUM",
    };

    private static readonly Option<bool> Preview = new("--preview")
    {
        Description = "Laat zien wat er geboekt zou worden, en boekt niets.",
    };

    public static Command Create()
    {
        var command = new Command("payroll", "Boekt een loonjournaal; nog eens inlezen voegt niets toe.")
        {
            File, GlobalOptions.Cooperative, Mapping, BookedOn, Preview,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = Read(parsed.GetValue(File)!);
            var (cooperative, actor) = (
                Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), parsed.GetValue(GlobalOptions.Actor)!);
            await using var installation = await InstallationStart.Open(
                parsed.GetValue(GlobalOptions.Data), cancellation);
            var mapping = await Known(installation, cooperative, actor, parsed.GetValue(Mapping)!, cancellation);
            var answer = await new PayrollImport(installation.Acts, installation.States).Run(
                Guid.NewGuid(), cooperative, actor, file, mapping, DayOf(parsed.GetValue(BookedOn)),
                parsed.GetValue(Preview), cancellation);
            await installation.Projector.CatchUp(cancellation);
            return await Say(answer, file.Name, parsed.GetValue(Preview));
        });
        return command;
    }

    private static PayrollFile Read(FileInfo file)
    {
        using var content = file.OpenRead();
        var (payroll, refusal) = PayrollFile.Read(file.Name, content);
        return payroll ?? throw CliRefusal.Of(refusal!);
    }

    private static LocalDate? DayOf(string? text) => text is null
        ? null
        : Application.Typing.TypedDate.Read(text, LocalDate.MinIsoValue) is var day && day.Wrong is { } wrong
            ? throw CliRefusal.Of(wrong)
            : day.Value;

    // A file that says how to read is recorded first, and known by its name from then on.
    private static async Task<string> Known(
        Installation installation, string cooperative, string actor, string mapping, CancellationToken cancellation)
    {
        if (!System.IO.File.Exists(mapping))
            return mapping;
        MapPayroll? said = null;
        try
        {
            said = JsonSerializer.Deserialize<MapPayroll>(
                await System.IO.File.ReadAllTextAsync(mapping, cancellation), WijkboekJson.Commands);
        }
        catch (JsonException)
        {
        }

        if (said is null)
            throw CliRefusal.Of(PayrollFileRefusals.MappingUnreadable(Path.GetFileName(mapping)));
        var answer = await installation.Acts.Run(
            ActRequest.For(cooperative, Guid.NewGuid(), said, actor, VerbActs.Role), cancellation);
        return answer is ActAnswer.Refused refused ? throw CliRefusal.Of(refused.Reason) : said.Mapping.Trim();
    }

    private static async Task<int> Say(PayrollImportAnswer answer, string file, bool isPreview)
    {
        if (answer is PayrollImportAnswer.Refused refused)
        {
            await Console.Error.WriteLineAsync($"{file}: {CliRefusal.SentenceOf(refused.Reason)}");
            return ExitCode.Refused;
        }

        var entries = ((PayrollImportAnswer.Completed)answer).Entries;
        if (entries.Count == 0)
            Console.WriteLine(Sentences.Say("payroll.nothing_new", ("file", file)));
        foreach (var entry in entries)
        {
            Console.WriteLine(Sentences.Say(
                isPreview ? "payroll.would_book" : "payroll.booked",
                ("entry", entry.Entry), ("date", entry.Date), ("amount", entry.Lines.Sum(line => line.Debit))));
            foreach (var line in entry.Lines)
                Console.WriteLine(
                    $"  {line.Account}  {line.Project ?? "-",-20} {Dutch.Number(line.Balance.Cents / 100m, 2),14}");
        }

        return ExitCode.Success;
    }
}

using System.CommandLine;
using Wijkboek.Application.Finance.AuditFiles;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Host.Cli;

/// <summary><c>export xaf --coop SLUG --year Y --out FILE.xaf [--version 4.0|3.2]</c></summary>
internal static class XafCommand
{
    private static readonly Dictionary<string, AuditFileVersion> Versions = new()
    {
        ["4.0"] = AuditFileVersion.V40,
        ["3.2"] = AuditFileVersion.V32,
    };

    public static Command Create()
    {
        var output = new Option<FileInfo>("--out")
        {
            Description = "Het bestand dat wordt gemaakt.", HelpName = "BESTAND.xaf", Required = true,
        };
        var year = new Option<int>("--year") { Description = "Het boekjaar.", HelpName = "JAAR", Required = true };
        var version = new Option<string>("--version")
        {
            Description = "4.0, of 3.2 voor wie dat nog vraagt; de Belastingdienst neemt vanaf 2027 alleen 4.0.",
            DefaultValueFactory = _ => "4.0",
        };
        version.AcceptOnlyFromAmong([.. Versions.Keys]);
        var command = new Command("xaf", "Schrijft een boekjaar als auditfile (XAF).")
        {
            GlobalOptions.Cooperative, year, output, version,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var file = await Make(
                installation, Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), parsed.GetValue(year),
                cancellation);
            Write(file, Versions[parsed.GetValue(version)!], parsed.GetValue(output)!);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<AuditFile> Make(
        Installation installation, string cooperative, int year, CancellationToken cancellation)
    {
        var (known, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        if (known.Founding is not { } founding)
            throw new CliRefusal($"Er is hier geen coöperatie ‘{cooperative}’.");
        var question = await installation.Ask(cooperative, known.FiscalYear(year), null, cancellation);
        var book = await LedgerBook.Read(question);
        if (!book.Frame.Years.TryGetValue(year, out var ledgerYear))
            throw new CliRefusal(Sentences.Say("export.xaf.no_year", ("year", $"{year}")));
        if (founding.Rsin is null)
            throw new CliRefusal(Sentences.Say("export.xaf.no_tax_number"));
        return AuditFile.Of(
            book, ledgerYear, founding, await question.Personal(),
            DutchClock.DayOf(installation.Clock.GetCurrentInstant()));
    }

    private static void Write(AuditFile file, AuditFileVersion version, FileInfo place)
    {
        WholeFile.Write(place.FullName, output => AuditFileXml.Write(file, version, Product.Version, output));
        Console.WriteLine(Sentences.Say(
            "export.xaf.done", ("year", file.FiscalYear),
            ("entries", file.Journals.Sum(journal => journal.Transactions.Count)),
            ("debit", file.Lines.Sum(line => line.Debit)), ("file", place.FullName)));
    }
}

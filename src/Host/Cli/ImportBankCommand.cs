using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>import bank FILE --coop SLUG [--connect] [--ledger NUMBER] [--accept-difference REASON] [--format table|json]</c>
/// </summary>
internal static class ImportBankCommand
{
    private static readonly Argument<FileInfo> File = new("bestand")
    {
        Description = "Afschriften van de bank: CAMT.053, MT940 of een zip daarvan.",
    };

    private static readonly Option<bool> Connect = new("--connect")
    {
        Description = "Koppelt een bankrekening die nog niet bekend is, vanaf haar beginsaldo.",
    };

    private static readonly Option<string?> Ledger = new("--ledger")
    {
        Description = "De rekening van het grootboek bij het koppelen; anders die van de bank, of een nieuwe ernaast.",
        HelpName = "REKENING",
    };

    private static readonly Option<string?> AcceptDifference = new("--accept-difference")
    {
        Description = "De reden om een afschrift over te nemen dat niet optelt of niet aansluit.",
        HelpName = "REDEN",
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = "table voor mensen, json voor programma's.",
        DefaultValueFactory = _ => "table",
    };

    static ImportBankCommand() => Format.AcceptOnlyFromAmong("table", "json");

    public static Command Create()
    {
        var command = new Command("bank", "Leest afschriften van de bank in; nog eens inlezen voegt niets toe.")
        {
            File, GlobalOptions.Cooperative, Connect, Ledger, AcceptDifference, Format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(File)!;
            var statements = Read(file);
            await using var installation = await InstallationStart.Open(
                parsed.GetValue(GlobalOptions.Data), cancellation);
            var choice = new BankImportChoice(
                parsed.GetValue(Connect), parsed.GetValue(Ledger), parsed.GetValue(AcceptDifference));
            var answer = await ProgressLine.While(file.Name, 1, _ => installation.BankImport.Run(
                Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), parsed.GetValue(GlobalOptions.Actor)!,
                statements, choice, Guid.NewGuid, cancellation));
            await installation.Projector.CatchUp(cancellation);
            return await Say(answer, file.Name, parsed.GetValue(Format)!);
        });
        return command;
    }

    private static StatementFile Read(FileInfo file)
    {
        using var content = file.OpenRead();
        var (statements, refusal) = StatementFile.Read(file.Name, content);
        return statements ?? throw CliRefusal.Of(refusal!);
    }

    private static async Task<int> Say(BankImportAnswer answer, string file, string format)
    {
        switch (answer)
        {
            case BankImportAnswer.Completed completed when format == "json":
                Console.WriteLine(JsonSerializer.Serialize(completed, AnswerJson.Options));
                return ExitCode.Success;
            case BankImportAnswer.Completed completed:
                Console.WriteLine(Sentence(completed, file));
                return ExitCode.Success;
            case BankImportAnswer.Refused refused:
                await Console.Error.WriteLineAsync($"{file}: {CliRefusal.SentenceOf(refused.Reason)}");
                return ExitCode.Refused;
            default:
                throw new InvalidOperationException($"Unknown answer {answer}.");
        }
    }

    private static string Sentence(BankImportAnswer.Completed completed, string file)
    {
        if (completed.Recorded == 0)
            return Sentences.Say("bank.nothing_new", ("file", file), ("lines", completed.Lines));
        var done = Sentences.Say(
            "bank.completed", ("file", file), ("lines", completed.Lines), ("recorded", completed.Recorded),
            ("posted", completed.Posted));
        return completed.Doubtful == 0
            ? done
            : $"{done} {Sentences.Say("bank.doubtful", ("doubtful", completed.Doubtful))}";
    }
}

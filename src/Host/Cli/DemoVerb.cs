using System.CommandLine;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Reports;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>demo [--example NAME] [--out DIR] [--no-serve]</c>: an example cooperative from its first event to its
/// reports, and then the web.
/// </summary>
internal static class DemoVerb
{
    private static string Examples { get; } = Path.Combine(AppContext.BaseDirectory, "examples");

    private static (string Name, Func<Installation, Question, CancellationToken, Task<ReportDocument>> Make)[] Reports
    {
        get;
    } =
    [
        ("jaarverslag", ReportMaking.Annual), ("kengetallen", ReportMaking.Kpi), ("profiel", ReportMaking.Profile),
    ];

    public static Command Create()
    {
        var example = new Option<string>("--example")
        {
            Description = "Welk voorbeeld.",
            HelpName = "NAAM",
            DefaultValueFactory = _ => "oost-voor-elkaar",
        };
        var output = new Option<DirectoryInfo>("--out")
        {
            Description = "Waar de verslagen komen.",
            HelpName = "MAP",
            DefaultValueFactory = _ => new DirectoryInfo("wijkboek-demo"),
        };
        var noServe = new Option<bool>("--no-serve") { Description = "Stop daarna, zonder webserver." };
        var command = new Command(
            "demo", "Bouwt een voorbeeldcoöperatie op, maakt haar verslagen en toont haar in de browser.")
        {
            example, output, noServe,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = Slug.Of(parsed.GetValue(example)!);
            var data = parsed.GetValue(GlobalOptions.Data);
            var actor = parsed.GetValue(GlobalOptions.Actor)!;
            await using var installation = await InstallationStart.Open(data, cancellation);
            foreach (var file in FilesOf(name))
            {
                var code = await ImportVerb.Run(installation, name, actor, file, cancellation);
                if (code != ExitCode.Success)
                    return code;
            }

            foreach (var path in await Report(installation, name, parsed.GetValue(output)!.FullName, cancellation))
                Console.WriteLine(path);
            Console.WriteLine(await Note(installation, name, cancellation));
            if (!parsed.GetValue(noServe))
                await ServeVerb.Run(installation, WebAddress.Default, null, cancellation);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<string> Note(
        Installation installation, string cooperative, CancellationToken cancellation)
    {
        var (state, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        return state.Founding?.DemonstrationNote ?? Sentences.Say("annual.demonstration");
    }

    internal static IEnumerable<FileInfo> FilesOf(string example)
    {
        var folder = new DirectoryInfo(Path.Combine(Examples, example));
        return folder.Exists
            ? folder.GetFiles("*.jsonl").OrderBy(file => file.Name, StringComparer.Ordinal)
            : throw new CliRefusal(Sentences.Say(
                "demo.unknown_example", ("name", example),
                ("known", string.Join(", ", new DirectoryInfo(Examples).GetDirectories().Select(one => one.Name)))));
    }

    private static async Task<IReadOnlyList<string>> Report(
        Installation installation, string cooperative, string folder, CancellationToken cancellation)
    {
        var (state, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        var paths = new List<string>();
        foreach (var file in FilesOf(cooperative))
        {
            var year = int.Parse(Path.GetFileNameWithoutExtension(file.Name));
            var question = await installation.Ask(cooperative, state.FiscalYear(year), null, cancellation);
            foreach (var (report, make) in Reports)
            {
                var path = Path.Combine(folder, $"{report}-{year}.pdf");
                ReportFile.Write(await make(installation, question, cancellation), path);
                paths.Add(path);
            }

            paths.Add(await WriteAnswer("kpi", question, Path.Combine(folder, $"kpi-{year}.json"), cancellation));
            var earnings = Path.Combine(folder, $"earnings-{year}.json");
            paths.Add(await WriteAnswer("earnings", question, earnings, cancellation));
        }

        return paths;
    }

    private static async Task<string> WriteAnswer(
        string view, Question question, string path, CancellationToken cancellation)
    {
        var answer = await Modules.Questions.Find(view)!(question);
        await File.WriteAllTextAsync(path, $"{AnswerJson.Write(answer)}\n", cancellation);
        return path;
    }
}

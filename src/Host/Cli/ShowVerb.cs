using System.CommandLine;
using Wijkboek.Application.Questions;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>show VIEW --coop SLUG [--year Y | --from D --to D] [--as-of INSTANT] [--format table|json|csv]</c>
/// </summary>
internal static class ShowVerb
{
    public static Command Create()
    {
        var view = new Argument<string>("weergave")
        {
            Description = $"Kies uit: {string.Join(", ", Modules.Questions.Names)}.",
            HelpName = "weergave",
        };
        view.AcceptOnlyFromAmong([.. Modules.Questions.Names]);
        return Of(
            new Command("show", "Toont een weergave van een coöperatie.") { view },
            parsed => parsed.GetValue(view)!);
    }

    /// <param name="view">The name of the question that is asked.</param>
    public static Command Of(Command command, Func<ParseResult, string> view)
    {
        var format = new Option<string>("--format")
        {
            Description = "table voor mensen, json voor programma's, csv voor een rekenblad.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var period = new PeriodOptions();
        command.Add(GlobalOptions.Cooperative);
        command.Add(format);
        period.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var data = parsed.GetValue(GlobalOptions.Data);
            await using var installation = await InstallationStart.Open(data, cancellation);
            var question = await period.Question(parsed, installation, cancellation);
            var answer = await Modules.Questions.Find(view(parsed))!(question);
            await Write(answer, parsed.GetValue(format)!);
            await StoppedViews.Say(answer.Stops);
            return ExitCode.Success;
        });
        return command;
    }

    public static async Task Write(Answer answer, string format)
    {
        switch (format)
        {
            case "json":
                Console.WriteLine(AnswerJson.Write(answer));
                break;
            case "csv":
                await CsvTable.Write(answer.Table, Console.OpenStandardOutput());
                break;
            default:
                TextTable.Write(answer.Table, Console.Out);
                break;
        }
    }
}

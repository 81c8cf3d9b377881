using System.CommandLine;
using Wijkboek.Application.Audit;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Cli;

/// <summary><c>audit trace VIEW FIGURE --coop SLUG [--year Y | --from D --to D] [--format table|json|csv]</c></summary>
internal static class TraceCommand
{
    public static Command Create()
    {
        var view = new Argument<string>("weergave") { Description = string.Join(", ", Modules.Traces.Views) };
        var figure = new Argument<string>("cijfer")
        {
            Description = "Zoals het in de json van de weergave heet; met before/ ervoor over de periode ervoor.",
        };
        var format = new Option<string>("--format")
        {
            Description = "table voor mensen, json voor programma's, csv voor een rekenblad.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var period = new PeriodOptions();
        var command = new Command("trace", "Toont de gebeurtenissen achter één cijfer.")
        {
            view, figure, GlobalOptions.Cooperative, format,
        };
        period.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var question = await period.Question(parsed, installation, cancellation);
            var answer = await Trace(
                installation.Store, question, parsed.GetValue(view)!, parsed.GetValue(figure)!, cancellation);
            await ShowVerb.Write(answer.AsAnswer(), parsed.GetValue(format)!);
            await StoppedViews.Say(await question.Stops());
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<TraceAnswer> Trace(
        IEventStore store, Question question, string view, string key, CancellationToken cancellation)
    {
        var traced = await Modules.Traces.Find(question, view, key)
            ?? throw new CliRefusal(await WhyNot(question, view, key));
        var facts = await TracedFacts.Read(
            store, new EventSerializer(EventCatalogue.Domain), question.Cooperative, traced,
            await TraceAnswer.Names(question), cancellation);
        return TraceAnswer.Of(question, view, key, traced, facts);
    }

    private static async Task<string> WhyNot(Question question, string view, string key) =>
        await Modules.Traces.Read(question, view) is { } known
            ? Sentences.Say(
                "audit.trace.no_figure", ("view", view), ("figure", key), ("figures", string.Join(", ", known.Keys)))
            : Sentences.Say(
                "audit.trace.no_view", ("view", view), ("views", string.Join(", ", Modules.Traces.Views)));
}

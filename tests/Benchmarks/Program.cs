using System.CommandLine;
using System.Text.Json;
using Wijkboek.Benchmarks.Journal;
using Wijkboek.Benchmarks.Measuring;
using Wijkboek.Benchmarks.Pages;

var windows = new Option<int>("--windows") { DefaultValueFactory = _ => 5, Description = "Pairs of ours and raw." };
var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 3, Description = "How long a window lasts." };
var bulk = new Option<int>("--bulk") { DefaultValueFactory = _ => 100_000, Description = "Events in a bulk." };
var verify = new Option<int>("--verify") { DefaultValueFactory = _ => 1_000_000, Description = "Events to verify." };
var only = new Option<string[]>("--only")
{
    AllowMultipleArgumentsPerToken = true, Description = "Names of what is to be measured; all when left out.",
};
var format = new Option<string>("--format") { DefaultValueFactory = _ => "text", Description = "text or json" };
format.AcceptOnlyFromAmong("text", "json");

var journal = new Command("journal", "The journal against the least that Npgsql can do.")
{
    windows, seconds, bulk, verify, only, format,
};
journal.SetAction(async (arguments, cancellation) =>
{
    var size = new BenchmarkSize(
        arguments.GetRequiredValue(windows), TimeSpan.FromSeconds(arguments.GetRequiredValue(seconds)),
        arguments.GetRequiredValue(bulk), arguments.GetRequiredValue(verify));
    var report = await JournalBenchmarks.Run(size, arguments.GetValue(only) ?? [], cancellation);
    if (arguments.GetValue(format) == "json")
        Console.WriteLine(JsonSerializer.Serialize(report, ReportJson.Options));
    else
        report.Write(Console.Out);
});

var requests = new Option<int>("--requests") { DefaultValueFactory = _ => 31, Description = "Of each page." };
var part = new Option<string?>("--only") { Description = "Part of an address; every page when left out." };
var pages = new Command("pages", "Every page of the web against an empty one, and how large it is.")
{
    requests, part, format,
};
pages.SetAction(async (arguments, cancellation) =>
{
    var report = await PageBenchmark.Run(
        arguments.GetRequiredValue(requests), arguments.GetValue(part), cancellation);
    if (arguments.GetValue(format) == "json")
        Console.WriteLine(JsonSerializer.Serialize(report, ReportJson.Options));
    else
        report.Write(Console.Out);
});

return await new RootCommand("What Wijkboek costs.") { journal, pages }.Parse(args).InvokeAsync();

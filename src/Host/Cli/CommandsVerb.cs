using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Acts;

namespace Wijkboek.Host.Cli;

/// <summary><c>commands</c>: every act with the JSON Schema of its data.</summary>
internal static class CommandsVerb
{
    public static Command Create()
    {
        var name = new Argument<string?>("opdracht") { Arity = ArgumentArity.ZeroOrOne, Description = "Eén opdracht." };
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "json",
            Description = "json of table.",
        };
        format.AcceptOnlyFromAmong("json", "table");
        var command = new Command("commands", "Toont elke opdracht met haar JSON Schema.") { name, format };
        command.SetAction(parsed =>
        {
            var chosen = Modules.Acts.All
                .Where(act => parsed.GetValue(name) is not { } one || act.Name == one)
                .ToList();
            if (chosen.Count == 0)
                throw new CliRefusal($"De opdracht ‘{parsed.GetValue(name)}’ bestaat niet.");
            if (parsed.GetValue(format) == "table")
            {
                foreach (var act in chosen)
                    Console.WriteLine($"{act.Module,-18} {act.Name}");
            }
            else
            {
                Console.WriteLine(JsonSerializer.Serialize(
                    chosen.ToDictionary(act => act.Name, ActSchema.Of), AnswerJson.Options));
            }

            return ExitCode.Success;
        });
        return command;
    }
}

using System.CommandLine;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Host.Cli;

/// <summary><c>erase --coop SLUG --person ID --ground GROUND [--class CLASS]...</c></summary>
internal static class EraseVerb
{
    private const string Role = "board";

    public static Command Create()
    {
        var person = new Option<string>("--person")
        {
            Description = "Van wie de gegevens worden gewist.", HelpName = "ID", Required = true,
        };
        var ground = new Option<ErasureGround>("--ground")
        {
            Description = "Waarom (AVG art. 17): " + string.Join(
                ", ", Enum.GetValues<ErasureGround>().Select(one => $"{one} ({Sentences.Word(one)})")) + ".",
            HelpName = "GROND",
            Required = true,
        };
        var classes = new Option<string[]>("--class")
        {
            Description = "Alleen deze bewaarsoort; standaard alles wat al weg mag.", HelpName = "SOORT",
        };
        var command = new Command("erase", "Wist iemands persoonsgegevens voorgoed; bedragen en tellingen blijven.")
        {
            GlobalOptions.Cooperative, person, ground, classes,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = new ErasePerson(
                new MemberId(parsed.GetValue(person)!), parsed.GetValue(ground),
                parsed.GetValue(classes) is { Length: > 0 } named ? named : null);
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var answer = await installation.Acts.Run(
                ActRequest.For(
                    Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), Guid.CreateVersion7(), asked,
                    parsed.GetValue(GlobalOptions.Actor)!, Role, ofMachine: true),
                cancellation);
            if (answer is ActAnswer.Refused refused)
                throw new CliRefusal(Sentences.Of(refused.Reason));
            await installation.Projector.CatchUp(cancellation);
            Console.WriteLine(Sentences.Say(
                answer is ActAnswer.NothingToDo ? "erase.nothing" : "erase.done", ("person", asked.Person)));
            return ExitCode.Success;
        });
        return command;
    }
}

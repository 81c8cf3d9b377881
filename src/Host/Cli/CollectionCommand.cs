using System.CommandLine;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.DirectDebits;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>export collection --coop SLUG --year Y --round ID --output FILE.xml [--format pain.008.001.08|…02]</c>: the first
/// time it records that the round was sent, afterwards it makes the same file again.
/// </summary>
internal static class CollectionCommand
{
    private static readonly Dictionary<string, DebitFormat> Formats =
        Enum.GetValues<DebitFormat>().ToDictionary(Pain008Xml.NameOf);

    public static Command Create()
    {
        var year = new Option<int>("--year")
        {
            Description = "Het jaar van de contributie.", HelpName = "JAAR", Required = true,
        };
        var round = new Option<string>("--round")
        {
            Description = "De incassoronde.", HelpName = "RONDE", Required = true,
        };
        var output = new Option<FileInfo>("--output", "--out")
        {
            Description = "Het bestand dat wordt gemaakt.", HelpName = "BESTAND.xml", Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "De versie die de bank aanneemt.",
            DefaultValueFactory = _ => Pain008Xml.NameOf(DebitFormat.Pain008V08),
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("collection", "Maakt het bestand van een incassoronde voor de bank.")
        {
            GlobalOptions.Cooperative, year, round, output, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var asked = (Year: parsed.GetValue(year), Round: new CollectionId(parsed.GetValue(round)!));
            var (known, _) = await installation.States.Load(
                cooperative, Collections.Stream(asked.Year), cancellation);
            if (known.Find(asked.Round)?.Sent is null)
                await Send(
                    installation, cooperative, parsed.GetValue(GlobalOptions.Actor)!, asked.Year, asked.Round,
                    Formats[parsed.GetValue(format)!], cancellation);
            var file = await installation.SentCollection(cooperative, asked.Year, asked.Round, cancellation)
                ?? throw new CliRefusal(Sentences.Say("debit.file_gone", ("round", asked.Round)));
            var place = parsed.GetValue(output)!;
            WholeFile.Write(place.FullName, content => content.Write(file));
            Console.WriteLine(Sentences.Say("debit.file_made", ("round", asked.Round), ("file", place.FullName)));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task Send(
        Installation installation, string cooperative, string actor, int year, CollectionId round, DebitFormat format,
        CancellationToken cancellation)
    {
        var act = new SendCollection(year, round, DutchClock.DayOf(installation.Clock.GetCurrentInstant()), format);
        var request = ActRequest.For(cooperative, Guid.NewGuid(), act, actor, "treasurer", ofMachine: true);
        if (await installation.Acts.Run(request, cancellation) is ActAnswer.Refused refused)
            throw CliRefusal.Of(refused.Reason);
        await installation.Projector.CatchUp(cancellation);
    }
}

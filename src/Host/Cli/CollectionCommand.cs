using System.CommandLine;
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
        var file = new BankFileOptions<DebitFormat>(Pain008Xml.NameOf, DebitFormat.Pain008V08);
        var command = new Command("collection", "Maakt het bestand van een incassoronde voor de bank.")
        {
            GlobalOptions.Cooperative, year, round,
        };
        file.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var asked = (Year: parsed.GetValue(year), Round: new CollectionId(parsed.GetValue(round)!));
            var (known, _) = await installation.States.Load(
                cooperative, Collections.Stream(asked.Year), cancellation);
            if (known.Find(asked.Round)?.Sent is null)
                await installation.Do(
                    parsed,
                    new SendCollection(
                        asked.Year, asked.Round, DutchClock.DayOf(installation.Clock.GetCurrentInstant()),
                        file.Format(parsed)),
                    cancellation);
            var content = await installation.SentCollection(cooperative, asked.Year, asked.Round, cancellation)
                ?? throw new CliRefusal(Sentences.Say("debit.file_gone", ("round", asked.Round)));
            Console.WriteLine(Sentences.Say(
                "debit.file_made", ("round", asked.Round), ("file", file.Write(parsed, content))));
            return ExitCode.Success;
        });
        return command;
    }
}

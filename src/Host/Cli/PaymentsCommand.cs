using System.CommandLine;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>export payments --coop SLUG --batch ID --output FILE.xml [--format pain.001.001.09|…03]</c>: the first
/// time it records that the batch was sent, afterwards it makes the same file again.
/// </summary>
internal static class PaymentsCommand
{
    private static readonly Dictionary<string, PaymentFormat> Formats =
        Enum.GetValues<PaymentFormat>().ToDictionary(Pain001Xml.NameOf);

    public static Command Create()
    {
        var batch = new Option<string>("--batch")
        {
            Description = "De betaalopdracht.", HelpName = "OPDRACHT", Required = true,
        };
        var output = new Option<FileInfo>("--output", "--out")
        {
            Description = "Het bestand dat wordt gemaakt.", HelpName = "BESTAND.xml", Required = true,
        };
        var format = new Option<string>("--format")
        {
            Description = "De versie die de bank aanneemt.",
            DefaultValueFactory = _ => Pain001Xml.NameOf(PaymentFormat.Pain001V09),
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("payments", "Maakt het bestand van een goedgekeurde betaalopdracht voor de bank.")
        {
            GlobalOptions.Cooperative, batch, output, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var id = new PaymentBatchId(parsed.GetValue(batch)!);
            var sent = await installation.SentPayments(cooperative, id, cancellation);
            if (sent.Batch.Sent is null || sent.Batch.Withdrawn is not null)
            {
                await Send(
                    installation, cooperative, parsed.GetValue(GlobalOptions.Actor)!, id,
                    Formats[parsed.GetValue(format)!], cancellation);
                sent = await installation.SentPayments(cooperative, id, cancellation);
            }

            return Write(sent, parsed.GetValue(output)!);
        });
        return command;
    }

    private static async Task Send(
        Installation installation, string cooperative, string actor, PaymentBatchId id, PaymentFormat format,
        CancellationToken cancellation)
    {
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var request = ActRequest.For(
            cooperative, Guid.NewGuid(), new SendPaymentBatch(id, today, format), actor, "treasurer", ofMachine: true);
        if (await installation.Acts.Run(request, cancellation) is ActAnswer.Refused refused)
            throw CliRefusal.Of(refused.Reason);
        await installation.Projector.CatchUp(cancellation);
    }

    private static int Write(SentPayments sent, FileInfo place)
    {
        if (sent.Content is not { } content)
            throw new CliRefusal(Sentences.Say("payment.file_gone", ("batch", sent.Batch.Sent!.Batch)));
        WholeFile.Write(place.FullName, output => output.Write(content));
        Console.WriteLine(Sentences.Say(
            "payment.file_made", ("count", sent.Batch.Sent!.Count), ("total", sent.Batch.Sent.Total),
            ("file", place.FullName), ("hash", sent.Batch.Sent.File)));
        return ExitCode.Success;
    }
}

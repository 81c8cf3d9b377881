using System.CommandLine;
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
    public static Command Create()
    {
        var batch = new Option<string>("--batch")
        {
            Description = "De betaalopdracht.", HelpName = "OPDRACHT", Required = true,
        };
        var file = new BankFileOptions<PaymentFormat>(Pain001Xml.NameOf, PaymentFormat.Pain001V09);
        var command = new Command("payments", "Maakt het bestand van een goedgekeurde betaalopdracht voor de bank.")
        {
            GlobalOptions.Cooperative, batch,
        };
        file.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var id = new PaymentBatchId(parsed.GetValue(batch)!);
            var sent = await installation.SentPayments(cooperative, id, cancellation);
            if (sent.Batch.Sent is null || sent.Batch.Withdrawn is not null)
            {
                var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
                await installation.Do(parsed, new SendPaymentBatch(id, today, file.Format(parsed)), cancellation);
                sent = await installation.SentPayments(cooperative, id, cancellation);
            }

            return Write(sent, content => file.Write(parsed, content));
        });
        return command;
    }

    private static int Write(SentPayments sent, Func<byte[], string> write)
    {
        if (sent.Content is not { } content)
            throw new CliRefusal(Sentences.Say("payment.file_gone", ("batch", sent.Batch.Sent!.Batch)));
        Console.WriteLine(Sentences.Say(
            "payment.file_made", ("count", sent.Batch.Sent!.Count), ("total", sent.Batch.Sent.Total),
            ("file", write(content)), ("hash", sent.Batch.Sent.File)));
        return ExitCode.Success;
    }
}

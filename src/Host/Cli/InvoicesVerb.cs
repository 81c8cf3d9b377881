using System.CommandLine;
using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Host.Reports;

namespace Wijkboek.Host.Cli;

/// <summary>
/// <c>invoices list|draft|send|credit|remind|pdf --coop SLUG</c>: who makes invoices from another program does so
/// without writing a command file.
/// </summary>
internal static class InvoicesVerb
{
    public static Command Create() => new("invoices", "Maakt, verstuurt en toont facturen.")
    {
        ShowVerb.Of(new Command("list", "Toont de facturen en wat er open staat."), _ => "invoices"),
        Draft(), InvoiceSteps.Send(), InvoiceSteps.Credit(), InvoiceSteps.Remind(), Pdf(),
    };

    /// <summary>By the name that it was drafted under, or by a number that it has.</summary>
    public static Option<string> Invoice() => new("--invoice")
    {
        Description = "De factuur, met haar naam of haar nummer.", HelpName = "FACTUUR", Required = true,
    };

    /// <summary>The name of the invoice that has this name or number; what is not known stays as it is.</summary>
    public static async Task<InvoiceId> Find(
        this Installation installation, string cooperative, string named, CancellationToken cancellation)
    {
        var today = DutchClock.DayOf(installation.Clock.GetCurrentInstant());
        var question = await installation.Ask(cooperative, new DateInterval(today, today), null, cancellation);
        return (await question.All(InvoiceFiles.View)).FirstOrDefault(one =>
            one.Value.Movements.Any(movement => movement.Number == named)).Value?.Sent?.Invoice ?? new InvoiceId(named);
    }

    private static Command Draft()
    {
        var file = new Option<FileInfo>("--file")
        {
            Description = "De factuur als JSON, zoals ‘wijkboek commands DraftInvoice’ haar beschrijft.",
            HelpName = "BESTAND.json",
            Required = true,
        };
        var command = new Command("draft", "Maakt een concept; nog eens vervangt het, tot het is verstuurd.")
        {
            GlobalOptions.Cooperative, file,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var draft = await Read(parsed.GetValue(file)!, cancellation);
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            await installation.Do(
                new ActRequest(
                    Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), Guid.NewGuid(), nameof(DraftInvoice), draft,
                    parsed.GetValue(GlobalOptions.Actor)!, VerbActs.Role),
                cancellation);
            Console.WriteLine(Sentences.Say(
                "invoice.drafted", ("invoice", draft.GetProperty("invoice").GetString())));
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<JsonElement> Read(FileInfo file, CancellationToken cancellation)
    {
        try
        {
            var draft = JsonElement.Parse(await File.ReadAllBytesAsync(file.FullName, cancellation));
            if (draft.ValueKind == JsonValueKind.Object)
                return draft;
        }
        catch (JsonException)
        {
            // Said below, with what it should be.
        }

        throw new CliRefusal(Sentences.Say("invoice.no_draft_in_file", ("file", file.Name)));
    }

    private static Command Pdf()
    {
        var (invoice, output) = (Invoice(), new Option<FileInfo>("--output", "--out")
        {
            Description = "Het bestand dat wordt gemaakt.", HelpName = "BESTAND.pdf", Required = true,
        });
        var command = new Command("pdf", "Maakt de PDF van een factuur, of met haar nummer van een creditfactuur.")
        {
            GlobalOptions.Cooperative, invoice, output,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var place = parsed.GetValue(output)!.FullName;
            var pdf = await Paper(
                installation, Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!), parsed.GetValue(invoice)!,
                cancellation);
            WholeFile.Write(place, file => file.Write(pdf.Content));
            Console.WriteLine(place);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<InvoicePdf> Paper(
        Installation installation, string cooperative, string named, CancellationToken cancellation)
    {
        var id = await installation.Find(cooperative, named, cancellation);
        var (invoice, _) = await installation.States.Load(
            cooperative, Domain.Finance.Invoices.Invoice.Stream(id), cancellation);
        var (known, _) = await installation.States.Load(cooperative, Cooperative.Stream, cancellation);
        if (invoice.Sent is not { } sent || known.Founding is not { } founding)
            throw new CliRefusal(Sentences.Say("invoice.no_such_paper", ("invoice", named)));
        var question = await installation.Ask(
            cooperative, new DateInterval(sent.SentOn, sent.SentOn), null, cancellation);
        return await InvoicePdf.Of(question, founding, id.Value, named == id.Value ? sent.Number : named)
            ?? throw new CliRefusal(Sentences.Say("invoice.paper_forgotten", ("invoice", named)));
    }
}

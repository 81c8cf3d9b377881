using System.CommandLine;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Host.Cli;

/// <summary>What is done with an invoice after it was drafted.</summary>
internal static class InvoiceSteps
{
    private static readonly Dictionary<string, Reminder> Reminders =
        Enum.GetValues<Reminder>().ToDictionary(one => $"{one}".ToLowerInvariant());

    public static Command Send() => Step(
        new Command("send", "Geeft een concept haar nummer: vanaf nu is het verschuldigd."),
        (_, invoice, day) => new SendInvoice(invoice, day),
        invoice => Sentences.Say(
            "invoice.sent", ("number", invoice.Sent!.Number), ("total", invoice.Sent.Total),
            ("date", invoice.Sent.DueOn)));

    public static Command Credit()
    {
        var reason = new Option<string>("--reason")
        {
            Description = "Waarom; de klant leest dit niet.", HelpName = "REDEN", Required = true,
        };
        var amount = new Option<string?>("--amount")
        {
            Description = "Het bedrag met btw, zoals 60,50. Zonder bedrag en regels is het alles.",
            HelpName = "BEDRAG",
        };
        var lines = new Option<string[]>("--line")
        {
            Description = "In plaats van een bedrag: een regel en hoeveel ervan, zoals 2:1. Mag vaker.",
            HelpName = "REGEL:AANTAL",
        };
        var command = new Command("credit", "Maakt een creditfactuur, over alles, een bedrag of gekozen regels.")
        {
            reason, amount, lines,
        };
        return Step(
            command,
            (parsed, invoice, day) => new CreditInvoice(
                invoice, day, parsed.GetValue(reason)!, Amount(parsed.GetValue(amount)),
                parsed.GetValue(lines) is { Length: > 0 } chosen ? [.. chosen.Select(Line)] : null),
            invoice => Sentences.Say(
                "invoice.credited", ("number", invoice.LastCredit!.Number), ("total", invoice.LastCredit.Amount),
                ("credits", invoice.Sent!.Number)));
    }

    public static Command Remind()
    {
        var step = new Option<string>("--step")
        {
            Description = "first, second of demand.", HelpName = "STAP", Required = true,
        };
        step.AcceptOnlyFromAmong([.. Reminders.Keys]);
        return Step(
            new Command("remind", "Legt vast dat de klant aan zijn betaling is herinnerd.") { step },
            (parsed, invoice, day) => new RemindCustomer(invoice, Reminders[parsed.GetValue(step)!], day),
            invoice => Sentences.Say(
                "invoice.reminded", ("reminder", invoice.Reminders[^1].Reminder), ("number", invoice.Sent!.Number),
                ("open", invoice.Reminders[^1].Open), ("date", invoice.Reminders[^1].PayBefore)));
    }

    private static Command Step(
        Command command, Func<ParseResult, InvoiceId, LocalDate, IAct> act, Func<Invoice, string> say)
    {
        var (invoice, on) = (InvoicesVerb.Invoice(), new Option<string?>("--on")
        {
            Description = "De dag, jjjj-mm-dd; standaard vandaag.", HelpName = "DAG",
        });
        command.Add(GlobalOptions.Cooperative);
        command.Add(invoice);
        command.Add(on);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var installation =
                await InstallationStart.Open(parsed.GetValue(GlobalOptions.Data), cancellation);
            var cooperative = Slug.Of(parsed.GetValue(GlobalOptions.Cooperative)!);
            var id = await installation.Find(cooperative, parsed.GetValue(invoice)!, cancellation);
            var day = PeriodOptions.Day(parsed.GetValue(on))
                ?? DutchClock.DayOf(installation.Clock.GetCurrentInstant());
            var answer = await installation.Do(parsed, act(parsed, id, day), cancellation);
            var (done, _) = await installation.States.Load(cooperative, Invoice.Stream(id), cancellation);
            Console.WriteLine(
                answer is ActAnswer.NothingToDo ? Sentences.Say("invoice.nothing_new") : say(done));
            return ExitCode.Success;
        });
        return command;
    }

    private static Money? Amount(string? typed)
    {
        if (typed is null)
            return null;
        var read = TypedAmount.Read(typed);
        return read.Wrong is { } wrong ? throw CliRefusal.Of(wrong) : read.Value;
    }

    private static CreditedLine Line(string typed) =>
        typed.Split(':') is [var line, var quantity] && int.TryParse(line, out var number)
            && int.TryParse(quantity, out var count)
            ? new CreditedLine(number, count)
            : throw new CliRefusal($"‘{typed}’ is geen regel met een aantal. Schrijf het als 2:1.");
}

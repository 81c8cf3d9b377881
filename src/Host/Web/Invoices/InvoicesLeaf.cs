using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Invoices;

/// <summary>What is open with customers and suppliers at the end of the period, by age, and the invoices.</summary>
internal static class InvoicesLeaf
{
    public const string View = "invoices";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<InvoicesAnswer>(View);
        return new Leaf(
            Doors.Invoices, "Facturen",
            $"Wat klanten ons en wij leveranciers nog moesten betalen op {Dutch.LongDate(answer.Day)}.")
        {
            KeyFigures =
            [
                new("Te ontvangen van klanten", Dutch.Euro(answer.Debtors.TotalCents), Source("debtors")),
                new("Daarvan te laat", Dutch.Euro(answer.Debtors.LateCents), Source("debtors/late")),
                new("Te betalen aan leveranciers", Dutch.Euro(answer.Creditors.TotalCents), Source("creditors")),
                new(
                    "Daarvan te laat", Dutch.Euro(answer.Creditors.LateCents), Source("creditors/late"),
                    "gerekend met dertig dagen"),
            ],
            Sections =
            [
                new SheetSection("Openstaand naar ouderdom", Ages(visit, answer))
                {
                    Note = "Het totaal is wat de rekening in het grootboek zegt.",
                },
                new SheetSection("Facturen aan klanten", Invoices(visit, answer)),
                new SheetSection("Openstaande rekeningen van leveranciers", Bills(visit, answer)),
            ],
        };
    }

    private static FigureSource Source(string key) => new(View, key);

    private static Sheet Ages(Visit visit, InvoicesAnswer answer)
    {
        var plan = new SheetPlan<(string Name, string Key, InvoicesAnswer.Side Side)>(
                "ouderdom", "Openstaande posten naar ouderdom")
            .Name("post", "Post", row => row.Name, row =>
                row.Side.Account is { } account ? visit.To($"{Doors.Accounts.Path}/{account}") : null);
        foreach (var age in Enum.GetValues<ItemAge>())
            plan.Amount(
                age.Key().ToLowerInvariant(), $"{Dutch.Capital(Sentences.Word(age))} (€)",
                row => new Money(row.Side.Cents(age)),
                row => Source($"{row.Key}/{age.Key()}"), isSummed: false);
        return plan
            .Amount(
                "anders", "Niet uit een factuur (€)", row => new Money(row.Side.OtherCents),
                row => Source($"{row.Key}/other"), isSummed: false)
            .Amount(
                "totaal", "Totaal (€)", row => new Money(row.Side.TotalCents), row => Source(row.Key),
                isSummed: false)
            .Of(
                [("Debiteuren", "debtors", answer.Debtors), ("Crediteuren", "creditors", answer.Creditors)],
                visit.Sheets);
    }

    private static Sheet Invoices(Visit visit, InvoicesAnswer answer) =>
        new SheetPlan<InvoicesAnswer.Invoice>("facturen", "Facturen aan klanten")
            .Name(
                "nummer", "Factuur", one => one.Number ?? "concept",
                one => visit.To($"{Doors.Invoices.Path}/{one.Id}"))
            .Word("klant", "Klant", one => one.Customer ?? "vergeten")
            .Day("datum", "Datum", one => one.On)
            .Day("vervalt", "Betalen tot en met", one => one.DueOn)
            .Word("stand", "Stand", one => one.State, one => StateOf(one.State))
            .Amount("bedrag", "Bedrag (€)", one => one.TotalCents is { } cents ? new Money(cents) : null)
            .Amount("open", "Open (€)", one => new Money(one.OpenCents), one => Source($"debtors/items/{one.Id}"))
            .Of(
                answer.Invoices, visit.Sheets,
                "Er zijn in deze periode geen facturen. Maak er een als iemand iets moet betalen.");

    private static Sheet Bills(Visit visit, InvoicesAnswer answer) =>
        new SheetPlan<InvoicesAnswer.Item>("rekeningen", "Openstaande rekeningen van leveranciers")
            .Name("boeking", "Rekening", one => one.Name ?? one.Id, one => visit.To($"{Doors.Entries.Path}/{one.Id}"))
            .Day("datum", "Datum", one => one.Since)
            .Word("ouderdom", "Ouderdom", one => one.Age)
            .Amount(
                "open", "Open (€)", one => new Money(one.OpenCents), one => Source($"creditors/items/{one.Id}"))
            .Of(answer.Creditors.Items, visit.Sheets, "Alle rekeningen van leveranciers zijn betaald.");

    public static SignState? StateOf(InvoiceState state) => state switch
    {
        InvoiceState.Late or InvoiceState.ToPayBack => SignState.Look,
        InvoiceState.Paid => SignState.Fine,
        _ => null,
    };
}

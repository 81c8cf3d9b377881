using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Finance.Invoices;

/// <summary>An invoice or a credit note as it is printed: all that art. 35a of the Wet OB 1968 asks for.</summary>
/// <param name="Credits">The number of the invoice that a credit note takes back.</param>
/// <param name="Lines">Of the invoice; of a credit note those that it takes back.</param>
/// <param name="ShowsLines">False of a credit note for an amount: it says what it takes back per rate.</param>
public sealed record InvoicePaper(
    PaperKind Kind,
    string Number,
    string? Credits,
    LocalDate On,
    LocalDate? DueOn,
    LocalDate DeliveredOn,
    InvoiceSender Sender,
    string Customer,
    string Address,
    string? CustomerVatNumber,
    string? Reference,
    IReadOnlyList<(string What, InvoiceLine Line)> Lines,
    bool ShowsLines,
    IReadOnlyList<InvoiceVat> Vat)
{
    private const double NumberWidth = 62;

    private Money Total => Vat.Sum(one => one.Net + one.Vat);

    private string Title => $"{Dutch.Capital(Word(Kind))} {Number}";

    /// <summary>As a document of one chapter, for the same renderer as every report.</summary>
    public ReportDocument Document(CooperativeFounded founding) => new(
        Title, Sender.Name, Dutch.LongDate(On), founding.Demonstration,
        DocumentMetadata.Of(
            Sender.Name, Title, On.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()),
        Colophon.Empty,
        [
            new Part.TitleBand(Sender.Name, Title, Dutch.LongDate(On), IsYellow: false),
            new Part.Chapter(Customer, [.. Blocks()]) { Opening = Opening.Dense },
        ]);

    private IEnumerable<Block> Blocks()
    {
        yield return new Block.TwoColumns(
            [new Block.Paragraph(OnLines(Address)), .. Optional("invoice.customer_vat", CustomerVatNumber)],
            [new Block.Paragraph(string.Join('\n', Sender.Name, OnLines(Sender.Address), SenderNumbers()))]);
        yield return Facts();
        if (ShowsLines)
            yield return LineTable();
        yield return VatTable();
        foreach (var note in Notes())
            yield return new Block.Paragraph(note);
        yield return new Block.Paragraph(DueOn is { } due
            ? Say("invoice.pay", ("amount", Total), ("date", due), ("iban", Grouped(Sender.Iban)),
                ("name", Sender.Name), ("number", Number))
            : Say("invoice.credit_note", ("number", Credits)));
    }

    private static IEnumerable<Block> Optional(string key, string? value) =>
        value is null ? [] : [new Block.Paragraph(Say(key, ("value", value)))];

    private string SenderNumbers() => string.Join('\n', new[]
    {
        Sender.KvkNumber is { } kvk ? $"KvK {kvk}" : null,
        Sender.VatNumber is { } vat ? $"Btw-nummer {vat}" : null,
        $"IBAN {Grouped(Sender.Iban)}",
    }.OfType<string>());

    private Table Facts() => new(
        [new TableColumn("", 140), new TableColumn("")],
        [
            .. new (string Name, string? Value)[]
            {
                (Word("invoice.number"), Number),
                (Word("invoice.credits"), Credits),
                (Word("invoice.date"), Dutch.LongDate(On)),
                (Word("invoice.delivered"), Dutch.LongDate(DeliveredOn)),
                (Word("invoice.due"), DueOn is { } due ? Dutch.LongDate(due) : null),
                (Word("invoice.reference"), Reference),
            }.Where(fact => fact.Value is not null)
                .Select(fact => TableRow.Item(RichText.Bold(fact.Name), fact.Value!)),
        ])
    {
        Summary = Title,
    };

    private Table LineTable() => new(
        [
            new TableColumn(Word("invoice.what")), TableColumn.Number(Word("invoice.quantity"), 44),
            TableColumn.Number(Word("invoice.price"), NumberWidth), new TableColumn(Word("invoice.vat"), 84),
            TableColumn.Number(Word("invoice.net"), NumberWidth),
        ],
        [
            .. Lines.Select(one => TableRow.Item(
                one.What, Dutch.Number(one.Line.Quantity), Amount(one.Line.Price), Named(one.Line.Vat),
                Amount(one.Line.Net))),
        ])
    {
        Style = TableStyle.Register,
        Summary = Word("invoice.lines"),
    };

    private Table VatTable() => new(
        [
            new TableColumn(Word("invoice.vat")), TableColumn.Number(Word("invoice.base"), 90),
            TableColumn.Number(Word("invoice.vat_amount"), 90), TableColumn.Number($"{Word("invoice.total")} (€)", 90),
        ],
        [
            .. Vat.Select(one => TableRow.Item(
                Named(one.Treatment), Amount(one.Net), Amount(one.Vat), Amount(one.Net + one.Vat))),
            TableRow.Total(
                Word("invoice.total"), Amount(Vat.Sum(one => one.Net)), Amount(Vat.Sum(one => one.Vat)),
                Amount(Total)),
        ])
    {
        Summary = Word("invoice.vat"),
    };

    // What the law wants to be read where no VAT is charged (art. 35a lid 1 onder l and m).
    private IEnumerable<string> Notes()
    {
        foreach (var treatment in Vat.Select(one => one.Treatment).Distinct())
        {
            if (NoteOf(treatment) is { } note)
                yield return note;
        }
    }

    private IReadOnlyList<string> Grounds =>
        [.. Lines.Select(one => one.Line.Ground).OfType<ExemptionGround>().Distinct().Select(one => Word(one))];

    private string? NoteOf(VatTreatment treatment) => treatment switch
    {
        VatTreatment.Exempt => Say("invoice.note_exempt", ("grounds", Dutch.List(Grounds))),
        VatTreatment.ReverseCharge => Say("invoice.note_reverse_charge"),
        VatTreatment.SmallBusiness => Say("invoice.note_small_business"),
        VatTreatment.NotTaxable => Say("invoice.note_not_taxable"),
        _ => null,
    };

    private string Named(VatTreatment treatment) =>
        Vat.FirstOrDefault(one => one.Treatment == treatment)?.Rate is { } rate
            ? Dutch.Rate(rate.Fraction)
            : treatment switch
            {
                VatTreatment.Exempt => Word("invoice.treatment.exempt"),
                VatTreatment.ReverseCharge => Word("invoice.treatment.reverseCharge"),
                _ => Word("invoice.treatment.noVat"),
            };

    private static string Amount(Money amount) => Dutch.Number(amount.Cents / 100m, 2);

    private static string OnLines(string address) => string.Join('\n', address.Split(
        [',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Grouped(string iban) =>
        string.Join('\u00A0', iban.Chunk(4).Select(group => new string(group)));
}

public enum PaperKind
{
    Invoice,
    CreditNote,
}

public static class InvoicePapers
{
    /// <summary>Null when this invoice has no paper of that number, or the customer was forgotten.</summary>
    public static InvoicePaper? PaperOf(this InvoiceFile file, string number, People people)
    {
        if (file is not { Draft: { } draft, Sent: { } sent }
            || people.Open(draft.Customer) is not { } customer || people.Open(draft.Address) is not { } address
            || file.Movements.FirstOrDefault(one => one.Number == number) is not { } movement)
            return null;
        var isInvoice = movement.Kind == InvoiceMovementKind.Sent;
        return new InvoicePaper(
            isInvoice ? PaperKind.Invoice : PaperKind.CreditNote,
            number,
            isInvoice ? null : sent.Number,
            movement.On,
            isInvoice ? sent.DueOn : null,
            draft.DeliveredOn ?? sent.SentOn,
            sent.Sender,
            customer,
            address,
            people.Open(draft.VatNumber),
            people.Open(draft.Reference),
            [.. LinesOf(draft, movement).Select(line => (people.Open(line.Description) ?? "–", line))],
            isInvoice || movement.Lines is not null,
            movement.Vat);
    }

    private static IEnumerable<InvoiceLine> LinesOf(InvoiceDrafted draft, InvoiceMovement movement) =>
        movement.Lines is not { } taken
            ? draft.Lines
            : taken.Select(one => draft.Lines[one.Line - 1] with { Quantity = -one.Quantity!.Value });
}

using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Invoices;

/// <summary>VAT by quarter: what a return asks for, each figure with its events.</summary>
internal static class VatLeaf
{
    public const string View = "vat";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<VatAnswer>(View);
        return new Leaf(
            Doors.Vat, "Btw per kwartaal",
            $"Omzet en btw van {visit.PeriodName}, uit de facturen en het grootboek. In de aangifte staan hele euro’s.")
        {
            KeyFigures =
            [
                new("Verschuldigde btw", Dutch.Euro(answer.Quarters.Sum(one => one.DueCents)), Sum(answer, "due")),
                new("Voorbelasting", Dutch.Euro(answer.Quarters.Sum(one => one.InputCents)), Sum(answer, "input")),
                new("Te betalen", Dutch.Euro(answer.Quarters.Sum(one => one.ToPayCents)), Sum(answer, "to-pay")),
            ],
            Sections = [new SheetSection("", Table(visit, answer))],
        };
    }

    private static FigureSource Sum(VatAnswer answer, string figure) =>
        new(View, string.Join('+', answer.Quarters.Select(one => $"{one.Year}-{one.Number}/{figure}")));

    private static Sheet Table(Visit visit, VatAnswer answer) =>
        new SheetPlan<Row>("btw", "Btw per kwartaal")
            .Word("kwartaal", "Kwartaal", row => row.Quarter)
            .Name("wat", "Wat", row => row.What)
            .Amount("omzet", "Omzet (€)", row => row.Net, row => row.NetKey is { } key ? new(View, key) : null,
                isSummed: false)
            .Amount("btw", "Btw (€)", row => row.Vat, row => new(View, row.VatKey), isSummed: false)
            .Of(
                answer.Quarters.SelectMany(Rows), visit.Sheets,
                "In deze periode is geen btw geboekt en zijn er geen facturen.");

    private static IEnumerable<Row> Rows(VatAnswer.Quarter one)
    {
        var key = $"{one.Year}-{one.Number}";
        var quarter = $"{one.Year}, {one.Number}e kwartaal";
        foreach (var line in one.Turnover)
        {
            var of = $"{key}/{VatAnswer.KeyOf(line.Treatment)}";
            yield return new(
                quarter, NameOf(line), new Money(line.NetCents), $"{of}/net",
                new Money(line.VatCents), $"{of}/vat");
        }

        yield return Other("vat.other", one.OtherCents, "other");
        yield return Other("vat.input", one.InputCents, "input");
        yield return Other("vat.to_pay", one.ToPayCents, "to-pay");

        Row Other(string word, long cents, string figure) =>
            new(quarter, Dutch.Capital(Sentences.Word(word)), null, null, new Money(cents), $"{key}/{figure}");
    }

    private static string NameOf(VatAnswer.Turnover line)
    {
        var word = Dutch.Capital(Sentences.Word(line.Treatment));
        return line is { Rate: { } rate, Treatment: VatTreatment.Standard or VatTreatment.Reduced }
            ? $"{word} ({Dutch.Rate(rate.Fraction)})"
            : word;
    }

    private sealed record Row(
        string Quarter, string What, Money? Net, string? NetKey, Money Vat, string VatKey);
}

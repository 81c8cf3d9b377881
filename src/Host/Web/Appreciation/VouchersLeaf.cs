using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Appreciation;

/// <summary>Vouchers: what is in stock, and who got one.</summary>
internal static class VouchersLeaf
{
    private const string View = "appreciation";

    public static async Task<Leaf> Read(Visit visit)
    {
        var vouchers = (await visit.Ask<AppreciationAnswer>(View)).Vouchers;
        var batches = new SheetPlan<AppreciationAnswer.Batch>("partijen", "Partijen waardebonnen")
            .Name("winkel", "Gekocht bij", row => row.Supplier, row => visit.To($"{Doors.Vouchers.Path}/{row.Id}"))
            .Word("wijk", "Uit de wijk", row => row.IsLocal)
            .Day("gekocht", "Gekocht op", row => row.BoughtOn)
            .Day("geldig", "Geldig tot", row => row.ValidUntil)
            .Count("aantal", "Aantal", row => row.Count, isSummed: true)
            .Amount("waarde", "Per bon (€)", row => new Money(row.ValueEachCents), isSummed: false)
            .Count("over", "Nog over", row => row.Left, isSummed: true);
        return new Leaf(
            Doors.Vouchers, "Waardebonnen",
            $"{vouchers.Given} bonnen gegeven in {visit.PeriodName}; er zijn er nog {vouchers.Left}, samen "
                + $"{Dutch.Euro(vouchers.LeftCents)}.")
        {
            KeyFigures =
            [
                new(
                    "Gekocht", Dutch.Number(vouchers.Bought),
                    Note: $"{vouchers.BoughtLocally} bij ondernemers in de wijk"),
                new("Gegeven", Dutch.Number(vouchers.Given), new FigureSource(View, "vouchers.given")),
                new("Waarde gegeven", Dutch.Euro(vouchers.GivenCents), new FigureSource(View, "vouchers.value")),
                new("Afgeboekt", Dutch.Number(vouchers.WrittenOff), Note: Dutch.Euro(vouchers.WrittenOffCents)),
            ],
            Sections =
            [
                new SheetSection(
                    "Voorraad", batches.Of(vouchers.Batches, visit.Sheets, "Er zijn geen bonnen gekocht.")),
                new SheetSection(
                    "Gegeven",
                    Gifts(visit).Of(vouchers.Gifts.Reverse(), visit.Sheets, "Er is in deze periode geen bon gegeven.")),
            ],
        };
    }

    /// <summary>Null when there was no such batch in the period.</summary>
    public static async Task<Leaf?> ReadOne(Visit visit, JournalReading journal, string id)
    {
        var vouchers = (await visit.Ask<AppreciationAnswer>(View)).Vouchers;
        if (vouchers.Batches.FirstOrDefault(one => one.Id.Value == id) is not { } batch)
            return null;
        return new Leaf(
            Doors.Vouchers, $"Waardebonnen van {batch.Supplier}",
            $"{batch.Count} bonnen van {Dutch.Euro(batch.ValueEachCents)}, gekocht op "
                + $"{Dutch.LongDate(batch.BoughtOn)}; nog {batch.Left} over.")
        {
            Back = new Way(Doors.Vouchers.Name, visit.To(Doors.Vouchers.Path)),
            Sections =
            [
                new SheetSection("Gegeven", Gifts(visit).Of(
                    vouchers.Gifts.Where(
                        gift =>
                            gift.Batch == batch.Id), visit.Sheets, "Uit deze partij is in deze periode niets "
                                + "gegeven.")),
                new HistorySection(await journal.Of(visit, VoucherBatch.Stream(batch.Id))),
            ],
        };
    }

    private static SheetPlan<AppreciationAnswer.Gift> Gifts(Visit visit) =>
        new SheetPlan<AppreciationAnswer.Gift>("gegeven", "Gegeven waardebonnen")
            .Name(
                "wie", "Aan", gift => gift.Name ?? gift.Recipient?.Value ?? "een bewoner",
                gift => gift.Recipient is { } member ? visit.To($"leden/{member}") : null)
            .Link("dag", "Op", gift => gift.GivenOn, gift => visit.To($"controle/gebeurtenis/{gift.Positions[0]}"))
            .Amount(
                "waarde", "Waarde (€)", gift => new Money(gift.ValueCents),
                total: new FigureSource(View, "vouchers.value"));
}

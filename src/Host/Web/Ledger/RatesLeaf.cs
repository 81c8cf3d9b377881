using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Rates;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Host.Web.Acts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Every table of legal amounts: until when it reaches, and where each row was found.</summary>
internal static class RatesLeaf
{
    private const int MonthsAhead = 2;

    public static async Task<Leaf> Read(Visit visit)
    {
        var tables = (await visit.Ask<RatesAnswer>("rates")).Tables;
        return new Leaf(Doors.Rates, "Tarieven", Lead(visit, tables))
        {
            ActsToday = true,
            Sections =
            [
                new SheetSection("Tot wanneer de bedragen bekend zijn", Reach(visit, tables)),
                .. tables.Select(table => new SheetSection(NameOf(table), Rows(visit, table))),
            ],
        };
    }

    private static string Lead(Visit visit, IReadOnlyList<RatesAnswer.Table> tables) =>
        tables.Count(table => StateOf(visit, table) != SignState.Fine) switch
        {
            0 => "Met deze wettelijke bedragen wordt gerekend. Bij elk bedrag staat waar het is gevonden.",
            1 => "Eén tabel loopt af of is afgelopen. Zoek de bedragen op en voeg ze toe.",
            var count =>
                $"{Dutch.Number(count)} tabellen lopen af of zijn afgelopen. Zoek de bedragen op en voeg ze toe.",
        };

    private static Sheet Reach(Visit visit, IReadOnlyList<RatesAnswer.Table> tables) =>
        new SheetPlan<RatesAnswer.Table>("tarieven", "Tot wanneer de bedragen bekend zijn")
            .Name("tabel", "Tabel", NameOf)
            .Day("tot", "Bekend tot en met", table => table.Until)
            .Word("stand", "Stand", table => WordOf(StateOf(visit, table)), table => StateOf(visit, table))
            .Link(
                "toevoegen", "Toevoegen", table => visit.Visitor.MayDo(table.Act) ? NextOf(table) : null,
                table => visit.Visitor.MayDo(table.Act) ? AddressOf(visit, table) : null)
            .Of(tables, visit.Sheets);

    private static Sheet Rows(Visit visit, RatesAnswer.Table table) =>
        new SheetPlan<RatesAnswer.Row>(SheetOf(table.Kind), NameOf(table))
            .Day("vanaf", "Vanaf", row => row.From)
            .Day("tot", "Tot en met", row => row.Until)
            .Text("bedragen", "Bedragen", row => row.InWords())
            .Text("bron", "Bron", row => row.Source)
            .Day("opgezocht", "Opgezocht op", row => row.CheckedOn)
            .Text("herkomst", "Toegevoegd door", row => row.IsAdded ? "jullie zelf" : "Wijkboek")
            .Text("twijfel", "Let op", row => row.Doubt)
            .Of(table.Rows.Reverse(), visit.Sheets);

    private static string NameOf(RatesAnswer.Table table) => Dutch.Capital(Sentences.Word(table.Kind));

    private static string SheetOf(RateKind kind) => kind switch
    {
        RateKind.Vat => "btw",
        RateKind.CorporationTax => "vennootschapsbelasting",
        RateKind.VolunteerAllowance => "vrijwilligers",
        _ => "minimumloon",
    };

    private static SignState StateOf(Visit visit, RatesAnswer.Table table) => table.Until switch
    {
        { } until when until < visit.Day => SignState.Over,
        { } until when until <= visit.Day.PlusMonths(MonthsAhead) => SignState.Look,
        _ => SignState.Fine,
    };

    private static string WordOf(SignState state) => state switch
    {
        SignState.Over => "afgelopen",
        SignState.Look => "loopt af",
        _ => "bekend",
    };

    private static string? NextOf(RatesAnswer.Table table) =>
        table.Until is { } until ? $"vanaf {Dutch.Date(until.PlusDays(1))}" : null;

    // With the period filled in; what holds in it has to be looked up.
    private static string? AddressOf(Visit visit, RatesAnswer.Table table) => table.Until?.PlusDays(1) is not { } next
        ? null
        : ActLink.To(visit, table.Act, [
            table.Kind == RateKind.MinimumWage ? ("from", Dutch.Date(next)) : ("year", $"{next.Year}"),
            ("checkedOn", "vandaag"),
        ]);
}

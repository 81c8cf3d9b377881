using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Tests.Pdf.Layout;

internal static class SampleChapters
{
    public static Part.Chapter KeyFigures() => new("Het jaar in cijfers",
    [
        new Block.KeyFigures(
        [
            new KeyFigure("412", "leden", "58 mensen kwamen erbij en 17 gingen weg. Eind 2024 waren we met 371."),
            new KeyFigure("6.012", "bezoeken", "aan 312 activiteiten: 17% meer dan in 2024."),
            new KeyFigure("4", "ontmoetingsplekken", "en één digitaal wijkplatform. Nieuw is De Drukkerij."),
            new KeyFigure("6", "buurtbanen", "twee bij ons en vier bij partners in de wijk. Ons doel was zeven."),
            new KeyFigure("340.195", "baten", "10% meer dan in 2024, 1% minder dan begroot.") { IsMoney = true },
            new KeyFigure("9.677", "over", "gaat naar de reserves. Daarmee kunnen wij 2,0 maanden vooruit.")
            {
                IsMoney = true,
                Source = new FigureSource("balans", "saldo"),
            },
        ]),
        new Block.Chart("Waar elke euro vandaan kwam, in centen", EuroStrip.Draw(
            "Waar elke euro vandaan kwam",
            [
                new EuroPart("Gemeentelijke subsidie", 152_000_00, PartTone.Dark),
                new EuroPart("Right to Challenge", 64_800_00, PartTone.Dark),
                new EuroPart("Regionale subsidies", 38_400_00, PartTone.Light),
                new EuroPart("Wijkcoördinatie", 31_200_00, PartTone.Light),
                new EuroPart("Eigen inkomsten", 27_370_00, PartTone.Light),
                new EuroPart("Donaties en sponsoring", 15_165_00, PartTone.Light),
            ],
            HouseFonts.Width)),
    ])
    {
        Number = 1,
        Opening = Opening.Dense,
    };

    public static Part.Chapter Foreword() => new("Voorwoord",
    [
        new Block.Beside(
            new MarginNote("Marleen Hoekstra", ["bestuurder sinds 2020"]),
            [
                new Block.Story(
                    [
                        "In december 2019 zaten we met een handvol mantelzorgers rond een keukentafel. We hadden één "
                            + "vraag: wie zorgt er voor de mensen die zorgen? Zes jaar later hebben we 412 leden, vier "
                            + "plekken waar de koffie klaarstaat en zes buren met een echte baan in hun eigen wijk.",
                        RichText.FromString("Niet alles lukte. Ons plan om het groen over te nemen is afgewezen: het "
                            + "was € 4.200 duurder dan wat de gemeente nu betaalt. Op pagina ").ThenPageOf("rekening")
                            .Then(" leest u wat we eraan doen."),
                        "Dank aan iedereen die dit jaar een deur opendeed.",
                    ],
                    "Beste bewoner van Noord,",
                    "Marleen Hoekstra"),
            ]),
    ])
    {
        Number = 2,
    };

    public static Part.Chapter Story() => new("De stoel bij het raam",
    [
        new Block.Beside(
            new MarginNote("Tellen bij dit verhaal", ["De Serre was 49 keer open en kreeg 1.127 bezoeken."]),
            [
                new Block.Story(
                [
                    "Wim zat drie maanden op dezelfde stoel in De Serre. Die bij het raam, met zicht op de fietsen. "
                        + "Hij dronk één kop koffie, zei goedemorgen en goedemiddag, en ging om kwart over twaalf naar "
                        + "huis. Niemand vroeg hem iets. Dat was precies wat hij prettig vond, vertelde hij later.",
                    "In mei liep de printer vast, een uur voordat de flyers voor de wijkdialoog naar buiten moesten.",
                ]),
            ]),
        new Block.Quote("‘Ik dacht dat ze mij hier niet nodig hadden. Toen viel de printer stil.’", "Wim"),
        new Block.Story(["De stoel bij het raam staat er nog. Wim zet haar koffie neer en vraagt niets."]),
    ])
    {
        Lead = "Een verhaal uit De Serre",
        Paper = Paper.Pale,
        ContentsTitle = "Verhaal: de stoel bij het raam",
        FooterTitle = "Verhaal",
    };

    public static Part.Chapter Activities() => new("Activiteiten en ontmoeting",
    [
        new Block.Beside(
            new MarginNote("Het jaar in dagen",
            [
                "Elke stip is een dag. Hoe groter de stip, hoe meer bezoekers.",
                "De drukste dag was 17 juni, met 90 bezoekers: inloop en ’s avonds een wijkdialoog.",
                "Bron: weergave ‘kpi’, 2025",
            ]),
            [new Block.Chart(null, DayDots.Inside(2025, SampleReport.Visits()))]),
        ActivityTable(),
    ])
    {
        Number = 3,
        Lead = "Op 270 van de 365 dagen was er ergens in Noord iets te doen.",
        Sections =
        [
            new Section("Vier plekken, elke week",
            [
                new Block.Beside(
                    new MarginNote(
                        "Grootste geldgever",
                        ["Aandeel van de gemeente in alle baten.", RichText.Warning("In 2025 boven de lijn")]),
                    [new Block.Chart("Van elke euro kwam 64 cent van de gemeente Utrecht", ShareColumns.Draw(
                        "Aandeel van de gemeente", "subsidie", "opdracht (RtC)",
                        [
                            new ShareYear(2023, .643m, 0),
                            new ShareYear(2024, .476m, .157m),
                            new ShareYear(2025, .447m, .19m),
                        ],
                        new ShareLines(.6m, .5m, 2028), HouseFonts.Width))]),
                new Block.LabelledRows(
                [
                    new LabelledRow("Wat wij eraan doen",
                    [
                        new Block.Steps(
                        [
                            "De Drukkerij verhuren wij vanaf 2026 ook ’s avonds: € 6.000 per jaar.",
                            "Met twee woningcorporaties praten wij over een vaste bijdrage aan de energiecoaches.",
                        ]),
                    ]),
                    new LabelledRow("Kascommissie", "Onze raad van toezicht is geen raad van commissarissen. Daarom "
                        + "kiezen de leden elk jaar een kascommissie. Zij las op 8 april alle boekingen van 2024 na."),
                ]),
            ]),
        ],
    };

    public static Part.Chapter Indicators() => new("Zes kengetallen", [IndicatorTable()])
    {
        Number = 4,
        Lead = "Wat de gemeente van ons wil weten. Vier van de zes doelen zijn gehaald, buurtbanen niet.",
    };

    private static Table ActivityTable() => new(
        [
            new TableColumn("Activiteit"),
            TableColumn.Current("Keren 2025", 110),
            TableColumn.Other("2024", 46),
            TableColumn.Current("Bezoeken 2025", 72),
            TableColumn.Other("2024", 50),
            TableColumn.Number("Per keer", 66),
        ],
        [
            TableRow.Item(
                "Wekelijkse inloop op vier plekken", "185", "156",
                TableCell.Figure("3.365", "kpi", "inloop"), "2.959", "18"),
            TableRow.Item("Mediterraan eetcafé", "22", "18", "836", "684", "38"),
            TableRow.Item("Creatieve ochtend", "38", "36", "418", "389", "11"),
            TableRow.Total("Samen", "312", "268", "6.012", "5.148", "19"),
        ])
    {
        Title = "Wat we deden",
        Note = "Wij tellen bezoeken, geen personen, en schrijven niemands naam op.",
    };

    private static Table IndicatorTable() => new(
        [
            new TableColumn("", 14),
            new TableColumn("Kengetal", 112),
            new TableColumn("Onderdeel", 82),
            new TableColumn("2025, de streep is het doel", 126, ColumnKind.Drawing),
            TableColumn.Other("Doel", 50),
            TableColumn.Current("2025", 52),
            TableColumn.Number("Verschil"),
        ],
        [
            TableRow.Item(
                "1", RichText.Bold("Ontmoetingsplekken"), "fysiek",
                TableCell.Of(UnitDots.Draw(4, target: 4)), "4", "4", "0"),
            TableRow.Item("", "", "digitaal", TableCell.Of(UnitDots.Draw(1, target: 1)), "1", "1", "0"),
            TableRow.Explanation("De Drukkerij kwam erbij; wij betalen daar de huur, net als in De Serre. Het "
                + "wijkplatform is de digitale plek waarbij wij zijn aangesloten.", 2),
            TableRow.Item(
                "2", RichText.Bold("Buurtbanen"), "bij partners",
                TableCell.Of(UnitDots.Draw(0, 4, 5)), "5", "4", "−1") with { HasRuleAbove = true },
            TableRow.Explanation("De derde baan bij ons wacht op geld voor begeleiding.", 2),
        ])
    {
        Note = "Volle stip: bij ons. Ring: bij een partner. Gestippeld: doel niet gehaald.",
    };
}

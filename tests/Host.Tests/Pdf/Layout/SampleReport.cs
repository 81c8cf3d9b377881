using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Tests.Pdf.Layout;

/// <summary>A small report of an invented cooperative, with every kind of block in it.</summary>
internal static class SampleReport
{
    public static readonly DocumentMetadata Metadata = DocumentMetadata.Of(
        "Wijkcoöperatie De Linde U.A.", "Jaarverslag over 2025", Instant.FromUtc(2026, 3, 24, 16, 5));

    public static ReportDocument Document(params IReadOnlyList<Part> parts) => new(
        "Jaarverslag 2025",
        "Wijkcoöperatie De Linde U.A.",
        "Journaal 5.218",
        IsDemonstration: false,
        Metadata,
        new Colophon(
            ["Wijkcoöperatie De Linde U.A., Utrecht. KvK 00000000."],
            ["Dit is een voorbeeld. De mensen, bedragen en gebeurtenissen zijn verzonnen."]),
        parts);

    public static ReportDocument Whole() => Document(
        Cover(), Contents(), SampleChapters.KeyFigures(), SampleChapters.Foreword(), SampleChapters.Story(),
        SampleChapters.Activities(), SampleChapters.Indicators(), SampleAccounts.Chapter(),
        SampleAccounts.Signing(), SampleSubsidies.Chapter(), Checkpoint());

    public static Part.Cover Cover() => new(
        "Wijkcoöperatie De Linde U.A.",
        "Utrecht Noord",
        ["Jaarverslag", "2025"],
        DayDots.Cover(2025, Visits()),
        [
            "Elke stip is een dag. Hoe groter de stip, hoe meer bezoekers: 6.012 in heel 2025, bij 312 activiteiten.",
            "Opgemaakt op 24 maart 2026.\nDe leden stellen de jaarrekening naar verwachting op 20 mei 2026 vast.",
        ]);

    public static Part.Contents Contents() => new(
        "Inhoud",
        [
            new MarginNote("Tellen en vertellen",
            [
                "Dit verslag gebruikt twee letters. De letter zonder schreef telt: cijfers, tabellen, regels.",
                "Bij de cijfers staat uit welke weergave ze komen.",
            ]),
            new MarginNote("Zo leest u de grafieken", [])
            {
                Legend =
                [
                    new LegendEntry(Sign(Ink.Blue), "2025, of vast"),
                    new LegendEntry(Sign(Ink.Mid), "vorige jaren"),
                ],
            },
        ]);

    public static Part.Checkpoint Checkpoint() => new(
        "Het ijkpunt van het journaal",
        "Elk feit in ons boek is met een rekensom vastgemaakt aan het feit ervoor. Wie één letter verandert, "
            + "verandert alle sommen daarna. Bewaar deze pagina: zij bewijst later wat wij nu wisten.",
        [
            new LabelledValue("Stand", "5.218"),
            new LabelledValue("Vastgelegd op", "24 maart 2026, 17.05.12 uur"),
            new LabelledValue("Ondertekend met sleutel", "b638 25d8 69f3 21a9"),
        ],
        "Hash (SHA-256) in zestien groepen van vier. De stippen tekenen dezelfde tekens: 0 is klein, f is groot.",
        "0081c86417c571136c40a25d22c23d7c75a216b310ee29a1f619e8fbed8701e0",
        "Zo kijkt u het na",
        [
            "Vraag de penningmeester om de journaalexport. U hoeft ons niet te vertrouwen; de controle is van u.",
            RichText.FromString("Draai ").Then("wijkboek audit verify", Emphasis.Bold).Then(" op dat bestand."),
            "Zoek stand 5.218 in de uitkomst en vergelijk de zestien groepen met deze pagina.",
        ]);

    public static Dictionary<LocalDate, int> Visits() => Enumerable.Range(0, 365)
        .Select(day => (Date: new LocalDate(2025, 1, 1).PlusDays(day), Count: day * 37 % 11 * (day * 13 % 7)))
        .Where(day => day.Count > 6)
        .ToDictionary(day => day.Date, day => day.Count);

    private static Drawing Sign(Ink ink) => new(27, 10.5, "", [new Shape.Rectangle(0, 2, 26, 7, ink)]);
}

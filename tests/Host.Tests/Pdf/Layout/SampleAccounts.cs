using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Tests.Pdf.Layout;

internal static class SampleAccounts
{
    public static Part.Chapter Chapter() => new("Jaarrekening 2025", [])
    {
        Number = 5,
        Anchor = "rekening",
        Sections =
        [
            new Section("Staat van baten en lasten", [Statement()]),
            new Section("Balans", [new Block.SideBySide([Assets(), Liabilities()])])
            {
                Lead = "Op 31 december 2025, na bestemming van het saldo.",
                Opening = Opening.TwoLines,
            },
            new Section("Toelichting", [new Block.Heading("Grondslagen"), Principles(), LongTable(12)]),
        ],
    };

    public static Part.Chapter Signing() => new("Bestemming en ondertekening",
    [
        Register(),
        new Block.LabelledRows(
            [new LabelledRow("Besluitvorming", "De balans is opgemaakt alsof dit voorstel is aangenomen.")]),
        new Block.Heading("Ondertekening"),
        new Block.Signatures("Utrecht, 24 maart 2026",
        [
            new Signature("Marleen Hoekstra", "bestuurder"),
            new Signature("Anneke Verkuijl", "voorzitter raad van toezicht"),
            new Signature("Yusuf Demirci", "lid raad van toezicht"),
        ]),
        new Block.Remark("Ontbreekt een handtekening, dan staat hier de reden."),
    ])
    {
        Number = 6,
        Lead = "Wat overblijft, blijft in de wijk. De bestuurder stelt voor het saldo van € 9.677 zo te bestemmen:",
    };

    /// <summary>Groups of five items and a subtotal, more than fit on a page when there are many.</summary>
    public static Table LongTable(int groups) => new(
        [new TableColumn("In hele euro’s"), TableColumn.Current("31-12-2025", 90), TableColumn.Other("31-12-2024", 86)],
        [.. Enumerable.Range(1, groups).SelectMany(Group), TableRow.Total("Samen", "99.999", "88.888")])
    {
        Title = "Toelichting op de balans",
    };

    private static IEnumerable<TableRow> Group(int number) =>
    [
        TableRow.Group($"Groep {number}"),
        .. Enumerable.Range(1, 5).Select(item =>
            TableRow.Indented($"Post {number}.{item}", $"{number}.{item}00", $"{number}.{item}50")),
        TableRow.Subtotal("", $"{number}.000", $"{number}.111"),
    ];

    private static Table Statement() => new(
        [
            new TableColumn("In hele euro’s"),
            new TableColumn("Noot", 30, ColumnKind.Reference),
            TableColumn.Current("Realisatie 2025", 68),
            TableColumn.Other("Begroting 2025", 68),
            TableColumn.Number("Verschil", 60),
            TableColumn.Other("Realisatie 2024", 68),
        ],
        [
            TableRow.Group("Subsidies van overheden"),
            TableRow.Indented("Gemeentelijke subsidie, sociale basis", "7", "152.000", "158.000", "−6.000", "147.500"),
            TableRow.Indented("Regionale subsidies", "7", "38.400", "42.000", "−3.600", "36.750"),
            TableRow.Subtotal("", "", "190.400", "200.000", "−9.600", "184.250"),
            TableRow.Group("Baten als tegenprestatie"),
            TableRow.Indented("Right to Challenge, wijkinformatiepunt", "", "64.800", "64.800", "0", "48.600"),
            TableRow.Indented("Eigen inkomsten", "8", "27.370", "22.000", "+5.370", "21.480"),
            TableRow.Subtotal("", "", "134.630", "128.500", "+6.130", "109.925"),
            TableRow.Total("Som van de baten", "", "340.195", "343.500", "−3.305", "309.555"),
            TableRow.Item("Wervingskosten", "9", "6.250", "6.000", "+250", "5.740"),
            TableRow.Item("Kosten van beheer en administratie", "9", "46.550", "45.500", "+1.050", "44.610"),
            TableRow.Total("Som van de lasten", "", "330.930", "339.400", "−8.470", "297.170"),
        ])
    {
        Note = "Verschil is realisatie min begroting.",
    };

    private static Table Assets() => Side("Activa",
    [
        TableRow.Group(Noted("Vaste activa", 1)),
        TableRow.Indented("Inventaris", "12.700", "11.800"),
        TableRow.Group(Noted("Liquide middelen", 3)),
        TableRow.Indented("Kas", "385", "410"),
        TableRow.Indented("Bank", "38.472", "29.890"),
        TableRow.Subtotal("", "83.857", "68.300"),
        TableRow.Total("Som van de activa", "115.312", "95.465"),
    ]);

    private static Table Liabilities() => Side("Passiva",
    [
        TableRow.Group(Noted("Eigen vermogen", 4)),
        TableRow.Indented("Continuïteitsreserve", "54.000", "48.000"),
        TableRow.Indented("Bestemmingsreserve Buurtfonds", "9.500", "7.500"),
        TableRow.Indented("Bestemmingsfonds Energie", "5.400", "4.200"),
        TableRow.Subtotal("", "72.562", "62.885"),
        TableRow.Group(Noted("Kortlopende schulden", 5)),
        TableRow.Indented("Crediteuren", "9.215", "8.460"),
        TableRow.Indented("Overlopende passiva", "2.095", "2.230"),
        TableRow.Subtotal("", "42.750", "32.580"),
        TableRow.Total("Som van de passiva", "115.312", "95.465"),
    ]);

    private static Table Side(string name, IReadOnlyList<TableRow> rows) => new(
        [
            new TableColumn(RichText.Bold(name).Then(", in hele euro’s")),
            TableColumn.Current("2025"),
            TableColumn.Other("2024"),
        ],
        rows)
    {
        Summary = name,
    };

    private static TableCell Noted(string name, int note) =>
        new(RichText.FromString(name).Then($" noot {note}", Emphasis.Muted));

    private static Block.LabelledRows Principles() => new(
    [
        new LabelledRow("Algemeen", "De coöperatie is opgericht in december 2019 en gevestigd in Utrecht. Leden zijn "
            + "niet aansprakelijk voor tekorten (uitgesloten aansprakelijkheid). KvK 00000000."),
        new LabelledRow("Eigen inkomsten", "Eetcafé € 7.420, verhuur € 4.480. Hoger dan begroot.", 8),
    ])
    {
        AreNotes = true,
    };

    private static Table Register() => new(
        [
            new TableColumn("Naar, in hele euro’s"),
            TableColumn.Number("Erbij", 60),
            TableColumn.Number("Eraf", 50),
            TableColumn.Current("Saldo", 54),
            new TableColumn("Waarom", 184),
        ],
        [
            TableRow.Item("Continuïteitsreserve", "6.000", "0", "6.000", "naar drie maanden lasten"),
            TableRow.Item("Bestemmingsreserve Buurtfonds", "3.000", "−1.000", "2.000", "besluit 2025-12; twee plannen"),
            TableRow.Item("Overige reserves", "477", "0", "477", "rest van het saldo"),
            TableRow.Total("Saldo van baten en lasten", "10.677", "−1.000", "9.677", ""),
        ])
    {
        Style = TableStyle.Register,
    };
}

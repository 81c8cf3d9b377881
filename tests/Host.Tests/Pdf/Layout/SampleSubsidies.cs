using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Tests.Pdf.Layout;

internal static class SampleSubsidies
{
    public static Part.Chapter Chapter() => new("Subsidies en Right to Challenge",
    [
        new Block.Beside(
            new MarginNote("Verleend en besteed",
            [
                "Kader: verleend. Vol: besteed tot en met 2025. Streep: ontvangen.",
                "Bron: weergave ‘subsidies’,\n31 december 2025",
            ]),
            [new Block.Chart(null, SubsidyBars.Draw("Verleend en besteed", Awards, HouseFonts.Width))]),
        Progress(),
        new Block.LabelledRows(
        [
            new LabelledRow("Lager vastgesteld", "Schone buurt 2024 was verleend voor € 18.000. Twee opruimdagen "
                + "gingen niet door, daarom is het bedrag vastgesteld op € 16.350."),
        ]),
    ])
    {
        Number = 7,
        Lead = "Drie subsidies liepen, één is vastgesteld, één is aangevraagd. Wat wij niet besteden, is een schuld.",
        Sections =
        [
            new Section("Het wijkinformatiepunt",
            [
                new Block.Beside(
                    new MarginNote("Contract", ["Gemeente Utrecht, gegund op 18 maart 2024. Waarde € 194.400."]),
                    [Spending()]),
                new Block.SideBySide([Part("Lonen", 2), Part("Waardering en stages", 4), Part("Organisatie", 3)]),
                new Block.TwoColumns(
                    [new Block.Heading("Wat wij ons voornemen"), new Block.Steps(["Zeven banen.", "Acht beraden."])],
                    [
                        new Block.Heading("Waar wij op letten"),
                        new Block.Paragraph("Right to Challenge loopt tot 31 maart 2027 en is 18% van de begroting."),
                    ]),
            ]),
        ],
    };

    private static SubsidyBar[] Awards =>
    [
        new SubsidyBar("Sociale basis Noord 2025", "gemeente Utrecht", 158_000_00, 152_000_00, 158_000_00),
        new SubsidyBar("Energie in drie buurten", "provincie Utrecht", 76_800_00, 46_800_00, 39_120_00),
    ];

    private static Table Progress() => new(
        [
            new TableColumn("Subsidie", 139),
            new TableColumn("Besluit", 108),
            new TableColumn("Stap", 102, ColumnKind.Drawing) { HeadDrawing = StepNumbers() },
            new TableColumn("Stand op 24 maart 2026"),
        ],
        [
            TableRow.Item("Sociale basis Noord", "SB-2025-118", TableCell.Of(ProgressTrack.Draw(4)), "verantwoord"),
            TableRow.Item("Ontmoeten 2026", "€ 15.000 gevraagd", TableCell.Of(ProgressTrack.Draw(1)), "besluit volgt"),
        ])
    {
        Title = "Hoe ver is elke subsidie",
        Style = TableStyle.Register,
        Note = "Stappen: 1 aangevraagd, 2 verleend, 3 voorschot ontvangen, 4 verantwoord, 5 vastgesteld.",
    };

    private static Table Spending() => new(
        [
            new TableColumn("In euro’s, streep is begroot"),
            new TableColumn("", 140, ColumnKind.Drawing),
            TableColumn.Current("Besteed", 46),
            TableColumn.Other("Begroot", 42),
            TableColumn.Number("Verschil", 40),
        ],
        [
            TableRow.Item("Lonen", TableCell.Of(BudgetBar.Draw(339, 345, 345, 132)), "33.900", "34.500", "−600"),
            TableRow.Item("Huisvesting", TableCell.Of(BudgetBar.Draw(56, 56, 345, 132)), "5.600", "5.600", "0"),
            TableRow.Total("Samen", "", "63.760", "64.800", "−1.040"),
        ])
    {
        Title = "Wij gaven € 1.040 minder uit dan het contract",
        Style = TableStyle.Tall,
    };

    private static Table Part(string name, int rows) => new(
        [new TableColumn(RichText.Bold(name)), TableColumn.Current("2025", 44)],
        [
            .. Enumerable.Range(1, rows).Select(row => TableRow.Item($"Post {row}", $"{row}.180")),
            TableRow.Subtotal("", "8.190"),
        ])
    {
        Summary = name,
    };

    private static Drawing StepNumbers() => new(88, 10.5, "",
    [
        .. Enumerable.Range(0, 5).Select(step => new Shape.Text(
            ProgressTrack.CenterOf(step), 8.5, $"{step + 1}", 8, Ink.Ink2, Anchor.Middle)),
    ]);
}

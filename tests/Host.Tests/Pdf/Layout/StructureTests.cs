using System.Text.RegularExpressions;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Tests.Pdf.Layout;

public sealed partial class StructureTests
{
    [Fact]
    public void Heading_levels_never_skip()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        var levels = Heading().Matches(report.Structure).Select(match => int.Parse(match.Groups[1].Value)).ToList();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        levels.ShouldContain(3);
    }

    [Fact]
    public void A_chart_is_one_figure_with_its_values_in_words()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        var figures = report.Objects.Where(it => it.TryGetProperty("/S", out var tag) && tag.GetString() == "/Figure");
        var texts = figures.Select(it => it.GetProperty("/Alt").GetString()!).ToList();
        texts.Count.ShouldBe(5);
        texts.Count(text => text.Contains("Per maand: januari ")).ShouldBe(2);
        texts.ShouldContain(text => text.Contains("64,3%"));
    }

    [Fact]
    public void Footers_and_repeated_heads_are_not_read_aloud()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        report.Structure.ShouldNotContain("Journaal 5.218");
        report.Structure.ShouldNotContain("vervolg");
        Regex.Count(report.Structure, "31-12-2025").ShouldBe(1);
    }

    [Fact]
    public void A_drawing_beside_its_figures_is_not_read_aloud()
    {
        var table = new Table(
            [
                new TableColumn("Kengetal"),
                new TableColumn("Stippen", 126, ColumnKind.Drawing),
                TableColumn.Current("2025"),
            ],
            [TableRow.Item("fysiek", TableCell.Of(UnitDots.Draw(4, target: 4)), "4")]);
        using var report = new RenderedReport(SampleReport.Document(new Part.Chapter("Kengetallen", [table])));

        report.Structure.ShouldNotContain("Figure");
    }

    [Fact]
    public void Tables_have_heads_for_columns_and_rows()
    {
        using var report = new RenderedReport(SampleReport.Document(SampleAccounts.Chapter()));

        report.Structure.ShouldContain("/Scope /Column");
        report.Structure.ShouldContain("/Scope /Row");
    }

    [GeneratedRegex(@"^ *H(\d)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

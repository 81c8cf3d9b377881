using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Tests.Pdf.Layout.Tables;

public sealed class TableSetterTests
{
    [Fact]
    public void A_table_that_goes_on_repeats_its_head_once_on_every_next_page()
    {
        using var report = Rendered(SampleAccounts.LongTable(20));

        report.Pages.Count.ShouldBe(4);
        report.Lines(1).ShouldContain("In hele euro’s 31-12-2025 31-12-2024");
        foreach (var page in Enumerable.Range(2, 3))
        {
            report.Lines(page)[0].ShouldBe(
                "Toelichting op de balans, vervolg, in hele euro’s 31-12-2025 31-12-2024");
            report.Lines(page).Count(line => line.Contains("31-12-2025")).ShouldBe(1);
        }
    }

    [Fact]
    public void A_group_stays_with_its_subtotal()
    {
        using var report = Rendered(SampleAccounts.LongTable(20));

        foreach (var group in Enumerable.Range(1, 20))
        {
            report.PageOf($"{group}.000 {group}.111").ShouldBe(report.PageOf($"Groep {group}"));
        }
    }

    public static TheoryData<int> LongGroups => [.. Enumerable.Range(80, 20)];

    [Theory]
    [MemberData(nameof(LongGroups))]
    public void A_group_longer_than_a_page_flows_on_and_keeps_its_last_row_with_its_subtotal(int items)
    {
        using var report = Rendered(Table(
        [
            TableRow.Group("Lange groep"),
            .. Enumerable.Range(1, items).Select(item => TableRow.Indented($"Post {item}", $"{item}")),
            TableRow.Subtotal("", "7.260"),
        ]));

        report.PageOf("7.260").ShouldBe(report.PageOf($"Post {items} {items}"));
        report.PageOf("Lange groep").ShouldBe(1);
    }

    [Theory]
    [InlineData(38)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(42)]
    [InlineData(43)]
    public void A_total_stays_with_the_row_before_it(int items)
    {
        using var report = Rendered(Table(
        [
            .. Enumerable.Range(1, items).Select(item => TableRow.Item($"Post {item}", $"{item}")),
            TableRow.Total("Samen", "999"),
        ]));

        report.PageOf("Samen 999").ShouldBe(report.PageOf($"Post {items} {items}"));
    }

    [Fact]
    public void A_long_label_wraps_and_its_figure_stands_on_the_first_line()
    {
        const string label = "Een omschrijving die zo lang is dat zij met geen mogelijkheid op een enkele regel van "
            + "deze tabel past, ook niet als de kolommen met cijfers zo smal worden als zij kunnen";
        using var report = Rendered(Table([TableRow.Item(label, "1.234.567"), TableRow.Item("Kort", "2")]));

        var lines = report.Lines(1);
        lines.Single(line => line.EndsWith("1.234.567", StringComparison.Ordinal)).ShouldStartWith("Een omschrijving");
        report.Text(1).ShouldContain("zij kunnen");
    }

    [Fact]
    public void Figures_are_never_cut_however_many_columns_there_are()
    {
        using var report = Rendered(new Table(
            [new TableColumn("Soort"), .. Enumerable.Range(1, 8).Select(i => TableColumn.Number($"Doel {i}", 20))],
            [TableRow.Item(["Lonen en sociale lasten", .. Enumerable.Repeat<TableCell>("196.400", 8)])])
        {
            Style = TableStyle.Matrix,
        });

        report.Pages[0].Count(word => word.Text == "196.400").ShouldBe(8);
        var figures = report.Pages[0].Where(word => word.Text == "196.400").OrderBy(word => word.Left).ToList();
        figures.Zip(figures.Skip(1)).ShouldAllBe(pair => pair.First.Right + 4 < pair.Second.Left);
    }

    [Fact]
    public void The_totals_of_tables_side_by_side_share_a_line()
    {
        using var report = new RenderedReport(SampleReport.Document(SampleAccounts.Chapter()));

        report.Lines(2).ShouldContain("Som van de activa 115.312 95.465 Som van de passiva 115.312 95.465");
    }

    [Fact]
    public void Tables_side_by_side_that_are_longer_than_a_page_follow_each_other()
    {
        var side = Table([.. Enumerable.Range(1, 60).Select(item => TableRow.Item($"Post {item}", $"{item}"))]);
        using var report = Rendered(new Block.SideBySide([side, side]));

        report.Pages.Sum(page => page.Count(word => word.Text == "Post")).ShouldBe(120);
        report.Pages.Count.ShouldBe(3);
    }

    private static Table Table(IReadOnlyList<TableRow> rows) =>
        new([new TableColumn("In hele euro’s"), TableColumn.Current("2025")], rows);

    private static RenderedReport Rendered(Block block) =>
        new(SampleReport.Document(new Part.Chapter("Cijfers", [block])));
}

using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Application.Tests.Reporting.Document;

public sealed class TableTests
{
    [Fact]
    public void A_figure_says_where_it_comes_from() =>
        TableCell.Figure("3.365", "kpi", "inloop").Source.ShouldBe(new FigureSource("kpi", "inloop"));

    [Fact]
    public void An_explanation_starts_in_the_column_it_is_given()
    {
        var row = TableRow.Explanation("Twee gezinnen stelden uit.", startColumn: 2);

        row.Cells.Count.ShouldBe(3);
        row.Cells[2].Text.Plain.ShouldBe("Twee gezinnen stelden uit.");
        row.Cells.Take(2).ShouldAllBe(cell => cell.Text.IsEmpty);
    }
}

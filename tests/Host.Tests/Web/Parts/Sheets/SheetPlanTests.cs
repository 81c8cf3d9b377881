using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Parts.Sheets;

namespace Wijkboek.Host.Tests.Web.Parts.Sheets;

public sealed class SheetPlanTests
{
    private static readonly Row[] Rows =
    [
        new("Bea", new Money(200), null), new("=1+1", new Money(100), new(2025, 1, 2)),
        new("Ann", null, new(2024, 1, 2)),
    ];

    private static readonly SheetPlan<Row> Plan = new SheetPlan<Row>("mensen", "Mensen")
        .Name("naam", "Naam", row => row.Name)
        .Amount("bedrag", "Bedrag (€)", row => row.Amount)
        .Day("dag", "Dag", row => row.Day);

    [Fact]
    public void Without_a_question_rows_keep_their_order_and_amounts_are_added_up()
    {
        var sheet = Plan.Of(Rows, SheetQuery.None);
        Names(sheet).ShouldBe(["Bea", "=1+1", "Ann"]);
        sheet.Total!.Cells.Select(cell => cell.Value).ShouldBe(["Totaal", new Money(300), null]);
    }

    [Theory]
    [InlineData("naam", false, new[] { "=1+1", "Ann", "Bea" })]
    [InlineData("bedrag", false, new[] { "=1+1", "Bea", "Ann" })]
    [InlineData("bedrag", true, new[] { "Bea", "=1+1", "Ann" })]
    [InlineData("dag", false, new[] { "Ann", "=1+1", "Bea" })]
    [InlineData("bestaat-niet", false, new[] { "Bea", "=1+1", "Ann" })]
    public void Rows_are_put_in_order_with_what_is_empty_last(string column, bool isDescending, string[] expected) =>
        Names(Plan.Of(Rows, new SheetQuery("mensen", column, isDescending, null))).ShouldBe(expected);

    [Fact]
    public void A_filter_keeps_the_rows_with_that_text_and_adds_up_only_those()
    {
        var sheet = Plan.Of(Rows, new SheetQuery("mensen", null, false, "A"));
        Names(sheet).ShouldBe(["Bea", "Ann"]);
        sheet.All.ShouldBe(3);
        sheet.Total!.Cells[1].Value.ShouldBe(new Money(200));
    }

    [Fact]
    public void A_question_about_another_table_changes_nothing() =>
        Names(Plan.Of(Rows, new SheetQuery("dingen", "naam", false, "Ann"))).ShouldBe(["Bea", "=1+1", "Ann"]);

    [Fact]
    public void A_long_table_is_shown_in_parts_but_held_whole()
    {
        var many = Enumerable.Range(0, 250).Select(i => new Row($"{i:000}", new Money(i), null));
        var sheet = Plan.Of(many, SheetQuery.None.At("mensen", 3));
        (sheet.Parts, sheet.Part, sheet.Rows.Count, sheet.Shown.Count()).ShouldBe((3, 3, 250, 50));
        Plan.Of(many, SheetQuery.None.At("mensen", 99)).Part.ShouldBe(3);
    }

    [Fact]
    public void Asking_for_the_same_order_again_turns_it_round()
    {
        var column = Plan.Of(Rows, SheetQuery.None).Columns[0];
        var once = SheetQuery.None.By("mensen", column);
        once.Text.ShouldBe("&tabel=mensen&sorteer=naam");
        once.By("mensen", column).Text.ShouldBe("&tabel=mensen&sorteer=-naam");
    }

    private static IEnumerable<string> Names(Sheet sheet) => sheet.Rows.Select(row => row.Cells[0].Text);

    private sealed record Row(string Name, Money? Amount, LocalDate? Day);
}

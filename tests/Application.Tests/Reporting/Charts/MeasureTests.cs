using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

/// <summary>Sizes and proportions that the design fixes.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("day-dots-cover", 493, 378)]
    [InlineData("day-dots-inside", 367, 252)]
    [InlineData("share-columns", 367, 182)]
    [InlineData("concentration-scale", 367, 56)]
    [InlineData("mix-bars", 367, 171.5)]
    [InlineData("structural-bars", 367, 72)]
    [InlineData("spark-columns", 40, 14)]
    [InlineData("unit-dots", 126, 14)]
    [InlineData("progress-track", 88, 14)]
    [InlineData("hash-dots", 44, 14)]
    [InlineData("governance", 367, 224)]
    [InlineData("term-row", 112, 14)]
    [InlineData("week-grid", 493, 217)]
    public void A_drawing_has_the_size_of_the_design(string name, double width, double height) =>
        (Examples.All[name].Width, Examples.All[name].Height).ShouldBe((width, height));

    [Fact]
    public void The_area_of_a_dot_follows_the_visitors()
    {
        var visitors = new Dictionary<LocalDate, int> { [new(2025, 1, 1)] = 16, [new(2025, 1, 2)] = 64 };
        var dots = DayDots.Cover(2025, visitors).Shapes.OfType<Shape.Circle>().ToList();
        dots[0].Radius.ShouldBe(2.96, .001);
        dots[1].Radius.ShouldBe(2 * dots[0].Radius, .001);
        dots.Count.ShouldBe(365);
    }

    [Fact]
    public void A_bar_is_as_long_as_its_amount()
    {
        var bars = Examples.All["mix-bars"].Shapes.OfType<Shape.Rectangle>().ToList();
        (bars[1].Width / bars[0].Width).ShouldBe(64_800d / 152_000, .001);
        bars.ShouldAllBe(it => it.Height == 16);
        bars[0].Fill.ShouldBe(Ink.Blue);
        bars[2].Fill.ShouldBe(Ink.White);
    }

    [Fact]
    public void A_part_of_nothing_has_no_bar_and_no_share()
    {
        var drawing = MixBars.Draw("Nul", [new("Subsidie", 0, true)], HouseFonts.Width);
        drawing.Shapes.OfType<Shape.Rectangle>().ShouldBeEmpty();
        drawing.Shapes.OfType<Shape.Text>().Select(it => it.Value).ShouldBe(["Subsidie", "€\u00A00", "–"]);
    }

    [Fact]
    public void Units_are_full_open_or_dashed()
    {
        var dots = UnitDots.Draw(1, 1, 3).Shapes.OfType<Shape.Circle>().ToList();
        dots.Select(it => it.Fill).ShouldBe([Ink.Blue, Ink.White, Ink.White]);
        dots.Select(it => it.Stroke?.Dash is not null).ShouldBe([false, false, true]);
    }

    [Fact]
    public void Above_sixteen_units_become_a_bar() =>
        UnitDots.Draw(17).Shapes.ShouldHaveSingleItem().ShouldBeOfType<Shape.Rectangle>();

    [Fact]
    public void Equity_below_zero_stands_dashed_on_the_other_side_and_both_strips_end_together()
    {
        var drawing = BalanceStrips.Draw(
            "Tekort",
            [new("Bank", 1_000_00, PartTone.Dark)],
            [new("Reserves", -400_00, PartTone.Dark), new("Schulden", 1_400_00, PartTone.Open)],
            HouseFonts.Width);
        var blocks = drawing.Shapes.OfType<Shape.Rectangle>().ToList();
        var missing = blocks.Single(it => it.Stroke == Stroke.Warning);
        var debts = blocks.Single(it => it.Stroke == Stroke.Axis);
        (missing.X + missing.Width).ShouldBe(debts.X + debts.Width, .001);
        drawing.Shapes.OfType<Shape.Text>().ShouldContain(it => it.Value == "\u2212400");
    }

    [Fact]
    public void A_contract_without_an_end_runs_into_an_arrow()
    {
        var timeline = Examples.All["job-timeline"];
        timeline.Shapes.OfType<Shape.Path>().ShouldHaveSingleItem().Fill.ShouldBe(Ink.Blue);
        timeline.Shapes.OfType<Shape.Rectangle>().Select(it => it.Fill)
            .ShouldBe([Ink.Blue, Ink.Blue, Ink.White, Ink.White]);
    }
}

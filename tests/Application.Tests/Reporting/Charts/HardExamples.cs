using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

/// <summary>The same charts with what reality may hand them: nothing, too much, below zero, endless names.</summary>
internal static class HardExamples
{
    private const string Endless =
        "Gemeentelijke subsidie voor ontmoetingsplekken, meerjarenprogrammacoördinatie en wijkinformatievoorziening";

    private static readonly TextWidth Measure = HouseFonts.Width;
    private static readonly int[] Twenty = [.. Enumerable.Range(1, 20)];

    public static IEnumerable<(string Name, Drawing Drawing)> All =>
    [
        .. Days(), .. EuroStrips(), .. Mixes(), .. Shares(), .. Concentrations(), .. Structural(), .. Allowances(),
        .. Jobs(), .. Subsidies(), .. Balances(), .. Reserves(), .. Small(),
        .. Bodies(), .. Weeks(), .. YearLines(),
    ];

    private static IEnumerable<(string, Drawing)> Days()
    {
        var packed = Examples.Year(2024).ToDictionary(it => it.Key, _ => 98_765);
        yield return ("day-dots-empty", DayDots.Inside(2024, new Dictionary<LocalDate, int>()));
        yield return ("day-dots-packed", DayDots.Inside(2024, packed));
        yield return ("day-dots-cover-packed", DayDots.Cover(2024, packed));
    }

    private static IEnumerable<(string, Drawing)> EuroStrips()
    {
        yield return ("euro-none", EuroStrip.Draw("Niets", [], Measure));
        yield return ("euro-zero", EuroStrip.Draw("Nul", [new("Subsidie", 0, PartTone.Dark)], Measure));
        yield return ("euro-whole", EuroStrip.Draw("Eén", [new(Endless, 5_00, PartTone.Dark)], Measure));
        yield return ("euro-negative", EuroStrip.Draw("Terug", [
            new("Subsidie", 90_00, PartTone.Dark), new("Terugbetaald", -10_00, PartTone.Light)], Measure));
        yield return ("euro-twenty", EuroStrip.Draw(
            "Twintig", [.. Twenty.Select(it => new EuroPart($"Deel {it}", 100, PartTone.Light))], Measure));
        yield return ("euro-twenty-long", EuroStrip.Draw(
            "Twintig", [.. Twenty.Select(it => new EuroPart(Endless, 100 * it * it, PartTone.Light))], Measure));
        yield return ("euro-crumbs", EuroStrip.Draw("Kruimels", [
            new("Groot", 960_00, PartTone.Dark),
            .. Twenty.Take(6).Select(it => new EuroPart($"Kruimel {it}", 10_00, PartTone.Highlight))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Mixes()
    {
        yield return ("mix-none", MixBars.Draw("Niets", [], Measure));
        yield return ("mix-zero", MixBars.Draw("Nul", [new("Subsidie", 0, true)], Measure));
        yield return ("mix-negative", MixBars.Draw("Min", [new("A", -500_00, true), new("B", 900_00, false)], Measure));
        yield return ("mix-twenty", MixBars.Draw(
            "Twintig", [.. Twenty.Select(it => new MixBar(Endless, it * 123_456_789_00L, it % 2 == 0))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Shares()
    {
        var lines = new ShareLines(.6m, .59m, 2028);
        yield return ("share-none", Share([], lines));
        yield return ("share-zero", Share([new(2025, 0, 0)], lines));
        yield return ("share-whole", Share([new(2025, 1, 0)], lines));
        yield return ("share-second-only", Share([new(2024, 0, 1), new(2025, .001m, .598m)], lines));
        yield return ("share-twenty", Share([.. Twenty.Select(it => new ShareYear(2005 + it, it / 40m, it / 41m))],
            new ShareLines(.1m, .15m)));
        for (var share = .02m; share < 1; share += .07m)
            yield return ($"share-{share}", Share([new(2025, share * .9m, share * .1m)], new ShareLines(.6m, .5m)));

        static Drawing Share(IReadOnlyList<ShareYear> years, ShareLines lines) =>
            ShareColumns.Draw("Aandeel", Endless, "opdracht (RtC)", years, lines, Measure);
    }

    private static IEnumerable<(string, Drawing)> Concentrations()
    {
        yield return ("concentration-none", ConcentrationScale.Draw("Leeg", [], .25m, Measure));
        foreach (var warning in (decimal[])[0, .05m, .25m, .5m, .9m, 1])
            for (var index = 0m; index <= 1; index += .05m)
                yield return ($"concentration-{index}-{warning}", ConcentrationScale.Draw(
                    "Index", [new(2022, .3m), new(2023, .4m), new(2024, .35m), new(2025, index)], warning, Measure));
    }

    private static IEnumerable<(string, Drawing)> Structural()
    {
        yield return ("structural-none", StructuralBars.Draw("Leeg", [], Measure));
        yield return ("structural-edges", StructuralBars.Draw(
            "Randen", [new(2021, 0), new(2022, 1), new(2023, .01m), new(2024, .99m), new(2025, null)], Measure));
        yield return ("structural-twenty", StructuralBars.Draw(
            "Twintig", [.. Twenty.Select(it => new StructuralYear(2005 + it, it / 25m))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Allowances()
    {
        yield return ("allowance-none", AllowanceBars.Draw("Leeg", 2025, 2_100_00, [], Measure));
        yield return ("allowance-no-maximum", AllowanceBars.Draw("Nul", 2025, 0, [new("A", 10_00, 0)], Measure));
        yield return ("allowance-far-above", AllowanceBars.Draw("Boven", 2025, 2_100_00, [
            new("A", 21_000_00, 0), new("B", 2_100_00, 0), new("C", 0, 2_080_00), new("D", -5_00, 0)], Measure));
        yield return ("allowance-twenty", AllowanceBars.Draw("Twintig", 2025, 2_100_00, [
            .. Twenty.Select(it => new AllowanceBar(it == 1 ? Endless : $"{it}", it * 105_00, it * 2_00))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Jobs()
    {
        var today = new LocalDate(2026, 3, 24);
        yield return ("jobs-none", JobTimeline.Draw("Leeg", today, [], Measure));
        yield return ("jobs-past", JobTimeline.Draw(
            "Oud", today, [new(Endless, Endless, true, new(1999, 1, 1), new(2001, 1, 1))], Measure));
        yield return ("jobs-twenty", JobTimeline.Draw("Twintig", today, [
            .. Twenty.Select(it => new JobTerm($"Baan {it}", Endless, it % 2 == 0, new(2010 + it, 5, 1),
                it % 3 == 0 ? null : new(2013 + it, 4, 30)))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Subsidies()
    {
        yield return ("subsidy-none", SubsidyBars.Draw("Leeg", [], Measure));
        yield return ("subsidy-hard", SubsidyBars.Draw("Moeilijk", [
            new(Endless, Endless, 100_000_00, 250_000_00, 300_000_00),
            new("Aanvraag", "gemeente", 0, 0, 0), new("Zonder besluit", "gemeente", 0, 500_00, 0),
            new("Min", "gemeente", 1_000_00, -200_00, 0), new("Noot", "fonds", 300_000_00, 0, 0, Endless)], Measure));
    }

    private static IEnumerable<(string, Drawing)> Balances()
    {
        BalancePart[] bank = [new("Bank", 1_000_00, PartTone.Dark)];
        yield return ("balance-none", BalanceStrips.Draw("Leeg", [], [], Measure));
        yield return ("balance-negative", BalanceStrips.Draw(
            "Tekort", bank, [new("Reserves", -400_00, PartTone.Dark), new("Schulden", 1_400_00, PartTone.Open)],
            Measure));
        yield return ("balance-crumbs", BalanceStrips.Draw(
            "Kruimels", [new("Kas", 1_00, PartTone.Light), .. bank, new(Endless, 5_00, PartTone.Open)],
            [.. Twenty.Select(it => new BalancePart(Endless, 50_30, PartTone.Light))], Measure));
    }

    private static IEnumerable<(string, Drawing)> Reserves()
    {
        yield return ("reserve-unknown", ReserveMonths.Draw("Onbekend", null, 3, Measure));
        yield return ("reserve-no-target", ReserveMonths.Draw("Zonder doel", 2.5m, null, Measure));
        yield return ("reserve-negative", ReserveMonths.Draw("Tekort", -.5m, 3, Measure));
        for (var months = 0m; months < 40; months += months < 5 ? .2m : 3.7m)
        {
            var target = months % 2 == 0 ? .5m : 3;
            yield return ($"reserve-{months}", ReserveMonths.Draw("Reserve", months, target, Measure));
        }
    }

    private static IEnumerable<(string, Drawing)> Small()
    {
        yield return ("spark-none", SparkColumns.Draw([]));
        yield return ("spark-negative", SparkColumns.Draw([-500, 0, 1_000]));
        yield return ("spark-all-negative", SparkColumns.Draw([-500, -1, -1_000]));
        yield return ("spark-extremes", SparkColumns.Draw([long.MaxValue, 1, long.MaxValue / 2]));
        yield return ("track-over", ProgressTrack.Draw(9));
        yield return ("budget-over", BudgetBar.Draw(900, 2_000, 500));
        yield return ("budget-zero", BudgetBar.Draw(-3, 0, 0));
        yield return ("units-none", UnitDots.Draw(0, target: 0));
        yield return ("units-sixteen", UnitDots.Draw(10, 2, 16));
        yield return ("units-seventeen", UnitDots.Draw(17));
        yield return ("hash-highest", HashDots.Draw("ffff"));
    }

    private static IEnumerable<(string, Drawing)> Bodies()
    {
        GovernanceBox endless = new(Endless, [Endless, Endless, Endless]);
        yield return ("governance-foundation", GovernanceChart.Draw(
            "Stichting", new GovernancePlan(null, new("Bestuur", []), null, new("Raad van toezicht", []), [], ""),
            Measure));
        foreach (var count in (int[])[1, 2, 3, 5, 9])
            yield return ($"governance-{count}", GovernanceChart.Draw("Kringen", new GovernancePlan(
                endless, endless, endless, endless, [.. Enumerable.Repeat(endless, count)], Endless), Measure));
        var terms = TermBars.For([(new(1999, 1, 1), null), (new(2024, 1, 1), new(2051, 1, 1))], new(2025, 12, 31));
        yield return ("terms-head", terms.Head());
        yield return ("terms-open", terms.Row(new(1999, 1, 1), null));
        yield return ("terms-past", terms.Row(new(1999, 1, 1), new(2001, 1, 1)));
        yield return ("terms-future", terms.Row(new(2050, 1, 1), new(2051, 1, 1)));
        yield return ("terms-new", TermBars.For([], new(2025, 12, 31)).Head());
    }

    private static IEnumerable<(string, Drawing)> Weeks()
    {
        yield return ("week-none", WeekGrid.Draw("Leeg", [], Measure));
        yield return ("week-full", WeekGrid.Draw("Vol", [
            .. Twenty.Select(it => Examples.Slot(
                (IsoDayOfWeek)(it % 7 + 1), it % 22, it % 22 + 1 + it % 2, Endless, [Endless, Endless],
                (WeekTone)(it % 3))),
            new(IsoDayOfWeek.Sunday, LocalTime.Midnight, new(23, 59), Endless, [], WeekTone.Open)], Measure));
    }

    private static IEnumerable<(string, Drawing)> YearLines()
    {
        yield return ("year-line-none", YearLine.Draw("Leeg", 2026, [], Measure));
        yield return ("year-line-edges", YearLine.Draw("Randen", 2024, [
            new(new(2024, 1, 1), Endless), new(new(2024, 12, 31), Endless), new(new(2023, 5, 5), "eerder")], Measure));
        yield return ("year-line-full", YearLine.Draw("Vol", 2026, [
            .. Twenty.Select(it => new YearLineDay(new LocalDate(2026, 1, 1).PlusDays(it * it % 365), Endless))],
            Measure));
    }
}

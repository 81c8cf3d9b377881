using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The large figures that come from the ledger.</summary>
internal static class FinanceFigures
{
    public static IEnumerable<KeyFigure> Background(AnnualReportInput input)
    {
        if (input.Earnings.Largest is { } largest)
            yield return new KeyFigure(
                $"{input.Earnings.Funders.Count}",
                Counted.Noun(input.Earnings.Funders.Count, "funder"),
                Say("annual.key_figures.funders", ("funder", largest.Funder), ("share", Dutch.Percent(largest.Share))))
            {
                Source = new FigureSource("earnings", "funders"),
            };
        if (input.EventsPerDay.Total > 0)
            yield return new KeyFigure(
                Dutch.Number(input.EventsPerDay.Total),
                Counted.Noun(input.EventsPerDay.Total, "recorded_fact"),
                Say(
                    "annual.key_figures.facts", ("days", input.EventsPerDay.Days.Count),
                    ("dayNoun", Counted.Noun(input.EventsPerDay.Days.Count, "day")), ("year", $"{input.Year}")))
            {
                Source = new FigureSource("events-per-day", $"{input.Year}"),
            };
    }

    public static IEnumerable<KeyFigure> Of(AnnualReportInput input)
    {
        var (income, result) = (input.Statement.TotalIncome, input.Statement.Result.Realised);
        if (!income.Realised.IsZero)
            yield return Amount(
                income.Realised, "annual.key_figures.income", Compared(input), new FigureSource("statement", "income"));
        if (!result.IsZero)
            yield return Amount(
                result.IsNegative ? -result : result,
                result.IsNegative ? "annual.key_figures.short" : "annual.key_figures.left",
                WhereItWent(input, result),
                new FigureSource("statement", "result"));
    }

    private static KeyFigure Amount(Money amount, string unit, string sentence, FigureSource source) =>
        new(Euros.Write(amount), Word(unit), sentence) { IsMoney = true, Source = source };

    private static string Compared(AnnualReportInput input)
    {
        var (statement, income) = (input.Statement, input.Statement.TotalIncome);
        var parts = new List<string>();
        if (statement.HasPrevious && income.Previous.IsPositive)
            parts.Add(Change(
                income.Realised, income.Previous,
                Say("annual.key_figures.than_before", ("year", $"{input.Year - 1}"))));
        if (statement.HasBudget && income.Budget.IsPositive)
            parts.Add(Change(income.Realised, income.Budget, Say("annual.key_figures.than_budget")));
        var kinds = Say(
            "annual.key_figures.kinds",
            ("kinds", Counted.Of(input.Earnings.Streams.Select(stream => stream.Category).Distinct().Count(), "kind")));
        return parts.Count == 0 ? kinds : $"{kinds} {Counted.AtStart(string.Join(", ", parts))}.";
    }

    private static string Change(Money now, Money reference, string than)
    {
        var change = decimal.Divide(now.Cents - reference.Cents, reference.Cents);
        return Math.Round(Math.Abs(change), 2, MidpointRounding.AwayFromZero) == 0
            ? Say("annual.key_figures.same", ("than", than))
            : Say(
                change > 0 ? "annual.key_figures.more" : "annual.key_figures.less",
                ("percent", Dutch.Percent(Math.Abs(change))), ("than", than));
    }

    private static string WhereItWent(AnnualReportInput input, Money result)
    {
        if (input.Statement.Appropriation.Count == 0)
            return Say("annual.key_figures.not_appropriated");
        var names = input.Statement.Appropriation.Where(line => !line.Amount.IsZero)
            .OrderByDescending(line => line.Amount)
            .Select(line => input.Book.Frame.Accounts[line.Account].Name);
        return Say(
            result.IsNegative ? "annual.key_figures.from_reserves" : "annual.key_figures.into_reserves",
            ("names", Dutch.List([.. names])));
    }
}

using Wijkboek.Application.Rates;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.VolunteerStatements;

/// <summary>What the figures mean for the volunteer.</summary>
internal static class StatementNotes
{
    /// <param name="rate">Of the year; null when it is not known.</param>
    public static IEnumerable<LabelledRow> Of(
        Edition edition, VolunteerAllowanceRate? rate, StatementFigures figures)
    {
        yield return new LabelledRow(Say("statement.tax_title"), Tax(edition, rate, figures));
        if (figures.Given.IsPositive)
            yield return new LabelledRow(Say("statement.gift_title"), Gift(edition, figures));
        if (figures.Open.IsPositive)
            yield return new LabelledRow(
                Say("statement.open_title"), Say("statement.open", ("amount", Dutch.Euro(figures.Open.Cents))));
        yield return new LabelledRow(Say("statement.others_title"), Say("statement.others"));
    }

    private static RichText Tax(Edition edition, VolunteerAllowanceRate? rate, StatementFigures figures)
    {
        if (figures.Whole.IsTaxable)
            return RichText.Warning(Say("statement.taxable")).Then(" " + Decided(figures));
        return rate is null
            ? Say("statement.no_maximum", ("year", $"{edition.To.Year}"))
            : Say(
                "statement.within", ("month", Dutch.Euro(rate.PerMonth.Cents)),
                ("year", Dutch.Euro(rate.PerYear.Cents)), ("source", rate.Source));
    }

    private static string Decided(StatementFigures figures) => figures.Whole.Resolutions.Count == 0
        ? Say("allowances.not_decided")
        : Say(
            "allowances.decided",
            ("resolutions", Dutch.List([.. figures.Whole.Resolutions.Select(resolution => resolution.Value)])));

    // A waiver counts as a gift only when it was recorded as one, which only an ANBI can.
    private static RichText Gift(Edition edition, StatementFigures figures) => edition.Founding.Rsin is { } rsin
        ? Say(
            "statement.gift_rsin", ("amount", Dutch.Euro(figures.Given.Cents)), ("name", edition.Founding.Name),
            ("rsin", rsin))
        : Say("statement.gift", ("amount", Dutch.Euro(figures.Given.Cents)), ("name", edition.Founding.Name));
}

using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>
/// The six figures line by line: dots against the target, what was aimed at and what came of it, the difference, the
/// period before, and under each figure what was said about it.
/// </summary>
public static class KpiTable
{
    private const int ExplanationColumn = 2;

    /// <param name="now">What the period is called at the head of its column: "2025".</param>
    /// <param name="before">What the period before is called.</param>
    /// <param name="source">The sentence on where the figures come from.</param>
    public static Table Write(KpiComparison kpi, string now, string before, string source) => new(
        [.. Columns(kpi, now, before)],
        [.. kpi.Lines.GroupBy(line => line.Indicator.KeyFigure()).SelectMany(figure => Rows(kpi, [.. figure]))])
    {
        Style = TableStyle.Matrix,
        Summary = Say("kpi.table.summary"),
        Note = $"{Say(kpi.HasTargets ? "kpi.table.signs_with_targets" : "kpi.table.signs")} "
            + $"{Say("kpi.table.nobody")} {source}",
    };

    /// <summary>Which of the six were reached, as far as they have a target.</summary>
    public static string Lead(KpiComparison kpi)
    {
        var aimed = kpi.Lines.GroupBy(line => line.Indicator.KeyFigure())
            .Where(figure => figure.Any(line => line.Target is not null))
            .Select(figure => (Number: figure.Key, IsReached: figure.All(line => line.IsReached))).ToList();
        if (aimed.Count == 0)
            return Say("kpi.lead");
        var missed = aimed.Where(figure => !figure.IsReached).Select(figure => NameInSentence(figure.Number)).ToList();
        return $"{Say("kpi.lead")} " + (missed.Count == 0
            ? Say("kpi.lead_all")
            : Say(
                "kpi.lead_missed",
                ("reached", Counted.AtStart(Counted.InWords(aimed.Count - missed.Count))),
                ("count", Counted.InWords(aimed.Count)), ("missed", Dutch.List(missed)),
                ("verb", Word(aimed.Count - missed.Count == 1 ? "kpi.is.one" : "kpi.is.many"))));
    }

    public static string NameOf(int figure) => Word($"kpi.figures.{figure}");

    private static string NameInSentence(int figure) =>
        $"{char.ToLowerInvariant(NameOf(figure)[0])}{NameOf(figure)[1..]}";

    private static IEnumerable<TableColumn> Columns(KpiComparison kpi, string now, string before)
    {
        yield return new TableColumn("", 14);
        yield return new TableColumn(Say("kpi.table.figure"), 102);
        yield return new TableColumn(Say("kpi.table.part"), 78);
        yield return new TableColumn(
            Say(kpi.HasTargets ? "kpi.table.dots_with_target" : "kpi.table.dots", ("year", now)), 126,
            ColumnKind.Drawing);
        if (kpi.HasTargets)
            yield return TableColumn.Other(Say("kpi.table.target"));
        yield return TableColumn.Current(now);
        if (kpi.HasTargets)
            yield return TableColumn.Number(Say("annual.difference"));
        if (kpi.HasBefore)
            yield return TableColumn.Other(before);
    }

    private static IEnumerable<TableRow> Rows(KpiComparison kpi, IReadOnlyList<KpiLine> lines)
    {
        foreach (var (index, line) in lines.Index())
            yield return TableRow.Item([.. Cells(kpi, line, isFirst: index == 0)]) with { HasRuleAbove = index == 0 };
        var said = lines.Select(line => line.Explanation).OfType<string>().Distinct().ToList();
        if (said.Count > 0)
            yield return TableRow.Explanation(string.Join(' ', said), ExplanationColumn);
    }

    private static IEnumerable<TableCell> Cells(KpiComparison kpi, KpiLine line, bool isFirst)
    {
        var figure = line.Indicator.KeyFigure();
        yield return isFirst ? $"{figure}" : TableCell.Empty;
        yield return isFirst ? RichText.Bold(NameOf(figure)) : TableCell.Empty;
        yield return Word($"kpi.lines.{line.Indicator}");
        yield return TableCell.Of(Dots(line));
        if (kpi.HasTargets)
            yield return line.Target is { } target ? Write(line, target) : "–";
        yield return TableCell.Figure(Write(line, line.Value), "kpi", line.Key);
        if (kpi.HasTargets)
            yield return line.Target is { } aimed ? Difference(line, line.Value - aimed) : "–";
        if (kpi.HasBefore)
            yield return TableCell.Figure(Write(line, line.Before), "kpi", line.KeyBefore);
    }

    /// <summary>
    /// Jobs with others are rings; an amount is a bar in euros, because cents would round to nothing.
    /// </summary>
    private static Drawing Dots(KpiLine line)
    {
        var isElsewhere = line.Indicator is Indicator.JobsPartners or Indicator.JobsInitiatives;
        var value = Units(line.Value);
        return UnitDots.Draw(
            isElsewhere ? 0 : value, isElsewhere ? value : 0, line.Target is { } target ? Units(target) : null);

        int Units(long number) => (int)Math.Min(line.Indicator.IsAmount() ? number / 100 : number, int.MaxValue);
    }

    private static string Write(KpiLine line, long value) =>
        line.Indicator.IsAmount() ? Dutch.WholeEuro(value) : Dutch.Number(value);

    private static string Difference(KpiLine line, long value)
    {
        var number = line.Indicator.IsAmount() ? Dutch.WholeEuroNumber(value) : Dutch.Number(value);
        return value > 0 && number != "0" ? $"+{number}" : number;
    }
}

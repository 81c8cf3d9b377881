using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;
using MarginNote = Wijkboek.Application.Reporting.Document.MarginNote;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The earnings model (verdienmodel): which kinds of income there were, and from whom.</summary>
internal static class EarningsChapter
{
    private const string View = "earnings";

    public static Part.Chapter? Write(AnnualReportInput input) => input.Earnings.Streams.Count == 0
        ? null
        : new Part.Chapter(
            Say("annual.earnings.title"),
            [
                Mix(input), SpreadSection.Structural(input), .. YearsBeside(input),
                .. ToldRow.Alone(input, ChapterKind.EarningsNote),
            ])
        {
            Lead = Lead(input.Earnings),
            Sections = [SpreadSection.Write(input)],
        };

    private static string Lead(Earnings earnings)
    {
        var kinds = earnings.Streams.Select(stream => stream.Category).Distinct().Count();
        return Say(
            "annual.earnings.lead",
            ("total", Dutch.WholeEuro(earnings.Total.Cents)), ("kinds", Counted.Of(kinds, "kind")),
            ("funder", earnings.Largest!.Funder), ("share", Dutch.Percent(earnings.Largest.Share)));
    }

    private static Block.Beside Mix(AnnualReportInput input) => new(
        new MarginNote(
            Say("annual.earnings.mix_title", ("year", $"{input.Year}")),
            [Say("annual.earnings.mix_full"), Say("annual.earnings.mix_open"), Source(input)]),
        [
            new Block.Chart(null, MixBars.Draw(
                Say("annual.earnings.mix_alternative"), Bars(input.Earnings), HouseFonts.Width)),
        ]);

    /// <summary>One bar per kind of income; a kind that is partly structural has two.</summary>
    private static IReadOnlyList<MixBar> Bars(Earnings earnings) =>
    [
        .. earnings.Streams
            .GroupBy(stream => (stream.Category, stream.Structural))
            .Select(streams => new MixBar(
                NameOf(earnings, streams.Key.Category, streams.Key.Structural),
                streams.Sum(stream => stream.Amount).Cents,
                streams.Key.Structural))
            .OrderByDescending(bar => bar.Cents).ThenBy(bar => bar.Name, StringComparer.Ordinal),
    ];

    private static string NameOf(Earnings earnings, EarningsCategory category, bool structural) =>
        structural || !earnings.Streams.Any(stream => stream.Category == category && stream.Structural)
            ? Word(category)
            : Say("annual.earnings.mix_incidental", ("category", Word(category)));

    /// <summary>Only when the books hold more than one year.</summary>
    private static IEnumerable<Block> YearsBeside(AnnualReportInput input)
    {
        var years = input.EarningsYears;
        if (years.Count < 2)
            yield break;
        var kinds = years.SelectMany(year => year.Earnings.Streams).Select(stream => stream.Category).Distinct()
            .OrderByDescending(kind => Of(years[^1], kind)).ThenBy(kind => kind);
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                .. years.SkipLast(1).Select(year => TableColumn.Other($"{year.Year}", 58)),
                TableColumn.Current($"{years[^1].Year}", 58),
                new TableColumn($"{years[0].Year}–{years[^1].Year}", 74, ColumnKind.Drawing),
                TableColumn.Number(Say("annual.earnings.since", ("year", $"{years[0].Year}")), 62),
            ],
            [
                .. kinds.Select(kind => TableRow.Item(YearCells(Word(kind), $"{kind}", years, year => Of(year, kind)))),
                TableRow.Total(YearCells(Word("annual.total"), "total", years, year => year.Earnings.Total)),
            ])
        {
            Title = Say("annual.earnings.years_title", ("count", Counted.AtStart(Counted.InWords(years.Count)))),
            Note = Say("annual.earnings.years_note"),
        };
    }

    private static IReadOnlyList<TableCell> YearCells(
        string name, string key, IReadOnlyList<EarningsYear> years, Func<EarningsYear, Money> amount) =>
    [
        name,
        .. years.Select(year => Euros.Cell(amount(year), View, $"{year.Year}/{key}")),
        TableCell.Of(SparkColumns.Draw([.. years.Select(year => amount(year).Cents)])),
        Since(amount(years[0]), amount(years[^1])),
    ];

    private static string Since(Money first, Money last)
    {
        if (!first.IsPositive)
            return last.IsPositive ? Word("annual.earnings.new") : "–";
        var change = decimal.Divide(last.Cents - first.Cents, first.Cents);
        return (change > 0 ? "+" : "") + Dutch.Percent(change);
    }

    private static Money Of(EarningsYear year, EarningsCategory kind) =>
        year.Earnings.Streams.Where(stream => stream.Category == kind).Sum(stream => stream.Amount);

    /// <summary>Everyone who paid, with what they paid the year before where the books hold that.</summary>
    public static Table Funders(AnnualReportInput input)
    {
        var before = input.EarningsYears.FirstOrDefault(year => year.Year == input.Year - 1)?.Earnings;
        return new Table(
            [
                new TableColumn(Say("annual.earnings.funder")),
                new TableColumn(Say("annual.earnings.for"), 170),
                TableColumn.Current(Say("annual.euros_of", ("year", $"{input.Year}")), 66),
                .. before is null ? Array.Empty<TableColumn>() : [TableColumn.Other($"{input.Year - 1}", 54)],
                TableColumn.Number(Say("annual.earnings.share"), 50),
            ],
            [
                .. input.Earnings.Funders.Select(funder => TableRow.Item(
                [
                    funder.Funder,
                    Kinds(input.Earnings, funder.Funder),
                    Euros.Cell(funder.Amount, View, $"funder/{funder.Funder}"),
                    .. before is null ? Array.Empty<TableCell>() : [Before(before, funder.Funder)],
                    Dutch.Percent(funder.Share, 1),
                ])),
                TableRow.Total(
                [
                    Word("annual.total"), "", Euros.Cell(input.Earnings.Total, View, "total"),
                    .. before is null
                        ? Array.Empty<TableCell>()
                        : [Euros.Cell(before.Total, View, $"{TraceCatalogue.Before}total")],
                    Dutch.Percent(1, 1),
                ]),
            ])
        {
            Title = Say("annual.earnings.funders_title"),
            Style = TableStyle.Register,
            Note = Note(input, before),
        };
    }

    private static TableCell Before(Earnings before, string name) =>
        before.Funders.FirstOrDefault(funder => funder.Funder == name) is { } known
            ? Euros.Cell(known.Amount, View, $"{TraceCatalogue.Before}funder/{name}")
            : "–";

    /// <summary>Who paid only the year before has no row, yet is part of its total: so they are named.</summary>
    private static RichText? Note(AnnualReportInput input, Earnings? before)
    {
        var sentences = new List<string>();
        var gone = before?.Funders.Where(funder => input.Earnings.Funders.All(now => now.Funder != funder.Funder))
            .Select(funder => funder.Funder).ToList() ?? [];
        if (gone.Count > 0)
            sentences.Add(Say(
                "annual.earnings.gone", ("year", $"{input.Year - 1}"), ("funders", Dutch.List(gone))));
        if (!Euros.AddUp(input.Earnings.Funders.Select(funder => funder.Amount)))
            sentences.Add(Say("annual.rounding"));
        return sentences.Count == 0 ? null : RichText.FromString(string.Join(' ', sentences));
    }

    private static string Kinds(Earnings earnings, string funder)
    {
        var kinds = earnings.Streams.Where(stream => stream.Funder == funder)
            .Select(stream => IncomeKinds.InSentence(stream.Category)).Distinct();
        return Dutch.List([.. kinds]);
    }

    private static string Source(AnnualReportInput input) =>
        Say("annual.source", ("view", View), ("period", $"{input.Year}"));
}

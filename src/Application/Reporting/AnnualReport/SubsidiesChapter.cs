using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Subsidies and Right to Challenge: what was granted, spent and owed, and what bids became.</summary>
internal static class SubsidiesChapter
{
    public static Part.Chapter? Write(AnnualReportInput input)
    {
        var challenges = ChallengesSection.Write(input);
        if (input.Subsidies.Count == 0)
            return challenges is null ? null : new Part.Chapter(challenges.Title, challenges.Blocks);
        var differences = Differences(input).ToList();
        return new Part.Chapter(
            Say(challenges is null ? "annual.subsidies.title_alone" : "annual.subsidies.title"),
            [.. Bars(input), Progress(input), .. differences])
        {
            Lead = Lead(input),

            // What differs mostly ends on a page of its own, which has room for the challenges.
            Sections = challenges is null ? [] : [challenges with { StartsPage = differences.Count == 0 }],
        };
    }

    private static string Lead(AnnualReportInput input)
    {
        var states = input.Subsidies.GroupBy(subsidy => subsidy.Now.State).OrderBy(group => group.Key)
            .Select(group => Say(
                "annual.subsidies.state_count",
                ("count", Counted.InWords(group.Count())), ("state", Word(group.Key))));
        return Say(
            "annual.subsidies.lead",
            ("count", Counted.AtStart(Counted.Of(input.Subsidies.Count, "subsidy"))),
            ("verb", Word(input.Subsidies.Count == 1 ? "annual.ran.one" : "annual.ran.many")),
            ("states", Dutch.List([.. states])), ("date", Dutch.LongDate(input.To)));
    }

    private static IEnumerable<Block> Bars(AnnualReportInput input)
    {
        var granted = input.Subsidies.Where(subsidy => subsidy.Now.Grant is not null).ToList();
        if (granted.Count > 0)
            yield return new Block.Beside(
                new MarginNote(
                    Say("annual.subsidies.bars_title"),
                    [
                        Say("annual.subsidies.bars", ("year", $"{input.Year}")),
                        Say("annual.source", ("view", "subsidies"), ("period", Dutch.LongDate(input.To))),
                    ]),
                [
                    new Block.Chart(null, SubsidyBars.Draw(
                        Say("annual.subsidies.bars_title"), [.. granted.Select(Bar)], HouseFonts.Width)),
                ]);
    }

    private static SubsidyBar Bar(SubsidyRow row) => new(
        row.Now.Application.Title, row.Now.Application.Funder, row.Now.Grant!.Amount.Cents, row.Now.Income.Cents,
        row.Now.Received.Cents,
        row.Now.Determined is { } determined
            ? Say(
                row.Now.Repaid.IsPositive ? "annual.subsidies.determined_repaid" : "annual.subsidies.determined",
                ("amount", Euros.Write(determined)), ("repaid", Euros.Write(row.Now.Repaid)))
            : null);

    private static Table Progress(AnnualReportInput input) => new(
        [
            new TableColumn(Say("annual.subsidies.subsidy")),
            new TableColumn(Say("annual.subsidies.decision"), 114),
            new TableColumn(Say("annual.subsidies.steps"), 104, ColumnKind.Drawing),
            new TableColumn(Say("annual.subsidies.stand", ("date", Dutch.Date(input.To))), 62),
            new TableColumn(Say("annual.subsidies.next"), 104),
        ],
        [
            .. input.Subsidies.Select(row => TableRow.Item(
                row.Now.Application.Title,
                row.Now.Grant?.DecisionNumber
                    ?? Say("annual.subsidies.asked", ("amount", Euros.WriteWithSign(row.Now.Application.Asked))),
                TableCell.Of(ProgressTrack.Draw(StepsDone(row.Now))),
                Word(row.Now.State),
                row.Now.Next is { } next ? $"{Word(next.Step)}, {Dutch.Date(next.Before)}" : "–")),
        ])
    {
        Title = Say("annual.subsidies.progress_title"),
        Style = TableStyle.Register,
        Note = Say("annual.subsidies.progress_note"),
    };

    private static int StepsDone(SubsidyOnDay subsidy) => subsidy switch
    {
        { Determined: not null } => 5,
        { State: SubsidyState.AccountedFor } => 4,
        { Received.IsPositive: true } => 3,
        { Grant: not null } => 2,
        _ => 1,
    };

    /// <summary>Besides the chart: what was determined below the grant, and what is still owed.</summary>
    private static IEnumerable<Block> Differences(AnnualReportInput input)
    {
        var rows = new List<LabelledRow>();
        foreach (var row in input.Subsidies.Where(row => row.Now.Determined < row.Now.Grant?.Amount))
            rows.Add(new LabelledRow(Say("annual.subsidies.lower_title"), Lower(row, input)));
        foreach (var row in input.Subsidies.Where(row => Owed(row).IsPositive))
            rows.Add(new LabelledRow(Say("annual.subsidies.owed_title"), Say(
                "annual.subsidies.owed",
                ("title", row.Now.Application.Title), ("amount", Euros.WriteWithSign(Owed(row))))));
        if (rows.Count > 0)
            yield return new Block.LabelledRows(rows);
    }

    private static Money Owed(SubsidyRow row) => row.Now.Position.ReceivedAhead + row.Now.Position.Repayable;

    private static string Lower(SubsidyRow row, AnnualReportInput input)
    {
        var determination = input.SubsidyFiles
            .First(file => file.Application?.Subsidy == row.Now.Application.Subsidy).Determination!;
        var sentence = Say(
            "annual.subsidies.lower",
            ("title", row.Now.Application.Title), ("granted", Euros.WriteWithSign(row.Now.Grant!.Amount)),
            ("determined", Euros.WriteWithSign(determination.Amount)),
            ("date", Dutch.LongDate(determination.DeterminedOn)),
            ("decision", determination.DecisionNumber));
        return determination.Ground is { } ground
            ? $"{sentence} {Say("annual.subsidies.ground", ("ground", Word(ground)))}"
            : sentence;
    }
}

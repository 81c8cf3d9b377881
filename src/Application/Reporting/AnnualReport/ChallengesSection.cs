using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Right to Challenge: every bid and what became of it, and what a won contract promises.</summary>
internal static class ChallengesSection
{
    public static Section? Write(AnnualReportInput input) => input.Challenges.Count == 0
        ? null
        : new Section(
            Say("annual.challenges.title"),
            [Bids(input), .. Contracts(input), .. Indicators(input)])
        {
            Lead = Say(
                "annual.challenges.lead",
                ("count", Counted.AtStart(Counted.Of(input.Challenges.Count, "task"))),
                ("won", Counted.InWords(input.Challenges.Count(challenge => challenge.Awarded is not null)))),
        };

    private static Table Bids(AnnualReportInput input) => new(
        [
            new TableColumn(Say("annual.challenges.task")),
            TableColumn.Other(Say("annual.challenges.present_cost"), 66),
            TableColumn.Current(Say("annual.challenges.price"), 66),
            TableColumn.Number(Say("annual.challenges.difference"), 60),
            TableColumn.Number(Say("annual.challenges.supporters"), 56),
            new TableColumn(Say("annual.subsidies.stand", ("date", Dutch.Date(input.To))), 120),
        ],
        [
            .. input.Challenges.Select(challenge => TableRow.Item(
                challenge.Task.Title,
                Euros.Cell(challenge.Task.PresentCostPerYear, "challenges", $"{challenge.Task.Challenge}/present"),
                challenge.Bid is { } bid
                    ? Euros.Cell(bid.PricePerYear, "challenges", $"{challenge.Task.Challenge}/price")
                    : "–",
                challenge.Bid is { } offered
                    ? Euros.Difference(offered.PricePerYear - challenge.Task.PresentCostPerYear)
                    : "–",
                challenge.Bid is { } supported ? Dutch.Number(supported.Supporters) : "–",
                challenge.Ground is { } ground ? $"{Word(challenge.State)}: {Word(ground)}" : Word(challenge.State))),
        ])
    {
        Title = Say("annual.challenges.bids_title"),
        Style = TableStyle.Register,
        Note = Say("annual.challenges.bids_note"),
    };

    private static IEnumerable<Block> Contracts(AnnualReportInput input)
    {
        var rows = input.Challenges.Where(challenge => challenge.Awarded is not null)
            .Select(challenge => new LabelledRow(challenge.Task.Title, Contract(challenge))).ToList();
        if (rows.Count > 0)
            yield return new Block.LabelledRows(rows);
    }

    private static string Contract(ChallengeOnDay challenge)
    {
        var awarded = challenge.Awarded!;
        var contract = Say(
            "annual.challenges.contract",
            ("municipality", challenge.Task.Municipality), ("date", Dutch.LongDate(awarded.AwardedOn)),
            ("value", Euros.WriteWithSign(awarded.ValuePerYear)),
            ("from", Dutch.LongDate(awarded.From)), ("until", Dutch.LongDate(awarded.Until)));
        if (challenge.Bid is not { Claims.Count: > 0 } bid)
            return contract;
        var claims = Dutch.List([.. bid.Claims.Select(claim => Word(claim))]);
        return $"{contract} {Say("annual.challenges.claims", ("claims", claims))}";
    }

    private static IEnumerable<Block> Indicators(AnnualReportInput input)
    {
        var agreed = input.Challenges.Where(challenge => challenge.Awarded is { Indicators.Count: > 0 }).ToList();
        if (agreed.Count == 0)
            yield break;
        yield return new Table(
            [
                new TableColumn(Say("annual.challenges.indicator")),
                new TableColumn(Say("annual.challenges.target"), 140),
                new TableColumn(Say("annual.challenges.contract_of"), 180),
            ],
            [
                .. agreed.SelectMany(challenge => challenge.Awarded!.Indicators.Select(indicator =>
                    TableRow.Item(indicator.Name, indicator.Target, challenge.Task.Title))),
            ])
        {
            Title = Say("annual.challenges.indicators_title"),
            Style = TableStyle.Register,
        };
    }
}

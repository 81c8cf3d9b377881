using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>What each subsidy leaves on the balance sheet: still to come, received ahead, or to be repaid.</summary>
internal static class SubsidyNote
{
    public static IEnumerable<Block> Write(AnnualReportInput input)
    {
        var granted = input.Subsidies.Where(subsidy => subsidy.Now.Grant is not null).ToList();
        if (granted.Count == 0)
            yield break;
        var columns = new (string Key, Func<SubsidyRow, Money> Amount)[]
        {
            ("granted", row => row.Now.Grant!.Amount),
            ("received", row => row.Now.Received - row.Now.Repaid),
            ("income", row => row.Now.Income),
            ("receivable", row => row.Now.Position.Receivable),
            ("ahead", row => row.Now.Position.ReceivedAhead),
            ("repayable", row => row.Now.Position.Repayable),
        };
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                .. columns.Select(column => TableColumn.Number(Word($"annual.notes.subsidy.{column.Key}"), 57)),
            ],
            [
                .. granted.Select(row => TableRow.Item(
                [
                    row.Now.Application.Title,
                    .. columns.Select(column => Euros.Cell(
                        column.Amount(row), "subsidies", $"{row.Now.Application.Subsidy}/{column.Key}")),
                ])),
                TableRow.Total(
                [
                    Word("annual.total"),
                    .. columns.Select(column => Euros.Cell(granted.Sum(column.Amount), "subsidies", column.Key)),
                ]),
            ])
        {
            Title = Say("annual.notes.subsidies"),
            Note = Note(columns.All(column => Euros.AddUp(granted.Select(column.Amount)))),
        };
    }

    private static RichText Note(bool addsUp) => addsUp
        ? Say("annual.notes.subsidies_note")
        : $"{Say("annual.notes.subsidies_note")} {Say("annual.rounding")}";
}

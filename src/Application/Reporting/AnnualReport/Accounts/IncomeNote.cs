using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>Income by income stream: every line of an income account names one, so nothing is left out.</summary>
internal static class IncomeNote
{
    public static IEnumerable<Block> Write(AnnualReportInput input)
    {
        var streams = input.Book.Lines(input.From, input.To)
            .Where(line => line.Account.Kind == AccountKind.Income)
            .GroupBy(line => line.Line.IncomeStream!.Value.Value)
            .Select(lines => (
                Stream: input.Book.Frame.IncomeStreams[lines.Key], Amount: -lines.Sum(line => line.Line.Balance)))
            .Where(stream => !stream.Amount.IsZero)
            .OrderByDescending(stream => stream.Amount).ThenBy(stream => stream.Stream.Name, StringComparer.Ordinal)
            .ToList();
        if (streams.Count == 0)
            yield break;
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                new TableColumn(Say("annual.earnings.funder"), 160),
                new TableColumn(Say("annual.notes.certainty"), 74),
                TableColumn.Current($"{input.Year}", 68),
            ],
            [
                .. streams.Select(stream => TableRow.Item(
                    stream.Stream.Name,
                    stream.Stream.Funder,
                    Word(stream.Stream.Structural ? "annual.spread.structural" : "annual.spread.incidental"),
                    Euros.Cell(stream.Amount, "earnings", $"stream/{stream.Stream.IncomeStream}"))),
                TableRow.Total(
                    Word("annual.statement.income"), "", "",
                    Euros.Cell(input.Statement.TotalIncome.Realised, "statement", "income")),
            ])
        {
            Title = Say("annual.notes.income_title", ("number", NoteNumbers.For(input).Income)),
            Note = Euros.Remark(Euros.AddUp(streams.Select(stream => stream.Amount))),
        };
    }
}

using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Income per stream: who gives, what for, and what is expected.</summary>
internal static class StreamsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var book = await LedgerBook.Read(visit.Question);
        var (now, before) = (IncomeIn(book, visit.Question.From, visit.Question.To),
            IncomeIn(book, visit.Before.From, visit.Before.To));
        var rows = book.Frame.IncomeStreams.Values
            .Where(stream => now.ContainsKey(stream.IncomeStream.Value) || IsOpen(stream, book, visit))
            .Select(stream => new Row(
                stream,
                now.GetValueOrDefault(stream.IncomeStream.Value),
                before.GetValueOrDefault(stream.IncomeStream.Value),
                book.Frame.ExpectedPerYear(stream, visit.Question.To)))
            .OrderByDescending(row => row.Income).ToList();
        return new Leaf(
            Doors.Streams, "Geldgevers en geldstromen",
            rows.Count == 0
                ? "Er zijn nog geen geldstromen geopend."
                : $"{rows.Count(row => row.Income.IsPositive)} van de {rows.Count} geldstromen brachten in "
                    + $"{visit.PeriodName} geld op.")
        {
            Sections = [new SheetSection("", Plan(visit).Of(rows, visit.Sheets))],
        };
    }

    private static SheetPlan<Row> Plan(Visit visit) => new SheetPlan<Row>("stromen", "Baten per geldstroom")
        .Name("naam", "Geldstroom", row => row.Stream.Name)
        .Text("gever", "Geldgever", row => row.Stream.Funder)
        .Word("soort", "Soort", row => row.Stream.Category)
        .Word("vast", "Vast of los", row => row.Stream.Structural ? "structureel" : "incidenteel")
        .Amount("verwacht", "Verwacht per jaar (€)", row => row.Expected)
        .Amount("ervoor", $"{visit.BeforeName} (€)", row => row.Before)
        .Amount(
            "nu", visit.Time.Year is { } year ? $"{year} (€)" : "Deze periode (€)", row => row.Income,
            row => row.Income.IsZero ? null : new FigureSource("earnings", $"stream/{row.Stream.IncomeStream}"),
            new FigureSource("earnings", "total"));

    private static Dictionary<string, Money> IncomeIn(LedgerBook book, LocalDate from, LocalDate to) =>
        book.Lines(from, to).Where(
            line => line.Account.Kind == AccountKind.Income && line.Line.IncomeStream is not null)
            .GroupBy(line => line.Line.IncomeStream!.Value.Value)
            .ToDictionary(stream => stream.Key, stream => -stream.Sum(line => line.Line.Balance));

    private static bool IsOpen(IncomeStreamOpened stream, LedgerBook book, Visit visit) =>
        stream.OpenedOn <= visit.Question.To
        && !(book.Frame.ClosedStreams.TryGetValue(stream.IncomeStream.Value, out var closed)
            && closed < visit.Question.From);

    private sealed record Row(IncomeStreamOpened Stream, Money Income, Money Before, Money? Expected);
}

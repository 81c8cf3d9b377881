using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Tracing;

/// <summary>
/// Behind the earnings: <c>total</c>, <c>stream/ID</c>, <c>funder/NAME</c>, a category, <c>funders</c> (how many),
/// <c>inKind</c> and <c>inKind/ID</c>, and the three ratios; with the year before it, <c>2024/total</c> and
/// <c>2024/CATEGORY</c> for every ledger year so far.
/// </summary>
internal static class EarningsTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var (view, book) = (new TracedView(), await LedgerBook.LedgerBook.Read(question));
        var lines = Income(book, question.From, question.To);
        AddAmounts(view, "", lines);
        foreach (var stream in lines.GroupBy(line => line.Stream.IncomeStream.Value))
            view.Cents($"stream/{stream.Key}", stream.Select(line => line.Amount));
        foreach (var funder in lines.GroupBy(line => line.Stream.Funder))
            view.Cents($"funder/{funder.Key}", funder.Select(line => line.Amount));
        AddSpread(view, lines);
        AddInKind(view, Earnings.Earnings.Of(book, question.From, question.To).InKind);
        foreach (var year in book.Frame.Years.Values.Select(year => year.Opened).Where(year => year.End <= question.To))
            AddAmounts(view, $"{year.Year}/", Income(book, year.Start, year.End));
        return view;
    }

    private static void AddAmounts(TracedView view, string period, List<Line> lines)
    {
        view.Cents($"{period}total", lines.Select(line => line.Amount));
        foreach (var category in Enum.GetValues<EarningsCategory>())
            view.Cents(
                $"{period}{category}",
                lines.Where(line => line.Stream.Category == category).Select(line => line.Amount));
    }

    // As the index has it: a funder that took back more than it gave is not one that income hangs on.
    private static void AddSpread(TracedView view, List<Line> lines)
    {
        var funders = lines.GroupBy(line => line.Stream.Funder)
            .Select(funder => (Lines: funder.ToList(), Sum: funder.Sum(line => line.Amount.Amount)))
            .Where(funder => funder.Sum.IsPositive)
            .OrderByDescending(funder => funder.Sum).ToList();
        var counted = funders.SelectMany(funder => funder.Lines).Select(line => line.Amount).ToList();
        view.CountThings("funders", funders.Select(funder => funder.Lines.Select(line => line.Amount.Position)))
            .Derived(
                "largestFunderShare", funders.Take(1).SelectMany(funder => funder.Lines).Select(line => line.Amount))
            .Derived("concentration", counted)
            .Derived("structuralShare", lines.Where(line => line.Stream.Structural).Select(line => line.Amount));
    }

    private static void AddInKind(TracedView view, IReadOnlyList<TracedSupport> given)
    {
        view.Cents("inKind", given.Select(Amount));
        foreach (var one in given)
            view.Cents($"inKind/{one.Support.Support}", [Amount(one)]);
    }

    private static TracedAmount Amount(TracedSupport given) => new(given.Position, given.Support.Value);

    private static List<Line> Income(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
    [
        .. book.TracedLines(from, to)
            .Where(line => line.Account.Kind == AccountKind.Income)
            .Select(line => new Line(
                book.Frame.IncomeStreams[line.Line.IncomeStream!.Value.Value],
                new TracedAmount(line.Position, -line.Line.Balance))),
    ];

    private sealed record Line(IncomeStreamOpened Stream, TracedAmount Amount);
}

using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>
/// Income of a period by who pays it, and what its money is for. Every line of an income account names its stream, so
/// the funders together are all income.
/// </summary>
public sealed record FunderBreakdown(IReadOnlyList<FunderRow> Funders)
{
    public Money Income => Funders.Sum(funder => funder.Income);

    public Money Before => Funders.Sum(funder => funder.Before);

    public static FunderBreakdown Of(LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var before = PeriodBefore.Of(from, to);
        var (now, was) = (ByStream(book, from, to), ByStream(book, before.Start, before.End));
        var projects = Projects(book, from, to).ToLookup(one => one.Funder, one => one.Project);
        return new FunderBreakdown(
        [
            .. book.Frame.IncomeStreams.Values
                .Select(stream => new FunderStream(
                    stream, now.GetValueOrDefault(stream.IncomeStream.Value),
                    was.GetValueOrDefault(stream.IncomeStream.Value),
                    ExpectedIncome.Of(book.Frame, stream, from, to)))
                .Where(stream => !stream.IsEmpty)
                .GroupBy(stream => stream.Stream.Funder)
                .Select(funder => new FunderRow(
                    funder.Key,
                    [
                        .. funder.OrderByDescending(stream => stream.Income)
                            .ThenBy(stream => stream.Stream.Name, StringComparer.Ordinal),
                    ],
                    [.. projects[funder.Key]]))
                .OrderByDescending(funder => funder.Income).ThenBy(funder => funder.Funder, StringComparer.Ordinal),
        ]);
    }

    private static Dictionary<string, Money> ByStream(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        book.Lines(from, to).Where(line => line.Account.Kind == AccountKind.Income)
            .GroupBy(line => line.Line.IncomeStream!.Value.Value)
            .ToDictionary(stream => stream.Key, stream => -stream.Sum(line => line.Line.Balance));

    // Also what was given for a project before, and is spent on it now.
    private static IEnumerable<(string Funder, FunderProject Project)> Projects(
        LedgerBook.LedgerBook book, LocalDate from, LocalDate to)
    {
        var spent = Breakdown.PerProject(book, from, to).Rows.Where(row => row.Name is not null)
            .ToDictionary(row => row.Name!, row => row.Expense);
        return book.In(LocalDate.MinIsoValue, to)
            .SelectMany(posted => posted.Entry.Lines
                .Where(line => line is { IncomeStream: not null, Project: not null })
                .Select(line => (IsNow: posted.Entry.Date >= from, Line: line)))
            .GroupBy(one => (
                book.Frame.IncomeStreams[one.Line.IncomeStream!.Value.Value].Funder, Project: one.Line.Project!))
            .Select(given => (given.Key.Funder, new FunderProject(
                given.Key.Project, -given.Where(one => one.IsNow).Sum(one => one.Line.Balance),
                spent.GetValueOrDefault(given.Key.Project))))
            .Where(one => !one.Item2.Income.IsZero || !one.Item2.Spent.IsZero)
            .OrderByDescending(one => one.Item2.Spent).ThenBy(one => one.Item2.Project, StringComparer.Ordinal);
    }
}

/// <param name="Projects">That its money is for.</param>
public sealed record FunderRow(
    string Funder, IReadOnlyList<FunderStream> Streams, IReadOnlyList<FunderProject> Projects)
{
    public Money Income => Streams.Sum(stream => stream.Income);

    public Money Before => Streams.Sum(stream => stream.Before);
}

/// <param name="Before">In the period before.</param>
/// <param name="Expected">In the period; null where nobody knows.</param>
public sealed record FunderStream(IncomeStreamOpened Stream, Money Income, Money Before, Money? Expected)
{
    public bool IsEmpty => Income.IsZero && Before.IsZero && Expected is not { IsZero: false };
}

/// <param name="Income">Of this funder for the project, in the period.</param>
/// <param name="Spent">On the project in the period, whoever paid for it.</param>
public sealed record FunderProject(string Project, Money Income, Money Spent);

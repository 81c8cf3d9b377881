using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.Tracing;

/// <summary>
/// Behind the statement: <c>ROW</c> or <c>ROW/COLUMN</c>, where a row is an account, a heading, <c>income</c>,
/// <c>expense</c> or <c>result</c>, and a column <c>realised</c>, <c>budget</c>, <c>difference</c> or <c>previous</c>;
/// and <c>appropriation/ACCOUNT</c>.
/// </summary>
internal static class StatementTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var book = await LedgerBook.LedgerBook.Read(question);
        var year = book.YearOf(question.From, question.To);
        var before = PeriodBefore.Of(question.From, question.To);
        var columns = new Columns(
            [.. book.TracedLines(question.From, question.To).Select(Amount)],
            [.. Budget(book, question)],
            [.. book.TracedLines(before.Start, before.End).Select(Amount)]);
        var view = new TracedView();
        foreach (var row in Rows(book.Frame))
            columns.AddTo(view, row);
        if (year?.Closed is { } closed)
        {
            foreach (var account in closed.Appropriation.GroupBy(line => line.Account))
                view.Cents(
                    $"appropriation/{account.Key}",
                    account.Select(line => new TracedAmount(year.ClosedAt, line.Amount)));
            view.Cents(
                "appropriation/appropriation",
                closed.Appropriation.Select(line => new TracedAmount(year.ClosedAt, line.Amount)));
        }

        return view;
    }

    private static IEnumerable<Row> Rows(LedgerFrame frame)
    {
        var accounts = frame.Accounts.Values.Where(account => !account.IsOnBalanceSheet).ToList();
        foreach (var account in accounts)
            yield return new Row(account.Number, one => one.Number == account.Number ? Direction(one) : 0);
        foreach (var heading in accounts.Select(account => (account.Heading, account.Kind)).Distinct()
            .DistinctBy(heading => heading.Heading))
            yield return new Row(
                heading.Heading,
                one => one.Heading == heading.Heading && one.Kind == heading.Kind ? Direction(one) : 0);
        yield return new Row("income", one => one.Kind == AccountKind.Income ? -1 : 0);
        yield return new Row("expense", one => one.Kind == AccountKind.Expense ? 1 : 0);
        yield return new Row("result", one => one.IsOnBalanceSheet ? 0 : -1);
    }

    // Income is shown the other way round than it is booked.
    private static int Direction(Account account) => account.Kind == AccountKind.Income ? -1 : 1;

    private static Part Amount(TracedLine line) =>
        new(line.Account, new TracedAmount(line.Position, line.Line.Balance));

    // A budget has both as positive amounts; as a booking, income would be below zero.
    private static IEnumerable<Part> Budget(LedgerBook.LedgerBook book, Question question) =>
        Statement.BudgetOfPeriod.Of(book, question.From, question.To) is { Year: { Budgets: var budgets } } planned
            ? budgets[^1].Budget.Lines.Select(line =>
                Planned(book.Frame.Accounts[line.Account], planned.AmountOf(line), budgets))
            : [];

    private static Part Planned(Account account, Money amount, IReadOnlyList<TracedBudget> budgets) => new(
        account,
        new TracedAmount(
            budgets.Last(budget => budget.Decides(account.Number)).Position,
            account.Kind == AccountKind.Income ? -amount : amount));

    /// <param name="Sign">How an account counts in this row: as it is booked, the other way round, or not.</param>
    private sealed record Row(string Key, Func<Account, int> Sign)
    {
        public IEnumerable<TracedAmount> Of(IEnumerable<Part> parts) => parts
            .Select(part => (part.Amount, Sign: Sign(part.Account)))
            .Where(part => part.Sign != 0)
            .Select(part => part.Sign > 0 ? part.Amount : -part.Amount);
    }

    private sealed record Part(Account Account, TracedAmount Amount);

    private sealed record Columns(List<Part> Realised, List<Part> Budget, List<Part> Previous)
    {
        public void AddTo(TracedView view, Row row) => view
            .Cents(row.Key, row.Of(Realised))
            .Cents($"{row.Key}/realised", row.Of(Realised))
            .Cents($"{row.Key}/budget", row.Of(Budget))
            .Cents($"{row.Key}/difference", row.Of(Realised).Concat(row.Of(Budget).Select(part => -part)))
            .Cents($"{row.Key}/previous", row.Of(Previous));
    }
}

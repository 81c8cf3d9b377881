using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.Tracing;

/// <summary>
/// Behind movements: an account or heading of the balance sheet as it stands, <c>/before</c>, <c>/added</c> and
/// <c>/taken</c>; and expense by what it was for: <c>HEADING/project/NAME</c> and <c>HEADING/general</c>, the same with
/// <c>expense</c> for all headings.
/// </summary>
internal static class LedgerTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var (view, book) = (new TracedView(), await LedgerBook.LedgerBook.Read(question));
        if (book.YearOn(question.To) is { } year)
            AddMovements(view, book, year, question);
        var expense = book.TracedLines(question.From, question.To)
            .Where(line => line.Account.Kind == AccountKind.Expense).ToList();
        string?[] projects = [null, .. expense.Select(line => line.Line.Project).OfType<string>().Distinct()];
        foreach (var project in projects)
        {
            var lines = expense.Where(line => line.Line.Project == project).ToList();
            string[] named = project is null ? [] : [project];
            view.Cents(ExpenseKey("expense", named), Amounts(lines));
            foreach (var heading in expense.Select(line => line.Account.Heading).Distinct())
                view.Cents(
                    ExpenseKey(heading, named), Amounts(lines.Where(line => line.Account.Heading == heading)));
        }

        return view;
    }

    /// <summary>The key of what was spent on these projects together; of none is what is general.</summary>
    public static string ExpenseKey(string row, params IEnumerable<string> projects)
    {
        var keys = projects.Order(StringComparer.Ordinal).Select(project => $"{row}/project/{project}").ToList();
        return keys.Count == 0 ? $"{row}/general" : string.Join(TracedView.Together, keys);
    }

    private static void AddMovements(
        TracedView view, LedgerBook.LedgerBook book, LedgerYearFrame year, Question question)
    {
        var from = LocalDate.Max(question.From, year.Opened.Start);
        var opening = Standing.AtStartOf(book, year);
        var before = from == year.Opened.Start
            ? opening
            : new Standing(opening.Parts.AddRange(Standing.Moved(book, year, year.Opened.Start, from.PlusDays(-1))));
        var movement = new Movement(before, new Standing([.. Standing.Moved(book, year, from, question.To)]));
        var accounts = book.Frame.Accounts.Values.Where(account => account.IsOnBalanceSheet).ToList();
        foreach (var account in accounts)
            movement.AddTo(view, account.Number, [account], withResult: false);
        var equity = accounts.FirstOrDefault(account => account.Kind == AccountKind.Equity)?.Heading;
        foreach (var heading in accounts.GroupBy(account => account.Heading))
            movement.AddTo(
                view, heading.Key, [.. heading.Where(movement.IsShown)], withResult: heading.Key == equity);
        movement.AddTo(view, "unappropriated", [], withResult: true);
    }

    private static IEnumerable<TracedAmount> Amounts(IEnumerable<TracedLine> lines) =>
        lines.Select(line => new TracedAmount(line.Position, line.Line.Balance));

    private sealed record Movement(Standing Before, Standing Moved)
    {
        /// <summary>As on the balance sheet: what came and went and left nothing has no row.</summary>
        public bool IsShown(Account account)
        {
            var before = Before.Balances.GetValueOrDefault(account.Number);
            return !before.IsZero || !(before + Moved.Balances.GetValueOrDefault(account.Number)).IsZero;
        }

        public void AddTo(TracedView view, string key, IReadOnlyList<Account> accounts, bool withResult)
        {
            var numbers = accounts.Select(account => account.Number).ToHashSet();
            var debit = accounts.Count > 0 && accounts[0].Kind == AccountKind.Asset;
            var (before, moved) = (Of(Before), Of(Moved).ToList());
            var result = withResult ? Result() : [];
            var grew = result.Sum(part => part.Amount).IsPositive;
            view.Cents(key, before.Concat(moved).Concat(result))
                .Cents($"{key}/before", before)
                .Cents(
                    $"{key}/added", moved.Where(part => part.Amount.IsPositive).Concat(grew ? result : []))
                .Cents(
                    $"{key}/taken", moved.Where(part => part.Amount.IsNegative).Concat(grew ? [] : result));

            IEnumerable<TracedAmount> Of(Standing standing) => standing.Parts
                .Where(part => part.Account is { } account && numbers.Contains(account))
                .Select(part => debit ? part.Traced : -part.Traced);
        }

        // The result is one figure that arose over the year, not many that came and went.
        private List<TracedAmount> Result() =>
            [.. Before.Parts.Concat(Moved.Parts).Where(part => part.Account is null).Select(part => -part.Traced)];
    }
}

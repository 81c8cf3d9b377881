using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Application.Finance.Tracing;

/// <summary>
/// Behind the balance sheet: an account, a heading, <c>unappropriated</c>, <c>total-assets</c> or
/// <c>total-liabilities</c>, and the same with <c>/before</c> at the start of the ledger year.
/// </summary>
internal static class BalanceTrace
{
    public static async Task<TracedView> Read(Question question)
    {
        var (view, book) = (new TracedView(), await LedgerBook.LedgerBook.Read(question));
        if (book.YearOn(question.To) is not { } year)
            return view;
        var opening = Standing.AtStartOf(book, year);
        var standing = Standing.Within(book, year, question.To, opening);
        foreach (var row in Rows(book))
        {
            view.Cents(row.Key, row.Of(standing));
            view.Cents($"{row.Key}/before", row.Of(opening));
        }

        return view;
    }

    private static IEnumerable<Row> Rows(LedgerBook.LedgerBook book)
    {
        var accounts = book.Frame.Accounts.Values.Where(account => account.IsOnBalanceSheet).ToList();
        var equity = accounts.FirstOrDefault(account => account.Kind == AccountKind.Equity)?.Heading;
        foreach (var account in accounts)
            yield return new Row(account.Number, [account.Number], account.Kind == AccountKind.Asset, false);
        foreach (var heading in accounts.GroupBy(account => account.Heading))
            yield return new Row(
                heading.Key,
                [.. heading.Select(account => account.Number)],
                heading.First().Kind == AccountKind.Asset,
                heading.Key == equity);
        yield return new Row("unappropriated", [], false, true);
        yield return new Row("total-assets", Numbers(account => account.Kind == AccountKind.Asset), true, false);
        yield return new Row("total-liabilities", Numbers(account => account.Kind != AccountKind.Asset), false, true);

        HashSet<string> Numbers(Func<Account, bool> which) =>
            [.. accounts.Where(which).Select(account => account.Number)];
    }

    /// <param name="WithResult">The result without a destination is part of equity.</param>
    private sealed record Row(string Key, HashSet<string> Accounts, bool Debit, bool WithResult)
    {
        public IEnumerable<TracedAmount> Of(Standing standing) => standing.Parts
            .Where(part => part.Account is { } account ? Accounts.Contains(account) : WithResult)
            .Select(part => Debit ? part.Traced : -part.Traced);
    }
}

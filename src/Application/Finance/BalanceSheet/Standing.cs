using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.BalanceSheet;

/// <summary>
/// Where the accounts stand (positive is debit), and the result that has not been sent anywhere yet.
/// </summary>
internal sealed record Standing(Dictionary<string, Money> Balances, Money Unappropriated)
{
    /// <summary>
    /// The opening balance; or, for a year that began without one because the year before is still open, where that one
    /// stands at its end. Its closing will carry the same balances over.
    /// </summary>
    public static Standing AtStartOf(LedgerBook.LedgerBook book, LedgerYearFrame year)
    {
        if (year.Opened.Opening.Count == 0
            && book.YearOn(year.Opened.Start.PlusDays(-1)) is { Closed: null } before)
            return Within(book, before, before.Opened.End, AtStartOf(book, before));
        return new Standing(
            year.Opened.Opening.ToDictionary(line => line.Account, line => line.Balance), Money.Zero);
    }

    public static Standing Within(
        LedgerBook.LedgerBook book, LedgerYearFrame year, LocalDate on, Standing opening)
    {
        var balances = new Dictionary<string, Money>(opening.Balances);
        foreach (var (account, balance) in book.Balances(year.Opened.Start, on))
            balances[account] = balances.GetValueOrDefault(account) + balance;
        var result = -book.Lines(year.Opened.Start, on)
            .Where(line => !line.Account.IsOnBalanceSheet).Sum(line => line.Line.Balance);
        if (year.Closed is not { } closed || year.Opened.End != on)
            return new Standing(balances, opening.Unappropriated + result);
        foreach (var line in closed.Appropriation)
            balances[line.Account] = balances.GetValueOrDefault(line.Account) - line.Amount;
        return new Standing(balances, opening.Unappropriated);
    }
}

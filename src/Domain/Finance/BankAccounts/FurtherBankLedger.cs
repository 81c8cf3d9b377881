using System.Globalization;
using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>
/// Each bank account has an account of the ledger of its own, so that its balance can be held against the statement.
/// The first uses the one of the bank; a further one gets the next free number after it.
/// </summary>
internal static class FurtherBankLedger
{
    private const int Furthest = 99;

    /// <returns>Null when no number is free.</returns>
    public static Account? Beside(Account bank, string number, ChartOfAccounts chart)
    {
        var first = int.Parse(bank.Number, CultureInfo.InvariantCulture);
        var free = Enumerable.Range(first + 1, Furthest)
            .Select(next => next.ToString(CultureInfo.InvariantCulture).PadLeft(bank.Number.Length, '0'))
            .FirstOrDefault(next => next.Length == bank.Number.Length && chart.Find(next) is null);
        return free is null
            ? null
            : new Account(free, $"Bank {number}", AccountKind.Asset, bank.Heading, RgsBeside(bank, chart));
    }

    // An extension of two digits tells accounts under one code apart (XAF 4.0, rule 0003).
    private static string? RgsBeside(Account bank, ChartOfAccounts chart)
    {
        if (bank.Rgs is not { } rgs)
            return null;
        var taken = chart.Accounts.Values.Select(account => account.Rgs).ToHashSet();
        return Enumerable.Range(1, Furthest)
            .Select(at => $"{rgs.Split('.')[0]}.{at.ToString("00", CultureInfo.InvariantCulture)}")
            .FirstOrDefault(code => !taken.Contains(code));
    }
}

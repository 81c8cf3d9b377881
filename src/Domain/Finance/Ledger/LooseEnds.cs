using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.FixedAssets;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>What a ledger year is not closed over: its result would be another once it was done.</summary>
/// <param name="Bank">The transactions of every account, of each calendar year that the ledger year touches.</param>
public sealed record LooseEnds(IReadOnlyList<BankYear> Bank, AssetRegister Assets)
{
    public static LooseEnds None { get; } = new([], AssetRegister.Initial);

    public Refusal? Refuses(LedgerYearOpened year)
    {
        var waiting = Bank.SelectMany(account => account.Transactions.Values)
            .Where(one => one.State is BankTransactionState.Open or BankTransactionState.Doubtful)
            .Select(one => one.Recorded.BookedOn)
            .Where(day => year.Start <= day && day <= year.End)
            .ToList();
        if (waiting.Count > 0)
            return LedgerRefusals.BankLinesWait(year.Year, waiting.Count, waiting.Min());
        var missing = Assets.MissingAt(year.End.ToYearMonth());
        return missing.IsPositive ? LedgerRefusals.DepreciationMissing(year.Year, missing) : null;
    }
}

using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>
/// Puts something of lasting use in the register: bought now, or with a cost that stands in the books already. It is
/// depreciated by equal amounts over its expected life, down to what it will then be worth (BW 2:386(4)).
/// </summary>
/// <param name="AcquiredOn">The purchase; of one in the books already, the day from which it counts here.</param>
/// <param name="Months">From the month of <paramref name="AcquiredOn"/> on.</param>
/// <param name="PaidFrom">Bank, cash or creditors; left out when the cost stands in the books already.</param>
/// <param name="Before">What was depreciated before; only for a cost that stands in the books already.</param>
public sealed record AcquireAsset(
    AssetId Asset,
    string Name,
    LocalDate AcquiredOn,
    Money Cost,
    string Account,
    string DepreciationAccount,
    string ExpenseAccount,
    int Months,
    Money? Residual = null,
    string? PaidFrom = null,
    Money? Before = null,
    string? Project = null) : IAct
{
    private const int LongestName = 120;
    private const int MostMonths = 600;

    public static Decision Decide(AcquireAsset act, AssetRegister register, Books books)
    {
        var acquired = Fact(act);
        if (register.Find(act.Asset) is { } known)
            return known.Acquired == acquired ? Decision.Nothing : FixedAssetRefusals.Taken(act.Asset);
        if ((Refuses(act, acquired) ?? AccountsRefuse(act, books.Chart)) is { } refusal)
            return refusal;
        var recorded = AssetRegister.Stream.Record(acquired);
        return act.PaidFrom is not { } paidFrom
            ? recorded
            : Decision.Record(recorded).AndThen(() => books.Post(new EntryDraft(
                acquired.Entry!.Value, LedgerJournal.General, act.AcquiredOn,
                [
                    EntryLine.ToDebit(act.Account, act.Cost, act.Project),
                    EntryLine.ToCredit(paidFrom, act.Cost),
                ],
                Origin: new EntryOrigin(nameof(AcquireAsset), AssetRegister.Stream.Id))));
    }

    private static AssetAcquired Fact(AcquireAsset act) => new(
        act.Asset, act.Name.Trim(), act.AcquiredOn, act.Cost, act.Account, act.DepreciationAccount,
        act.ExpenseAccount, act.Months, act.Residual ?? Money.Zero, act.Before ?? Money.Zero,
        act.PaidFrom is null ? null : new EntryId(act.Asset.Value));

    private static Refusal? Refuses(AcquireAsset act, AssetAcquired acquired)
    {
        if (act.Name.Trim().Length is 0 or > LongestName)
            return FixedAssetRefusals.NameMissing(LongestName);
        if (!act.Cost.IsPositive || act.Cost.Cents > Money.LargestCents)
            return FixedAssetRefusals.CostWrong;
        if (act.Months is < 1 or > MostMonths)
            return FixedAssetRefusals.MonthsWrong(MostMonths);
        if (acquired.Residual.IsNegative || acquired.Before.IsNegative
            || acquired.Residual + acquired.Before > act.Cost)
            return FixedAssetRefusals.ValuesWrong(act.Cost);
        return act.PaidFrom is not null && acquired.Before.IsPositive ? FixedAssetRefusals.BeforeOnlyWhenBooked : null;
    }

    private static Refusal? AccountsRefuse(AcquireAsset act, ChartOfAccounts chart)
    {
        foreach (var number in (string[])[act.Account, act.DepreciationAccount])
        {
            if (chart.Find(number) is not { } account)
                return AccountRefusals.Unknown(number);
            if (account.Kind != AccountKind.Asset)
                return FixedAssetRefusals.NotAnAssetAccount(number);
        }

        if (act.Account == act.DepreciationAccount)
            return FixedAssetRefusals.SameAccount(act.Account);
        if (chart.Find(act.ExpenseAccount) is not { } expense)
            return AccountRefusals.Unknown(act.ExpenseAccount);
        return expense.Kind == AccountKind.Expense
            ? null
            : FixedAssetRefusals.NotAnExpenseAccount(act.ExpenseAccount);
    }
}

using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>
/// Takes an asset out of the register and off the balance sheet: sold, given away, worn out or lost. What it brings
/// less than its book value is a cost; what it brings more is income, which never makes a cost smaller (BW 2:363(2)).
/// </summary>
/// <param name="Proceeds">Zero when nothing is received.</param>
/// <param name="ReceivedOn">Bank, cash or debtors; needed when there are proceeds.</param>
/// <param name="ResultAccount">The expense account that bears a loss.</param>
/// <param name="IncomeStream">Of the account for such profits; needed when there is a profit.</param>
public sealed record DisposeOfAsset(
    AssetId Asset,
    LocalDate On,
    EntryId Entry,
    string ResultAccount,
    Personal<string> Reason,
    Money? Proceeds = null,
    string? ReceivedOn = null,
    IncomeStreamId? IncomeStream = null) : IAct
{
    public static Decision Decide(DisposeOfAsset act, AssetRegister register, Books books)
    {
        if (register.Find(act.Asset) is not { } asset)
            return FixedAssetRefusals.Unknown(act.Asset);
        var proceeds = act.Proceeds ?? Money.Zero;
        if (asset.Disposed is { } before)
        {
            return (before.Entry, before.On, before.Proceeds) == (act.Entry, act.On, proceeds)
                ? Decision.Nothing
                : FixedAssetRefusals.AlreadyDisposedOf(act.Asset, before.On);
        }

        if ((Refuses(act, asset, proceeds, books.Chart) ?? DepreciationRefuses(act, asset, register)) is { } refusal)
            return refusal;
        var result = proceeds - asset.BookValue;
        return Decision
            .Record(AssetRegister.Stream.Record(new AssetDisposedOf(
                act.Asset, act.On, act.Entry, proceeds, asset.BookValue, result, act.Reason)))
            .AndThen(() => Result(act, result, books, line => books.Post(new EntryDraft(
                act.Entry, LedgerJournal.General, act.On, [.. Lines(act, asset, proceeds), .. line], act.Reason,
                new EntryOrigin(nameof(DisposeOfAsset), AssetRegister.Stream.Id)))));
    }

    private static Refusal? Refuses(
        DisposeOfAsset act, FixedAsset asset, Money proceeds, ChartOfAccounts chart)
    {
        if (act.On < asset.Acquired.From)
            return FixedAssetRefusals.DisposedBefore(asset.Acquired.From);
        if (proceeds.IsNegative || proceeds.IsPositive != (act.ReceivedOn is not null))
            return FixedAssetRefusals.ProceedsWrong;
        if (chart.Find(act.ResultAccount) is not { } account)
            return AccountRefusals.Unknown(act.ResultAccount);
        if (account.Kind != AccountKind.Expense)
            return FixedAssetRefusals.NotAnExpenseAccount(act.ResultAccount);
        return string.IsNullOrWhiteSpace(act.Reason.Plain) ? FixedAssetRefusals.ReasonMissing : null;
    }

    // It is depreciated up to the month in which it goes: before, its value would be too high; later, too low.
    private static Refusal? DepreciationRefuses(DisposeOfAsset act, FixedAsset asset, AssetRegister register)
    {
        var month = act.On.ToYearMonth();
        var before = month.PlusMonths(-1);
        if (asset.MissingAt(before).IsPositive)
            return FixedAssetRefusals.DepreciateFirst(before);
        return register.Until is { } until && until > month ? FixedAssetRefusals.DepreciatedTooFar(until) : null;
    }

    private static Decision Result(
        DisposeOfAsset act, Money result, Books books, Func<IEnumerable<EntryLine>, Decision> then)
    {
        if (!result.IsPositive)
            return then(result.IsNegative ? [EntryLine.ToDebit(act.ResultAccount, -result)] : []);
        return books.With(AccountRole.DisposalProfit, account => act.IncomeStream is { } stream
            ? then([EntryLine.ToCredit(account, result, stream)])
            : FixedAssetRefusals.ProfitNeedsStream(result, account));
    }

    private static List<EntryLine> Lines(DisposeOfAsset act, FixedAsset asset, Money proceeds)
    {
        List<EntryLine> lines = [EntryLine.ToCredit(asset.Acquired.Account, asset.Acquired.Cost)];
        if (asset.TotalDepreciated.IsPositive)
            lines.Insert(0, EntryLine.ToDebit(asset.Acquired.Depreciation, asset.TotalDepreciated));
        if (proceeds.IsPositive)
            lines.Insert(0, EntryLine.ToDebit(act.ReceivedOn!, proceeds));
        return lines;
    }
}

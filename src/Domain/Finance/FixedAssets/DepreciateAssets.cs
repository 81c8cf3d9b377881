using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>
/// Depreciates everything in the register up to and including a month, in one entry on its last day. What an earlier
/// time left out is caught up with, within the ledger year.
/// </summary>
public sealed record DepreciateAssets(YearMonth Until, EntryId Entry) : IAct
{
    /// <param name="books">Of the last day of the month.</param>
    /// <param name="previous">The ledger year before that one: what belongs to it is booked in it.</param>
    public static Decision Decide(DepreciateAssets act, AssetRegister register, Books books, LedgerYear previous)
    {
        if (register.Until is { } until && act.Until <= until)
        {
            return register.Runs.Any(run => run.Until == act.Until && run.Entry == act.Entry)
                ? Decision.Nothing
                : FixedAssetRefusals.DepreciatedUntil(until);
        }

        if (previous is { Opened: { } before, Closed: null }
            && before.End.ToYearMonth() is var last
            && register.MissingAt(last).IsPositive)
            return FixedAssetRefusals.PreviousYearFirst(last);
        var due = register.Assets.Values
            .Select(asset => (Asset: asset, Amount: asset.MissingAt(act.Until)))
            .Where(one => one.Amount.IsPositive)
            .ToList();
        if (due.Count == 0)
            return FixedAssetRefusals.NothingToDepreciate(act.Until);
        return Decision
            .Record(AssetRegister.Stream.Record(new AssetsDepreciated(
                act.Until, act.Entry, due.Sum(one => one.Amount),
                [.. due.Select(one => new AssetDepreciation(one.Asset.Acquired.Asset, one.Amount))])))
            .AndThen(() => books.Post(new EntryDraft(
                act.Entry, LedgerJournal.General, act.Until.LastDay(), Lines(due),
                Origin: new EntryOrigin(nameof(DepreciateAssets), AssetRegister.Stream.Id))));
    }

    private static List<EntryLine> Lines(IReadOnlyList<(FixedAsset Asset, Money Amount)> due) =>
    [
        .. due.GroupBy(one => one.Asset.Acquired.Expense).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => EntryLine.ToDebit(group.Key, group.Sum(one => one.Amount))),
        .. due.GroupBy(one => one.Asset.Acquired.Depreciation).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => EntryLine.ToCredit(group.Key, group.Sum(one => one.Amount))),
    ];
}

using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>It was put in the register by mistake, or with one: it leaves as if it had never been there.</summary>
/// <param name="By">The mirror of the purchase, in the same ledger year; of no use where nothing was posted.</param>
public sealed record ReverseAcquisition(AssetId Asset, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="books">Of the day of the mirror entry.</param>
    public static Decision Decide(ReverseAcquisition act, AssetRegister register, Books books)
    {
        if (register.Find(act.Asset) is not { } asset)
            return register.TakenOut.Contains(act.Asset) ? Decision.Nothing : FixedAssetRefusals.Unknown(act.Asset);
        if (asset.Disposed is { } disposed)
            return FixedAssetRefusals.DisposedAlready(act.Asset, disposed.On);
        if (asset.Depreciated.IsPositive)
            return FixedAssetRefusals.ReverseDepreciationFirst(act.Asset, asset.Depreciated);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return FixedAssetRefusals.ReasonMissing;
        var reversed = AssetRegister.Stream.Record(new AssetAcquisitionReversed(
            act.Asset, asset.Acquired.Cost, asset.Acquired.Entry, asset.Acquired.Entry is null ? null : act.By, act.On,
            act.Reason));
        if (asset.Acquired.Entry is not { } entry)
            return reversed;
        return books.Year.Entries.TryGetValue(entry, out var original)
            ? books
                .Reverse(
                    original, act.By, act.On, act.Reason,
                    new EntryOrigin(nameof(ReverseAcquisition), AssetRegister.Stream.Id))
                .AndThen(() => reversed)
            : LedgerRefusals.EntryUnknown(entry);
    }
}

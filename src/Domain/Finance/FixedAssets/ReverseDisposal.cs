using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>It is still there after all: register and ledger are as they were before it went.</summary>
/// <param name="Entry">Of the disposal.</param>
/// <param name="By">The mirror entry; in the same ledger year.</param>
public sealed record ReverseDisposal(EntryId Entry, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="books">Of the day of the mirror entry.</param>
    public static Decision Decide(ReverseDisposal act, AssetRegister register, Books books)
    {
        if (books.MirrorOf(act.Entry, act.By) is not null)
            return Decision.Nothing;
        var asset = register.Assets.Values.FirstOrDefault(one => one.Disposed?.Entry == act.Entry);
        if (asset is null)
            return FixedAssetRefusals.NotADisposal(act.Entry);
        if (!books.Year.Entries.TryGetValue(act.Entry, out var original))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return FixedAssetRefusals.ReasonMissing;
        return books
            .Reverse(
                original, act.By, act.On, act.Reason,
                new EntryOrigin(nameof(ReverseDisposal), AssetRegister.Stream.Id))
            .AndThen(() => AssetRegister.Stream.Record(
                new AssetDisposalReversed(asset.Acquired.Asset, act.Entry, act.By, act.Reason)));
    }
}

using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>The register of fixed assets: its book values are those of the accounts on the balance sheet.</summary>
/// <param name="Runs">Every depreciation that holds, the first one first.</param>
/// <param name="TakenOut">Put in by mistake and not there any more.</param>
public sealed record AssetRegister(
    ImmutableSortedDictionary<string, FixedAsset> Assets,
    ImmutableList<AssetsDepreciated> Runs,
    ImmutableHashSet<AssetId> TakenOut)
    : IState<AssetRegister>
{
    public static Stream<AssetRegister> Stream { get; } = new("fixed-assets", Retention.Business);

    public static AssetRegister Initial { get; } =
        new(ImmutableSortedDictionary.Create<string, FixedAsset>(StringComparer.Ordinal), [], []);

    /// <summary>The last month that was depreciated; null before the first time.</summary>
    public YearMonth? Until => Runs.IsEmpty ? null : Runs[^1].Until;

    public FixedAsset? Find(AssetId asset) => Assets.GetValueOrDefault(asset.Value);

    /// <summary>What is still to be booked up to and including a month, of everything in the register.</summary>
    public Money MissingAt(YearMonth month) => Assets.Values.Sum(asset => asset.MissingAt(month));

    public AssetRegister Evolve(IEvent happened) => happened switch
    {
        AssetAcquired acquired => With(new FixedAsset(acquired, Money.Zero)),
        AssetAcquisitionReversed reversed => this with
        {
            Assets = Assets.Remove(reversed.Asset.Value), TakenOut = TakenOut.Add(reversed.Asset),
        },
        AssetsDepreciated run => After(run.Assets, amount => amount) with { Runs = Runs.Add(run) },
        DepreciationReversed => After(Runs[^1].Assets, amount => -amount) with { Runs = Runs.RemoveAt(Runs.Count - 1) },
        AssetDisposedOf disposed => With(Find(disposed.Asset)! with { Disposed = disposed }),
        AssetDisposalReversed reversed => With(Find(reversed.Asset)! with { Disposed = null }),
        _ => this,
    };

    private AssetRegister With(FixedAsset asset) =>
        this with { Assets = Assets.SetItem(asset.Acquired.Asset.Value, asset) };

    private AssetRegister After(IReadOnlyList<AssetDepreciation> amounts, Func<Money, Money> change) =>
        amounts.Aggregate(this, (register, one) => register.Find(one.Asset) is { } asset
            ? register.With(asset with { Depreciated = asset.Depreciated + change(one.Amount) })
            : register);
}

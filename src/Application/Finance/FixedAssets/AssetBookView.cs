using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;

namespace Wijkboek.Application.Finance.FixedAssets;

/// <summary>The register as the rules know it, with where in the journal it stands.</summary>
public sealed record AssetBook(AssetRegister Register, ImmutableList<long> Positions)
{
    /// <summary>One asset as it stood at the end of a day; null when it was not in the register yet.</summary>
    public FixedAsset? On(string id, LocalDate day)
    {
        var asset = Register.Assets[id];
        if (asset.Acquired.From > day)
            return null;
        var depreciated = Register.Runs.Where(run => run.Until.LastDay() <= day)
            .SelectMany(run => run.Assets).Where(one => one.Asset == asset.Acquired.Asset).Sum(one => one.Amount);
        return asset with
        {
            Depreciated = depreciated, Disposed = asset.Disposed?.On <= day ? asset.Disposed : null,
        };
    }
}

public sealed class AssetBookView : Projection<AssetBook>
{
    public const string Key = "register";

    public override string Name => "fixed-assets";

    public override AssetBook Empty { get; } = new(AssetRegister.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event
        is AssetAcquired or AssetAcquisitionReversed or AssetsDepreciated or DepreciationReversed or AssetDisposedOf
            or AssetDisposalReversed
        ? [Key]
        : [];

    public override AssetBook Evolve(AssetBook view, Recorded recorded) =>
        new(view.Register.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}

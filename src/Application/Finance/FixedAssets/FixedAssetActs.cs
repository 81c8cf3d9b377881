using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.FixedAssets;

/// <summary>The register of fixed assets: what each of these acts looks at before it decides.</summary>
internal static class FixedAssetActs
{
    public static ActCatalogue AddFixedAssets(this ActCatalogue acts) => acts
        .Add<AcquireAsset>(Module.Finance, async (act, from) => AcquireAsset.Decide(
            act, await from.Load(AssetRegister.Stream), await from.Books(act.AcquiredOn)))
        .Add<ReverseAcquisition>(Module.Finance, async (act, from) => ReverseAcquisition.Decide(
            act, await from.Load(AssetRegister.Stream), await from.Books(act.On)))
        .Add<DepreciateAssets>(Module.Finance, async (act, from) =>
        {
            var year = (await from.Cooperative()).FiscalYearOf(act.Until.LastDay());
            return DepreciateAssets.Decide(
                act,
                await from.Load(AssetRegister.Stream),
                await from.BooksOf(year),
                await from.Load(LedgerYear.Stream(year - 1)));
        })
        .Add<ReverseDepreciation>(Module.Finance, async (act, from) => ReverseDepreciation.Decide(
            act, await from.Load(AssetRegister.Stream), await from.Books(act.On)))
        .Add<ReverseDisposal>(Module.Finance, async (act, from) =>
        {
            var year = (await from.Books(act.On)).Year;
            var lines = year.Entries.GetValueOrDefault(act.Entry)?.Lines ?? [];
            return ReverseDisposal.Decide(
                act, await from.Load(AssetRegister.Stream), await from.Books(act.On, lines.IncomeStreams()));
        })
        .Add<DisposeOfAsset>(Module.Finance, async (act, from) => DisposeOfAsset.Decide(
            act,
            await from.Load(AssetRegister.Stream),
            await from.Books(act.On, act.IncomeStream is { } stream ? [stream] : [])));
}

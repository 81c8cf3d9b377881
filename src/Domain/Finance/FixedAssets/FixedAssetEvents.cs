using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>Something of lasting use was put in the register.</summary>
/// <param name="Account">Of the balance sheet, on which the cost stands.</param>
/// <param name="Depreciation">Of the balance sheet, on which what was depreciated stands against it.</param>
/// <param name="Expense">That bears the depreciation.</param>
/// <param name="Months">Over which it is depreciated here, from the month of <paramref name="From"/> on.</param>
/// <param name="Residual">What it will still be worth after them.</param>
/// <param name="Before">What was depreciated before it came in the register.</param>
/// <param name="Entry">The entry of the purchase; null when the cost stood in the books already.</param>
[StoredAs("asset_acquired", Module.Finance)]
public sealed record AssetAcquired(
    AssetId Asset,
    string Name,
    LocalDate From,
    Money Cost,
    string Account,
    string Depreciation,
    string Expense,
    int Months,
    Money Residual,
    Money Before,
    EntryId? Entry) : IEvent;

/// <summary>It should not have been put in the register, or not like this.</summary>
/// <param name="Entry">Of the purchase; null when nothing was posted.</param>
[StoredAs("asset_acquisition_reversed", Module.Finance)]
public sealed record AssetAcquisitionReversed(
    AssetId Asset, Money Cost, EntryId? Entry, EntryId? By, LocalDate On, Personal<string> Reason) : IEvent;

/// <summary>Everything in the register was depreciated up to and including a month, in one entry.</summary>
[StoredAs("assets_depreciated", Module.Finance)]
public sealed record AssetsDepreciated(
    YearMonth Until, EntryId Entry, Money Total, IReadOnlyList<AssetDepreciation> Assets) : IEvent;

/// <summary>The last depreciation was undone.</summary>
[StoredAs("depreciation_reversed", Module.Finance)]
public sealed record DepreciationReversed(
    YearMonth Until, EntryId Entry, EntryId By, Money Total, Personal<string> Reason) : IEvent;

/// <summary>It is there no longer: sold, given away, worn out or lost.</summary>
/// <param name="BookValue">That it had on that day.</param>
/// <param name="Result">Proceeds less book value; negative is a loss.</param>
[StoredAs("asset_disposed_of", Module.Finance)]
public sealed record AssetDisposedOf(
    AssetId Asset, LocalDate On, EntryId Entry, Money Proceeds, Money BookValue, Money Result,
    Personal<string> Reason) : IEvent;

/// <summary>It is in the register again, as it was before it went.</summary>
[StoredAs("asset_disposal_reversed", Module.Finance)]
public sealed record AssetDisposalReversed(AssetId Asset, EntryId Entry, EntryId By, Personal<string> Reason) : IEvent;

public sealed record AssetDepreciation(AssetId Asset, Money Amount);

public readonly record struct AssetId(string Value) : IIdentifier<AssetId>
{
    public static AssetId From(string value) => new(value);
    public override string ToString() => Value;
}

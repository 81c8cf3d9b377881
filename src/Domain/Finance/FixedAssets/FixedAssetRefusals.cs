using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.FixedAssets;

public static class FixedAssetRefusals
{
    public static Refusal Unknown(AssetId asset) => new("asset.unknown", ("asset", asset));
    public static Refusal Taken(AssetId asset) => new("asset.taken", ("asset", asset));
    public static Refusal NameMissing(int longest) => new("asset.name_missing", ("longest", longest));
    public static Refusal CostWrong { get; } = new("asset.cost_wrong");
    public static Refusal MonthsWrong(int most) => new("asset.months_wrong", ("most", most));
    public static Refusal ValuesWrong(Money cost) => new("asset.values_wrong", ("cost", cost));
    public static Refusal NotAnAssetAccount(string account) => new("asset.not_an_asset_account", ("account", account));
    public static Refusal NotAnExpenseAccount(string account) =>
        new("asset.not_an_expense_account", ("account", account));
    public static Refusal SameAccount(string account) => new("asset.same_account", ("account", account));
    public static Refusal BeforeOnlyWhenBooked { get; } = new("asset.before_only_when_booked");
    public static Refusal DepreciatedUntil(YearMonth until) => new("asset.depreciated_until", ("until", until));
    public static Refusal NothingToDepreciate(YearMonth until) =>
        new("asset.nothing_to_depreciate", ("until", until));
    public static Refusal PreviousYearFirst(YearMonth until) => new("asset.previous_year_first", ("until", until));
    public static Refusal NotTheLastRun(EntryId entry) => new("asset.not_the_last_run", ("entry", entry));
    public static Refusal AlreadyDisposedOf(AssetId asset, LocalDate on) =>
        new("asset.already_disposed_of", ("asset", asset), ("date", on));
    public static Refusal DisposedAlready(AssetId asset, LocalDate on) =>
        new("asset.disposed_already", ("asset", asset), ("date", on));
    public static Refusal ReverseDepreciationFirst(AssetId asset, Money depreciated) =>
        new("asset.reverse_depreciation_first", ("asset", asset), ("depreciated", depreciated));
    public static Refusal DisposedBefore(LocalDate from) => new("asset.before_acquisition", ("date", from));
    public static Refusal DepreciateFirst(YearMonth until) => new("asset.depreciate_first", ("until", until));
    public static Refusal DepreciatedTooFar(YearMonth until) => new("asset.depreciated_too_far", ("until", until));
    public static Refusal NotADisposal(EntryId entry) => new("asset.not_a_disposal", ("entry", entry));
    public static Refusal ProceedsWrong { get; } = new("asset.proceeds_wrong");
    public static Refusal ProfitNeedsStream(Money profit, string account) =>
        new("asset.profit_needs_stream", ("profit", profit), ("account", account));
    public static Refusal ReasonMissing { get; } = new("asset.reason_missing");
}

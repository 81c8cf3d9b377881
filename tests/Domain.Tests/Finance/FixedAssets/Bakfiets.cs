using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.FixedAssets;

/// <summary>A cargo bike of € 1.000, bought in March 2025, for seven months, worth € 100 after them.</summary>
internal static class Bakfiets
{
    public static readonly AssetId Id = new("bakfiets");

    public static AcquireAsset Act => new(
        Id, "Bakfiets", new LocalDate(2025, 3, 20), Money.Euro(1_000), "0200", "0210", "4500", 7, Money.Euro(100),
        "1100");

    /// <summary>Of a chart that knows no account for profits on what is sold.</summary>
    public static readonly IReadOnlyList<Account> AccountsOfBefore =
    [
        new("0200", "Inventaris", AccountKind.Asset, "Vaste activa"),
        new("0210", "Afschrijving inventaris", AccountKind.Asset, "Vaste activa"),
        new("4500", "Afschrijving", AccountKind.Expense, "Organisatie"),
    ];

    public static ChartOfAccounts Chart { get; } = Example.Chart(
    [
        .. AccountsOfBefore,
        new Account("8090", "Overige baten", AccountKind.Income, "Overige baten", null, AccountRole.DisposalProfit),
    ]);

    /// <summary>What is sold for more than its book value is income of it.</summary>
    public static IncomeStreamOpened Sales { get; } = Example.DonationStream with
    {
        IncomeStream = new("verkoop"), Category = EarningsCategory.Other, Account = "8090",
    };

    public static LedgerYear Year(int year = 2025) => Fold.Of<LedgerYear>(Example.Opened(year));

    public static Books Books(LedgerYear? year = null) => new(
        year ?? Year(), Chart,
        ImmutableDictionary<IncomeStreamId, IncomeStream>.Empty
            .Add(Sales.IncomeStream, Fold.Of<IncomeStream>(Sales))
            .Add(Example.DonationStream.IncomeStream, Fold.Of<IncomeStream>(Example.DonationStream)));

    /// <summary>The register and the books after one decision more.</summary>
    public static (AssetRegister Register, LedgerYear Year) After(
        this (AssetRegister Register, LedgerYear Year) before, Decision decision) => (
        decision.Events().Aggregate(before.Register, (register, happened) => register.Evolve(happened)),
        decision.Events().Aggregate(before.Year, (year, happened) => year.Evolve(happened)));

    public static (AssetRegister Register, LedgerYear Year) Bought() =>
        (AssetRegister.Initial, Year()).After(AcquireAsset.Decide(Act, AssetRegister.Initial, Books()));

    public static (AssetRegister Register, LedgerYear Year) Depreciated(
        this (AssetRegister Register, LedgerYear Year) before, int month) => before.After(DepreciateAssets.Decide(
        Run(month), before.Register, Books(before.Year), LedgerYear.Initial));

    public static DepreciateAssets Run(int month) =>
        new(new YearMonth(2025, month), new EntryId($"afschrijving-{month}"));
}

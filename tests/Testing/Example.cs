using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Testing;

/// <summary>Small, named situations that tests start from.</summary>
public static class Example
{
    public static CooperativeFounded Founded { get; } = new(
        "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, "12345678", null, new LocalDate(2019, 12, 1), "Oost",
        33_000, "Utrecht", 1, Demonstration: true);

    public static Cooperative Cooperative { get; } = Fold.Of<Cooperative>(Founded);

    public static Account Bank { get; } =
        new("1100", "Bank", AccountKind.Asset, "Liquide middelen", "BLimBanRba", AccountRole.Bank);
    public static Account Reserve { get; } =
        new("0510", "Continuïteitsreserve", AccountKind.Equity, "Eigen vermogen", "BEivOvrCor");
    public static Account Rent { get; } = new("4200", "Huur", AccountKind.Expense, "Huisvesting", "WBedHuiBeh");
    public static Account Donations { get; } =
        new("8040", "Donaties", AccountKind.Income, "Baten van particulieren", "WOvbSgbBvd");

    public static ChartOfAccounts Chart(params IEnumerable<Account> more) =>
        Fold.Of<ChartOfAccounts>(
            new[] { Bank, Reserve, Rent, Donations }.Concat(more).Select(account => new AccountAdded(account)));

    public static LedgerYearOpened Opened(int year = 2025) => new(
        year, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31),
        [new BalanceLine("1100", Money.Euro(1_000)), new BalanceLine("0510", -Money.Euro(1_000))]);

    public static IncomeStreamOpened DonationStream { get; } = new(
        new IncomeStreamId("donaties"), "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", true,
        "8040", new LocalDate(2020, 1, 1), null);

    /// <summary>Books of an open year, with the standard accounts above and one stream of donations.</summary>
    public static Books Books(LedgerYear? year = null, params IEnumerable<Account> moreAccounts) => new(
        year ?? Fold.Of<LedgerYear>(Opened()),
        Chart(moreAccounts),
        ImmutableDictionary<IncomeStreamId, IncomeStream>.Empty.Add(
            DonationStream.IncomeStream, Fold.Of<IncomeStream>(DonationStream)));
}

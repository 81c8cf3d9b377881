using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

/// <summary>A subsidy of € 1.000 for 2025, granted in January, and the books it is booked in.</summary>
internal static class SubsidyExample
{
    public static SubsidyId Id { get; } = new("wijkbudget-2025");

    public static LocalDate Day(int month, int day) => new(2025, month, day);

    public static Account Receivable { get; } = new(
        "1310", "Te vorderen subsidie", AccountKind.Asset, "Vorderingen", Role: AccountRole.SubsidyReceivable);
    public static Account Ahead { get; } = new(
        "1650", "Vooruitontvangen subsidie", AccountKind.Liability, "Schulden", Role: AccountRole.SubsidyReceivedAhead);
    public static Account Repayable { get; } = new(
        "1660", "Terug te betalen subsidie", AccountKind.Liability, "Schulden", Role: AccountRole.SubsidyRepayable);
    public static Account Income { get; } = new("8000", "Gemeentesubsidie", AccountKind.Income, "Subsidies");

    public static IncomeStreamOpened StreamOpened { get; } = new(
        new IncomeStreamId("gemeente"), "Wijkbudget", EarningsCategory.MunicipalSubsidy, "Gemeente Utrecht", true,
        "8000", new LocalDate(2024, 1, 1), null);

    public static SubsidyAppliedFor Applied { get; } = new(
        Id, "Wijkbudget 2025", "Gemeente Utrecht", Money.Euro(1_200), new LocalDate(2024, 9, 28), Day(1, 1),
        Day(12, 31));

    public static SubsidyGranted Granted { get; } = new(
        Id, "SUB-2025-017", Money.Euro(1_000), Day(1, 15), Day(1, 1), Day(12, 31),
        [new PlannedAdvance(Day(2, 1), Money.Euro(600))], new LocalDate(2026, 4, 1), StreamOpened.IncomeStream, null);

    public static SubsidyDetermined Determined(long euros) => new(
        Id, new EntryId("vaststelling"), "SUB-2025-017-V", Money.Euro(euros), Day(12, 20),
        euros < 1_000 ? LowerDeterminationGround.ActivitiesNotCarriedOut : null);

    public static SubsidyAdvanceReceived Advance(long euros) =>
        new(Id, new EntryId("voorschot-1"), Money.Euro(euros), Day(2, 3));

    public static SubsidyIncomeRecognized Recognized(long euros) =>
        new(Id, new EntryId("besteding-1"), Money.Euro(euros), Day(6, 30));

    public static Subsidy GrantedSubsidy(params IEnumerable<IEvent> more) =>
        Fold.Of<Subsidy>(more.Prepend(Granted).Prepend(Applied));

    public static Books Books { get; } = new(
        Fold.Of<LedgerYear>(Example.Opened()),
        Example.Chart(Receivable, Ahead, Repayable, Income),
        ImmutableDictionary<IncomeStreamId, IncomeStream>.Empty.Add(
            StreamOpened.IncomeStream, Fold.Of<IncomeStream>(StreamOpened)));

    /// <summary>What an entry moved, as "account debit" with a minus for credit, in whole euros.</summary>
    public static string Moves(this Decision decision) => string.Join(
        ", ",
        decision.ShouldRecord<EntryPosted>().Lines
            .OrderBy(line => line.Account, StringComparer.Ordinal)
            .Select(line => $"{line.Account} {line.Balance.Cents / 100}"));
}

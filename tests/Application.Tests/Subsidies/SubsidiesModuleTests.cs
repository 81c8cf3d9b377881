using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Subsidies;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Subsidies;

public sealed class SubsidiesModuleTests
{
    private static readonly SubsidyId Id = new("wijkbudget-2025");

    private static readonly IAct[] LowerThanGranted =
    [
        new FoundCooperative(
            "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
        new AdoptStandardChart(),
        new OpenLedgerYear(2025, []),
        new OpenLedgerYear(2026, []),
        new OpenIncomeStream(
            new IncomeStreamId("gemeente"), "Wijkbudget", EarningsCategory.MunicipalSubsidy, "Gemeente Utrecht", true,
            "8000", new LocalDate(2024, 1, 1)),
        new ApplyForSubsidy(
            Id, "Wijkbudget 2025", "Gemeente Utrecht", Money.Euro(40_000), new LocalDate(2024, 9, 28),
            new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
        new RecordSubsidyGrant(
            Id, "SUB-2025-017", Money.Euro(36_000), new LocalDate(2024, 12, 20), new LocalDate(2025, 1, 1),
            new LocalDate(2025, 12, 31), [new PlannedAdvance(new LocalDate(2025, 1, 15), Money.Euro(32_400))],
            new LocalDate(2026, 4, 1), new IncomeStreamId("gemeente"), "Twee keer per jaar overleg"),
        new ReceiveAdvance(Id, new EntryId("voorschot-1"), Money.Euro(32_400), new LocalDate(2025, 1, 16)),
        new RecognizeSubsidyIncome(Id, new EntryId("besteding-2025"), Money.Euro(31_000), new LocalDate(2025, 12, 31)),
        new AccountForSubsidy(Id, new LocalDate(2026, 3, 20)),
        new DetermineSubsidy(
            Id, new EntryId("vaststelling"), "SUB-2025-017-V", Money.Euro(30_000), new LocalDate(2026, 6, 12),
            LowerDeterminationGround.ActivitiesNotCarriedOut),
    ];

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddFinance().AddSubsidies(),
        [.. FinanceModule.Projections, .. SubsidiesModule.Projections]);

    [Fact]
    public async Task A_subsidy_determined_lower_than_granted_is_told_year_by_year()
    {
        await wijkboek.Given(LowerThanGranted);

        var first = await Ask(2025);
        first.State.ShouldBe(SubsidyState.Granted);
        first.IncomeInPeriodCents.ShouldBe(31_000_00);
        first.ReceivedAheadCents.ShouldBe(1_400_00);
        first.DeterminedCents.ShouldBeNull();
        (first.NextStep, first.NextStepBefore).ShouldBe((SubsidyStep.AccountFor, new LocalDate(2026, 4, 1)));

        var second = await Ask(2026);
        second.State.ShouldBe(SubsidyState.Determined);
        second.DeterminedCents.ShouldBe(30_000_00);
        second.IncomeInPeriodCents.ShouldBe(-1_000_00);
        second.RepayableCents.ShouldBe(2_400_00);
        (second.NextStep, second.NextStepBefore).ShouldBe((SubsidyStep.Repay, new LocalDate(2026, 7, 24)));
    }

    [Fact]
    public async Task The_overview_agrees_with_the_balance_sheet()
    {
        await wijkboek.Given(LowerThanGranted);
        await wijkboek.Given(new RepaySubsidy(
            Id, new EntryId("terug"), Money.Euro(400), new LocalDate(2026, 7, 1)));
        var year = (await wijkboek.States.Load(
            InMemoryWijkboek.Cooperative, LedgerYear.Stream(2026), CancellationToken.None)).State;
        (await Ask(2026)).RepayableCents.ShouldBe(-year.Balance("1660").Cents);
    }

    [Fact]
    public async Task The_same_act_under_another_command_finds_nothing_to_do_even_after_its_text_was_sealed()
    {
        await wijkboek.Given(LowerThanGranted);
        foreach (dynamic act in LowerThanGranted.Skip(2))
            ((ActAnswer)await wijkboek.Run(act)).ShouldBeOfType<ActAnswer.NothingToDo>();
    }

    private async Task<SubsidiesAnswer.Subsidy> Ask(int year)
    {
        var question = await wijkboek.Ask(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        return ((SubsidiesAnswer)(await SubsidiesAnswer.Give(question)).Data).Subsidies.ShouldHaveSingleItem();
    }
}

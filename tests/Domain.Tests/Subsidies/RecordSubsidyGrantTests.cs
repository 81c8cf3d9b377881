using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class RecordSubsidyGrantTests
{
    private static readonly Subsidy Applied = Fold.Of<Subsidy>(SubsidyExample.Applied);
    private static readonly IncomeStream Stream = Fold.Of<IncomeStream>(SubsidyExample.StreamOpened);
    private static readonly RecordSubsidyGrant Act = new(
        SubsidyExample.Id, "SUB-2025-017", Money.Euro(1_000), SubsidyExample.Day(1, 15), SubsidyExample.Day(1, 1),
        SubsidyExample.Day(12, 31), [new PlannedAdvance(SubsidyExample.Day(2, 1), Money.Euro(600))],
        new LocalDate(2026, 4, 1), SubsidyExample.StreamOpened.IncomeStream);

    private static Decision Decide(RecordSubsidyGrant act) => RecordSubsidyGrant.Decide(act, Applied, Stream);

    [Fact]
    public void A_grant_is_recorded_with_its_conditions()
    {
        var granted = Decide(Act with { Conditions = "Twee keer per jaar overleg" }).ShouldRecord<SubsidyGranted>();
        granted.Amount.ShouldBe(Money.Euro(1_000));
        granted.Advances.ShouldBe(Act.Advances);
        granted.Conditions!.Plain.ShouldBe("Twee keer per jaar overleg");
    }

    [Fact]
    public void The_same_grant_again_changes_nothing()
    {
        var again = Act with { Advances = [.. Act.Advances], Conditions = "Nog eens getypt" };
        RecordSubsidyGrant.Decide(again, SubsidyExample.GrantedSubsidy(), Stream).ShouldBeNothing();
    }

    [Fact]
    public void Another_decision_on_the_same_application_is_refused()
    {
        RecordSubsidyGrant.Decide(Act with { Amount = Money.Euro(900) }, SubsidyExample.GrantedSubsidy(), Stream)
            .ShouldBeRefused("subsidy.already_decided");
        RecordSubsidyGrant.Decide(Act with { Advances = [] }, SubsidyExample.GrantedSubsidy(), Stream)
            .ShouldBeRefused("subsidy.already_decided");
        var refused = Applied.Evolve(new SubsidyRefused(Act.Subsidy, "A-1", SubsidyExample.Day(1, 10), null));
        RecordSubsidyGrant.Decide(Act, refused, Stream).ShouldBeRefused("subsidy.already_decided");
    }

    [Fact]
    public void A_grant_follows_an_application() =>
        RecordSubsidyGrant.Decide(Act, Subsidy.Initial, Stream).ShouldBeRefused("subsidy.unknown");

    [Fact]
    public void The_decision_has_a_number() =>
        Decide(Act with { DecisionNumber = " " }).ShouldBeRefused("subsidy.decision_number_missing");

    [Fact]
    public void Every_amount_is_above_zero()
    {
        Decide(Act with { Amount = Money.Zero, Advances = [] }).ShouldBeRefused("subsidy.amount_not_positive");
        Decide(Act with { Advances = [new PlannedAdvance(Act.From, Money.Zero)] })
            .ShouldBeRefused("subsidy.amount_not_positive");
    }

    [Fact]
    public void The_decision_is_not_older_than_the_application()
    {
        Decide(Act with { GrantedOn = new LocalDate(2024, 9, 27) })
            .ShouldBeRefused("subsidy.decided_before_application");
        Decide(Act with { GrantedOn = new LocalDate(2024, 9, 28) }).ShouldRecord<SubsidyGranted>();
    }

    [Fact]
    public void The_granted_period_ends_on_or_after_the_day_it_begins()
    {
        Decide(Act with { Until = new LocalDate(2024, 12, 31) }).ShouldBeRefused("subsidy.period_wrong");
        Decide(Act with { Until = Act.From }).ShouldRecord<SubsidyGranted>();
    }

    [Fact]
    public void Accounting_for_it_comes_after_the_period() =>
        Decide(Act with { AccountableBefore = Act.Until }).ShouldBeRefused("subsidy.accountable_within_period");

    [Fact]
    public void The_planned_advances_fit_in_the_grant()
    {
        var advance = new PlannedAdvance(Act.From, Money.Euro(500));
        Decide(Act with { Advances = [advance, advance] }).ShouldRecord<SubsidyGranted>();
        Decide(Act with { Advances = [advance, advance, new PlannedAdvance(Act.From, new Money(1))] })
            .ShouldBeRefused("subsidy.planned_advances_above_grant");
    }

    [Fact]
    public void Its_income_stream_is_open_and_of_the_same_funder()
    {
        RecordSubsidyGrant.Decide(Act, Applied, IncomeStream.Initial).ShouldBeRefused("income_stream.unknown");
        var other = Fold.Of<IncomeStream>(SubsidyExample.StreamOpened with { Funder = "Provincie Utrecht" });
        RecordSubsidyGrant.Decide(Act, Applied, other).ShouldBeRefused("subsidy.income_stream_of_other_funder");
    }
}

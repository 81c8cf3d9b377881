using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class ApplyForSubsidyTests
{
    private static readonly ApplyForSubsidy Act = new(
        SubsidyExample.Id, " Wijkbudget 2025 ", "Gemeente Utrecht", Money.Euro(1_200), new LocalDate(2024, 9, 28),
        SubsidyExample.Day(1, 1), SubsidyExample.Day(12, 31));

    [Fact]
    public void An_application_is_recorded_as_it_was_sent() =>
        ApplyForSubsidy.Decide(Act, Subsidy.Initial).ShouldRecord<SubsidyAppliedFor>().ShouldBe(SubsidyExample.Applied);

    [Fact]
    public void The_same_application_again_changes_nothing() =>
        ApplyForSubsidy.Decide(Act, Fold.Of<Subsidy>(SubsidyExample.Applied)).ShouldBeNothing();

    [Fact]
    public void Another_application_under_the_same_id_is_refused() =>
        ApplyForSubsidy.Decide(Act with { Asked = Money.Euro(1) }, Fold.Of<Subsidy>(SubsidyExample.Applied))
            .ShouldBeRefused("subsidy.already_applied_for");

    [Theory]
    [InlineData(" ", "Gemeente Utrecht")]
    [InlineData("Wijkbudget", "")]
    public void A_title_and_a_funder_are_needed(string title, string funder) =>
        ApplyForSubsidy.Decide(Act with { Title = title, Funder = funder }, Subsidy.Initial)
            .ShouldBeRefused("subsidy.title_or_funder_missing");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_amount_is_above_zero(long euros) =>
        ApplyForSubsidy.Decide(Act with { Asked = Money.Euro(euros) }, Subsidy.Initial)
            .ShouldBeRefused("subsidy.amount_not_positive");

    [Fact]
    public void The_activities_end_on_or_after_the_day_they_begin()
    {
        ApplyForSubsidy.Decide(Act with { Until = new LocalDate(2024, 12, 31) }, Subsidy.Initial)
            .ShouldBeRefused("subsidy.period_wrong");
        ApplyForSubsidy.Decide(Act with { Until = Act.From }, Subsidy.Initial).ShouldRecord<SubsidyAppliedFor>();
    }

    [Fact]
    public void Who_applies_after_the_activities_is_too_late()
    {
        ApplyForSubsidy.Decide(Act with { AppliedOn = new LocalDate(2026, 1, 1) }, Subsidy.Initial)
            .ShouldBeRefused("subsidy.applied_after_period");
        ApplyForSubsidy.Decide(Act with { AppliedOn = Act.Until }, Subsidy.Initial).ShouldRecord<SubsidyAppliedFor>();
    }
}

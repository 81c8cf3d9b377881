using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class RecordSubsidyRefusalTests
{
    private static readonly Subsidy Applied = Fold.Of<Subsidy>(SubsidyExample.Applied);
    private static readonly RecordSubsidyRefusal Act = new(
        SubsidyExample.Id, "SUB-2025-017", SubsidyExample.Day(1, 15), "Het plafond is bereikt");

    [Fact]
    public void A_refusal_is_recorded() =>
        RecordSubsidyRefusal.Decide(Act, Applied).ShouldRecord<SubsidyRefused>()
            .DecisionNumber.ShouldBe("SUB-2025-017");

    [Fact]
    public void The_same_refusal_again_changes_nothing()
    {
        var after = Applied.After(RecordSubsidyRefusal.Decide(Act, Applied));
        RecordSubsidyRefusal.Decide(Act with { Reason = null }, after).ShouldBeNothing();
    }

    [Fact]
    public void A_second_decision_is_refused()
    {
        var after = Applied.After(RecordSubsidyRefusal.Decide(Act, Applied));
        RecordSubsidyRefusal.Decide(Act with { DecisionNumber = "SUB-2" }, after)
            .ShouldBeRefused("subsidy.already_decided");
        RecordSubsidyRefusal.Decide(Act, SubsidyExample.GrantedSubsidy()).ShouldBeRefused("subsidy.already_decided");
    }

    [Fact]
    public void It_answers_an_application() =>
        RecordSubsidyRefusal.Decide(Act, Subsidy.Initial).ShouldBeRefused("subsidy.unknown");

    [Fact]
    public void The_decision_has_a_number() =>
        RecordSubsidyRefusal.Decide(Act with { DecisionNumber = "" }, Applied)
            .ShouldBeRefused("subsidy.decision_number_missing");

    [Fact]
    public void The_decision_is_not_older_than_the_application()
    {
        RecordSubsidyRefusal.Decide(Act with { RefusedOn = new LocalDate(2024, 9, 27) }, Applied)
            .ShouldBeRefused("subsidy.decided_before_application");
        RecordSubsidyRefusal.Decide(Act with { RefusedOn = new LocalDate(2024, 9, 28) }, Applied)
            .ShouldRecord<SubsidyRefused>();
    }
}

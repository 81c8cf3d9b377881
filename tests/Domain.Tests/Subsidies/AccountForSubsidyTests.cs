using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class AccountForSubsidyTests
{
    private static readonly AccountForSubsidy Act = new(SubsidyExample.Id, new LocalDate(2026, 3, 12));
    private static readonly SubsidyAccountedFor Accounted = new(SubsidyExample.Id, Act.AccountedOn);

    [Fact]
    public void The_accounts_are_recorded_even_when_they_are_late()
    {
        AccountForSubsidy.Decide(Act, SubsidyExample.GrantedSubsidy()).ShouldRecord<SubsidyAccountedFor>();
        var late = Act with { AccountedOn = SubsidyExample.Granted.AccountableBefore.PlusDays(30) };
        AccountForSubsidy.Decide(late, SubsidyExample.GrantedSubsidy()).ShouldRecord<SubsidyAccountedFor>();
    }

    [Fact]
    public void The_same_accounts_again_change_nothing_and_others_are_refused()
    {
        AccountForSubsidy.Decide(Act, SubsidyExample.GrantedSubsidy(Accounted)).ShouldBeNothing();
        AccountForSubsidy
            .Decide(Act with { AccountedOn = new LocalDate(2026, 3, 13) }, SubsidyExample.GrantedSubsidy(Accounted))
            .ShouldBeRefused("subsidy.already_accounted_for");
    }

    [Fact]
    public void They_follow_a_grant()
    {
        AccountForSubsidy.Decide(Act, Fold.Of<Subsidy>(SubsidyExample.Applied)).ShouldBeRefused("subsidy.not_granted");
        AccountForSubsidy.Decide(Act with { AccountedOn = SubsidyExample.Day(1, 14) }, SubsidyExample.GrantedSubsidy())
            .ShouldBeRefused("subsidy.before_grant");
        AccountForSubsidy.Decide(Act with { AccountedOn = SubsidyExample.Day(1, 15) }, SubsidyExample.GrantedSubsidy())
            .ShouldRecord<SubsidyAccountedFor>();
    }

    [Fact]
    public void They_precede_the_determination() =>
        AccountForSubsidy.Decide(Act, SubsidyExample.GrantedSubsidy(SubsidyExample.Determined(1_000)))
            .ShouldBeRefused("subsidy.already_determined");
}

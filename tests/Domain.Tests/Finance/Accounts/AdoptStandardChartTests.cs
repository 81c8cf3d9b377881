using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Accounts;

public sealed class AdoptStandardChartTests
{
    private static readonly Account[] Standard = [Example.Bank, Example.Reserve, Example.Rent];

    [Fact]
    public void Every_account_that_is_not_there_yet_is_added()
    {
        var chart = Fold.Of<ChartOfAccounts>(new AccountAdded(Example.Reserve));
        AdoptStandardChart.Decide(Standard, chart).Events()
            .ShouldBe([new AccountAdded(Example.Bank), new AccountAdded(Example.Rent)]);
    }

    [Fact]
    public void Adopting_it_again_changes_nothing() =>
        AdoptStandardChart.Decide(Standard, Example.Chart()).ShouldBeNothing();

    [Fact]
    public void A_chart_that_was_adopted_before_a_role_existed_learns_it()
    {
        var old = Fold.Of<ChartOfAccounts>(new AccountAdded(Example.Bank with { Role = null }));
        var decision = AdoptStandardChart.Decide([Example.Bank], old);
        decision.Events().ShouldBe([new AccountRoleGiven("1100", AccountRole.Bank)]);
        old.After(decision).For(AccountRole.Bank)!.Number.ShouldBe("1100");
        AdoptStandardChart.Decide([Example.Bank], old.After(decision)).ShouldBeNothing();
    }

    [Fact]
    public void A_role_that_another_account_has_stays_there()
    {
        var other = Example.Bank with { Number = "1105", Rgs = null };
        var chart = Fold.Of<ChartOfAccounts>(
            new AccountAdded(Example.Bank with { Role = null }), new AccountAdded(other));
        AdoptStandardChart.Decide([Example.Bank], chart).ShouldBeNothing();
    }

    [Fact]
    public void All_of_it_is_refused_when_one_account_does_not_fit() =>
        AdoptStandardChart.Decide([Example.Rent, Example.Bank with { Rgs = "WBedHuiBeh" }], ChartOfAccounts.Initial)
            .ShouldBeRefused("account.rgs_of_other_side");

    [Fact]
    public void Two_standard_accounts_cannot_share_a_code() =>
        AdoptStandardChart.Decide([Example.Rent, Example.Rent with { Number = "4201" }], ChartOfAccounts.Initial)
            .ShouldBeRefused("account.rgs_taken");
}

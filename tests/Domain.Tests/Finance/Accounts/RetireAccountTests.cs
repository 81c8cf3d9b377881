using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Accounts;

public sealed class RetireAccountTests
{
    private static readonly RetireAccount Act = new("4200", new LocalDate(2025, 7, 1));

    [Fact]
    public void An_account_is_retired_from_a_day_on()
    {
        var chart = Example.Chart().After(RetireAccount.Decide(Act, Example.Chart()));
        chart.IsRetired("4200", new LocalDate(2025, 6, 30)).ShouldBeFalse();
        chart.IsRetired("4200", Act.RetiredOn).ShouldBeTrue();
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_day_is_refused()
    {
        var chart = Example.Chart().After(RetireAccount.Decide(Act, Example.Chart()));
        RetireAccount.Decide(Act, chart).ShouldBeNothing();
        RetireAccount.Decide(Act with { RetiredOn = new LocalDate(2025, 8, 1) }, chart)
            .ShouldBeRefused("account.retired");
    }

    [Fact]
    public void Only_an_account_of_the_chart_can_be_retired() =>
        RetireAccount.Decide(Act with { Number = "4999" }, Example.Chart()).ShouldBeRefused("account.unknown");
}

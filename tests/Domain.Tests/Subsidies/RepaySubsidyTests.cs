using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class RepaySubsidyTests
{
    private static readonly RepaySubsidy Act = new(
        SubsidyExample.Id, new EntryId("terug-1"), Money.Euro(200), SubsidyExample.Day(12, 28));

    private static readonly IEvent[] Determined =
        [SubsidyExample.Advance(600), SubsidyExample.Recognized(300), SubsidyExample.Determined(300)];

    private static Decision Decide(RepaySubsidy act, params IEnumerable<IEvent> before) =>
        RepaySubsidy.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    [Fact]
    public void A_repayment_settles_the_debt()
    {
        var decision = Decide(Act, Determined);
        decision.ShouldRecord<SubsidyRepaid>().Amount.ShouldBe(Money.Euro(200));
        decision.Moves().ShouldBe("1100 -200, 1660 200");
    }

    [Fact]
    public void It_may_go_back_in_parts_up_to_what_is_owed()
    {
        var after = SubsidyExample.GrantedSubsidy(Determined).After(Decide(Act, Determined));
        var second = Act with { Repayment = new EntryId("terug-2"), Amount = Money.Euro(100) };
        RepaySubsidy.Decide(second, after, SubsidyExample.Books).ShouldRecord<SubsidyRepaid>();
        RepaySubsidy.Decide(second with { Amount = Money.Euro(101) }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.more_than_repayable")
            .Facts.ShouldContain(("repayable", (object?)Money.Euro(100)));
    }

    [Fact]
    public void The_same_repayment_again_changes_nothing()
    {
        var after = SubsidyExample.GrantedSubsidy(Determined).After(Decide(Act, Determined));
        RepaySubsidy.Decide(Act, after, SubsidyExample.Books).ShouldBeNothing();
        RepaySubsidy.Decide(Act with { Amount = Money.Euro(1) }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.entry_used_for_other");
    }

    [Fact]
    public void It_follows_the_determination()
    {
        Decide(Act, SubsidyExample.Advance(600)).ShouldBeRefused("subsidy.not_determined");
        Decide(Act with { RepaidOn = SubsidyExample.Day(12, 19) }, Determined)
            .ShouldBeRefused("subsidy.before_determination");
        Decide(Act with { RepaidOn = SubsidyExample.Day(12, 20) }, Determined).ShouldRecord<SubsidyRepaid>();
    }

    [Fact]
    public void The_amount_is_above_zero() =>
        Decide(Act with { Amount = Money.Zero }, Determined).ShouldBeRefused("subsidy.amount_not_positive");
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class ReceiveSubsidyRemainderTests
{
    private static readonly ReceiveSubsidyRemainder Act = new(
        SubsidyExample.Id, new EntryId("slotbetaling"), Money.Euro(400), SubsidyExample.Day(12, 28));

    private static readonly IEvent[] Determined =
        [SubsidyExample.Advance(600), SubsidyExample.Recognized(500), SubsidyExample.Determined(1_000)];

    private static Decision Decide(ReceiveSubsidyRemainder act, params IEnumerable<IEvent> before) =>
        ReceiveSubsidyRemainder.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    [Fact]
    public void The_remainder_settles_the_claim()
    {
        var decision = Decide(Act, Determined);
        decision.ShouldRecord<SubsidyRemainderReceived>().Amount.ShouldBe(Money.Euro(400));
        decision.Moves().ShouldBe("1100 400, 1310 -400");
    }

    [Fact]
    public void The_same_payment_again_changes_nothing_and_a_second_finds_no_claim()
    {
        var after = SubsidyExample.GrantedSubsidy(Determined).After(Decide(Act, Determined));
        ReceiveSubsidyRemainder.Decide(Act, after, SubsidyExample.Books).ShouldBeNothing();
        ReceiveSubsidyRemainder.Decide(Act with { Amount = Money.Euro(1) }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.entry_used_for_other");
        ReceiveSubsidyRemainder.Decide(Act with { Payment = new EntryId("nog-een") }, after, SubsidyExample.Books)
            .ShouldBeRefused("subsidy.more_than_receivable");
    }

    [Fact]
    public void It_follows_the_determination()
    {
        Decide(Act, SubsidyExample.Recognized(500)).ShouldBeRefused("subsidy.not_determined");
        Decide(Act with { ReceivedOn = SubsidyExample.Day(12, 19) }, Determined)
            .ShouldBeRefused("subsidy.before_determination");
        Decide(Act with { ReceivedOn = SubsidyExample.Day(12, 20) }, Determined)
            .ShouldRecord<SubsidyRemainderReceived>();
    }

    [Fact]
    public void The_amount_is_above_zero_and_at_most_the_claim()
    {
        Decide(Act with { Amount = Money.Zero }, Determined).ShouldBeRefused("subsidy.amount_not_positive");
        Decide(Act with { Amount = Money.Euro(401) }, Determined).ShouldBeRefused("subsidy.more_than_receivable");
    }
}

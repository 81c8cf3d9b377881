using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Gifts.Giving;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

public sealed class ChangePledgeTests
{
    private static readonly ChangePledge Change = new(
        Id, Money.Euro(40), PledgeInterval.Quarter, new LocalDate(2025, 4, 15));

    [Fact]
    public void From_a_day_on_something_else_is_due_and_what_was_due_stays()
    {
        var decision = ChangePledge.Decide(Change, Promised);
        decision.ShouldRecord<PledgeRevised>().Amount.ShouldBe(Money.Euro(40));
        Promised.After(decision).DueUntil(new LocalDate(2025, 7, 31)).ShouldBe(
        [
            new(new LocalDate(2025, 1, 31), Money.Euro(25)), new(new LocalDate(2025, 2, 28), Money.Euro(25)),
            new(new LocalDate(2025, 3, 31), Money.Euro(25)), new(new LocalDate(2025, 4, 15), Money.Euro(40)),
            new(new LocalDate(2025, 7, 15), Money.Euro(40)),
        ]);
    }

    [Fact]
    public void The_same_again_changes_nothing() =>
        ChangePledge.Decide(Change, Promised.After(ChangePledge.Decide(Change, Promised))).ShouldBeNothing();

    [Fact]
    public void Only_what_runs_is_changed_and_forwards()
    {
        ChangePledge.Decide(Change, Pledge.Initial).ShouldBeRefused("pledge.unknown");
        ChangePledge.Decide(Change with { From = First.PlusDays(-1) }, Promised)
            .ShouldBeRefused("pledge.change_older");
        ChangePledge.Decide(Change with { Amount = Money.Zero }, Promised)
            .ShouldBeRefused("pledge.amount_not_positive");
        ChangePledge.Decide(Change with { Until = First }, Promised).ShouldBeRefused("pledge.period_wrong");
        var ended = Promised.After(EndPledge.Decide(new(Id, First), Promised));
        ChangePledge.Decide(Change, ended).ShouldBeRefused("pledge.already_ended");
    }

    [Fact]
    public void A_periodic_gift_stays_what_was_agreed() =>
        ChangePledge.Decide(Change, Pledge.Initial.After(Promise(Periodic, profile: Anbi)))
            .ShouldBeRefused("pledge.periodic_fixed");
}

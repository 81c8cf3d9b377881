using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.DirectDebits.Collecting;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

public sealed class WithdrawCollectionTests
{
    private static readonly WithdrawCollection Act = new(2025, Id, Day, "Verkeerde dag");

    [Fact]
    public void Nobody_owes_less_and_no_mandate_was_used()
    {
        var decision = WithdrawCollection.Decide(Act, Sent);
        var after = Sent.After(decision);
        (after.Of(Fatima), after.Find(Id)!.State).ShouldBe((Money.Zero, CollectionState.Withdrawn));
        decision.Events().OfType<DebitMandateUseUndone>().Count().ShouldBe(2);
        WithdrawCollection.Decide(Act, after).ShouldBeNothing();
        WithdrawCollection.Decide(Act with { WithdrawnOn = Day.PlusDays(1) }, after)
            .ShouldBeRefused("debit.already_withdrawn");
    }

    [Fact]
    public void It_needs_a_round_of_which_nothing_came_in_a_reason_and_a_day()
    {
        WithdrawCollection.Decide(Act, Collections.Initial).ShouldBeRefused("debit.round_unknown");
        WithdrawCollection.Decide(Act, Settled).ShouldBeRefused("debit.partly_done");
        WithdrawCollection.Decide(Act with { Reason = "" }, Sent).ShouldBeRefused("debit.reason_missing");
        WithdrawCollection.Decide(Act with { WithdrawnOn = Day.PlusDays(-4) }, Sent)
            .ShouldBeRefused("debit.before_step");
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class ReceiveAdvanceTests
{
    private static readonly ReceiveAdvance Act = new(
        SubsidyExample.Id, new EntryId("voorschot-1"), Money.Euro(600), SubsidyExample.Day(2, 3));

    private static Decision Decide(ReceiveAdvance act, params IEnumerable<IEvent> before) =>
        ReceiveAdvance.Decide(act, SubsidyExample.GrantedSubsidy(before), SubsidyExample.Books);

    [Fact]
    public void An_advance_is_a_debt_until_it_is_earned()
    {
        var decision = Decide(Act);
        decision.ShouldRecord<SubsidyAdvanceReceived>().Amount.ShouldBe(Money.Euro(600));
        decision.Moves().ShouldBe("1100 600, 1650 -600");
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Journal.ShouldBe(LedgerJournal.Bank);
        entry.Date.ShouldBe(Act.ReceivedOn);
        entry.Origin.ShouldBe(new EntryOrigin("ReceiveAdvance", "subsidy/wijkbudget-2025"));
        entry.Lines.ShouldAllBe(line => line.Project == "wijkbudget-2025");
    }

    [Theory]
    [InlineData(600, "1100 600, 1310 -600")]
    [InlineData(250, "1100 600, 1310 -250, 1650 -350")]
    public void It_first_settles_what_was_earned_before_it_came(long recognized, string moves) =>
        Decide(Act, SubsidyExample.Recognized(recognized)).Moves().ShouldBe(moves);

    [Fact]
    public void The_same_advance_again_changes_nothing() => Decide(Act, SubsidyExample.Advance(600)).ShouldBeNothing();

    [Fact]
    public void Its_id_names_one_movement_of_money()
    {
        Decide(Act with { Amount = Money.Euro(1) }, SubsidyExample.Advance(600))
            .ShouldBeRefused("subsidy.entry_used_for_other");
        Decide(Act with { Advance = new EntryId("besteding-1") }, SubsidyExample.Recognized(600))
            .ShouldBeRefused("subsidy.entry_used_for_other");
    }

    [Fact]
    public void It_follows_a_grant() =>
        ReceiveAdvance.Decide(Act, Fold.Of<Subsidy>(SubsidyExample.Applied), SubsidyExample.Books)
            .ShouldBeRefused("subsidy.not_granted");

    [Fact]
    public void It_precedes_the_determination() =>
        Decide(Act, SubsidyExample.Determined(1_000)).ShouldBeRefused("subsidy.already_determined");

    [Fact]
    public void The_amount_is_above_zero() =>
        Decide(Act with { Amount = Money.Zero }).ShouldBeRefused("subsidy.amount_not_positive");

    [Fact]
    public void No_money_comes_before_the_grant()
    {
        Decide(Act with { ReceivedOn = SubsidyExample.Day(1, 14) }).ShouldBeRefused("subsidy.before_grant");
        Decide(Act with { ReceivedOn = SubsidyExample.Day(1, 15) }).ShouldRecord<SubsidyAdvanceReceived>();
    }

    [Fact]
    public void All_advances_together_stay_within_the_grant()
    {
        var second = Act with { Advance = new EntryId("voorschot-2"), Amount = Money.Euro(400) };
        Decide(second, SubsidyExample.Advance(600)).ShouldRecord<SubsidyAdvanceReceived>();
        Decide(second with { Amount = new Money(400_01) }, SubsidyExample.Advance(600))
            .ShouldBeRefused("subsidy.advances_above_grant")
            .Facts.ShouldContain(("room", (object?)Money.Euro(400)));
    }

    [Fact]
    public void When_the_ledger_refuses_nothing_is_recorded()
    {
        ReceiveAdvance.Decide(
            Act, SubsidyExample.GrantedSubsidy(), SubsidyExample.Books with { Year = LedgerYear.Initial })
            .ShouldBeRefused("ledger.year_not_open");
        ReceiveAdvance.Decide(
            Act, SubsidyExample.GrantedSubsidy(), SubsidyExample.Books with { Chart = Example.Chart() })
            .ShouldBeRefused("account.none_for_role");
    }
}

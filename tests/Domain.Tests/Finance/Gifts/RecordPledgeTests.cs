using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Gifts.Giving;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

public sealed class RecordPledgeTests
{
    [Fact]
    public void A_promise_of_a_member_goes_under_a_key_of_the_member_and_any_other_under_one_of_its_own()
    {
        var decision = Promise(Act with { Iban = "NL20 INGB 0001 2345 67" });
        var recorded = decision.ShouldRecord<PledgeRecorded>();
        (recorded.Amount, recorded.Interval, recorded.Project).ShouldBe(
            (Money.Euro(25), PledgeInterval.Month, "buurttuin"));
        recorded.Iban!.Plain.ShouldBe("NL20INGB0001234567");
        ((Decision.Accepted)decision).Events[0].Stream.Person.ShouldBe("fatima");
        var outside = Promise(Act with { Member = null, Giver = " Bakker Jansen " });
        outside.ShouldRecord<PledgeRecorded>().Giver!.Plain.ShouldBe("Bakker Jansen");
        ((Decision.Accepted)outside).Events[0].Stream.Person.ShouldBe("pledge-tuin-1");
    }

    [Fact]
    public void The_same_again_changes_nothing_and_a_name_is_used_once()
    {
        Promise(Act, Promised).ShouldBeNothing();
        Promise(Act with { Amount = Money.Euro(30) }, Promised).ShouldBeRefused("pledge.taken");
    }

    [Fact]
    public void Somebody_gives_something_for_some_time()
    {
        Promise(Act with { Member = null, Giver = " " }).ShouldBeRefused("pledge.giver_missing");
        Promise(Act with { Giver = "Fatima" }).ShouldBeRefused("gift.giver_twice");
        Promise(Act, isKnown: false).ShouldBeRefused("gift.member_unknown");
        Promise(Act with { Member = null, Giver = new string('a', 121) }).ShouldBeRefused("gift.giver_too_long");
        Promise(Act with { Amount = Money.Zero }).ShouldBeRefused("pledge.amount_not_positive");
        Promise(Act with { Amount = new Money(Money.LargestCents + 1) }).ShouldBeRefused("pledge.amount_too_large");
        Promise(Act with { Until = First.PlusDays(-1) }).ShouldBeRefused("pledge.period_wrong");
        Promise(Act with { Until = First }).ShouldRecord<PledgeRecorded>();
        Promise(Act with { Iban = "NL00" }).ShouldBeRefused("payment.iban_wrong");
    }

    [Fact]
    public void It_is_income_of_a_stream_of_donations_for_a_project_or_for_anything()
    {
        Promise(Act, stream: IncomeStream.Initial).ShouldBeRefused("income_stream.unknown");
        var rent = Fold.Of<IncomeStream>(Example.DonationStream with { Category = EarningsCategory.OwnIncome });
        Promise(Act, stream: rent).ShouldBeRefused("gift.not_a_donation_stream");
        Promise(Act with { Project = "De Tuin" }).ShouldBeRefused("ledger.project_wrong");
        Promise(Act with { Project = null }).ShouldRecord<PledgeRecorded>().Project.ShouldBeNull();
    }

    [Fact]
    public void A_periodic_gift_is_to_an_anbi_on_paper_at_least_yearly_and_for_five_years()
    {
        Promise(Periodic, profile: Anbi).ShouldRecord<PledgeRecorded>().Periodic.ShouldBeTrue();
        Promise(Periodic with { Until = null }, profile: Anbi).ShouldRecord<PledgeRecorded>();
        Promise(Periodic).ShouldBeRefused("pledge.periodic_needs_anbi");
        Promise(Periodic, profile: Anbi with { AnbiSince = First.PlusDays(1) })
            .ShouldBeRefused("pledge.periodic_needs_anbi");
        Promise(Periodic with { Agreement = " " }, profile: Anbi).ShouldBeRefused("pledge.periodic_needs_agreement");
        Promise(Periodic with { Interval = PledgeInterval.Once }, profile: Anbi)
            .ShouldBeRefused("pledge.periodic_once");
        Promise(Periodic with { Until = new LocalDate(2030, 1, 29) }, profile: Anbi)
            .ShouldBeRefused("pledge.periodic_too_short")
            .Facts.ShouldContain(("date", (object?)new LocalDate(2030, 1, 30)));
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Gifts.Giving;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

public sealed class ReceiveGiftTests
{
    [Fact]
    public void What_was_promised_comes_in_as_income_of_the_stream_and_project_of_the_pledge()
    {
        var decision = Receive(Give);
        var received = decision.ShouldRecord<GiftReceived>();
        (received.Pledge, received.Member, received.IncomeStream, received.Project)
            .ShouldBe((Id, Fatima, Donations, "buurttuin"));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines.ShouldBe(
        [
            EntryLine.ToDebit("1100", Money.Euro(25), "buurttuin"),
            EntryLine.ToCredit("8040", Money.Euro(25), Donations, "buurttuin"),
        ]);
        entry.Origin.ShouldBe(new EntryOrigin("ReceiveGift", "gift/gift-1"));
        ((Decision.Accepted)decision).Events[0].Stream.Person.ShouldBe("fatima");
    }

    [Fact]
    public void Whoever_promised_nothing_gives_as_well_by_name_or_without()
    {
        var anonymous = Give with { Pledge = null, IncomeStream = Donations, By = PaidBy.Cash };
        var decision = Receive(anonymous);
        var received = decision.ShouldRecord<GiftReceived>();
        (received.Pledge, received.Member, received.Giver, received.Project)
            .ShouldBe((null, null, (Personal<string>?)null, null));
        decision.ShouldRecord<EntryPosted>().Lines[0].ShouldBe(EntryLine.ToDebit("1000", Money.Euro(25)));
        var named = Receive(anonymous with { Giver = "Bakker Jansen", Project = "buurtfeest" });
        named.ShouldRecord<GiftReceived>().Giver!.Plain.ShouldBe("Bakker Jansen");
        ((Decision.Accepted)named).Events[0].Stream.Person.ShouldBe("gift-gift-1");
        Receive(anonymous with { Member = Fatima }).ShouldRecord<GiftReceived>().Member.ShouldBe(Fatima);
    }

    [Fact]
    public void The_same_gift_again_changes_nothing_and_another_of_its_name_is_refused()
    {
        var after = Gift.Initial.After(Receive(Give));
        Receive(Give, after).ShouldBeNothing();
        Receive(Give with { Amount = Money.Euro(1) }, after).ShouldBeRefused("gift.taken");
    }

    [Fact]
    public void One_giver_gives_money_to_a_stream_of_donations()
    {
        ReceiveGift.Decide(Give, Gift.Initial, Pledge.Initial, true, OpenBooks)
            .ShouldBeRefused("pledge.unknown");
        Receive(Give with { Giver = "Fatima" }).ShouldBeRefused("gift.giver_twice");
        Receive(Give with { Pledge = null }).ShouldBeRefused("gift.stream_missing");
        var alone = Give with { Pledge = null, IncomeStream = Donations };
        Receive(alone with { Member = Fatima, Giver = "Fatima" }).ShouldBeRefused("gift.giver_twice");
        Receive(alone with { Member = Fatima }, isKnown: false).ShouldBeRefused("gift.member_unknown");
        Receive(alone with { IncomeStream = new("nergens") }).ShouldBeRefused("income_stream.unknown");
        Receive(alone with { Amount = Money.Zero }).ShouldBeRefused("gift.amount_not_positive");
        Receive(alone with { ReceivedOn = new LocalDate(2019, 12, 31) })
            .ShouldBeRefused("income_stream.before_opening");
        Receive(alone with { ReceivedOn = new LocalDate(2026, 1, 1) }).ShouldBeRefused("ledger.date_outside_year");
    }
}

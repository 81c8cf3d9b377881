using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Vouchers.Batch;

namespace Wijkboek.Domain.Tests.Appreciation.Vouchers;

public sealed class GiveVoucherTests
{
    private static readonly GiveVoucher ToFatima = Give with { Recipient = Fatima };

    private static VolunteerYear Received(int euros, int month = 3) => Fold.Of<VolunteerYear>(
        new VoucherReceived(new VoucherGiftId($"eerder-{month}"), Fatima, Money.Euro(euros), On(month, 1)));

    private static Decision Ask(ClaimAllowance act, VolunteerYear year, ClaimGrounds? grounds = null) =>
        ClaimAllowance.Decide(act, year, grounds ?? Volunteer.Grounds, Volunteer.Recorder);

    [Fact]
    public void A_voucher_becomes_a_cost_when_it_is_given()
    {
        var decision = Decide(Give, Bought);
        decision.Events().Count.ShouldBe(2);
        decision.ShouldRecord<VoucherGiven>().Value.ShouldBe(Money.Euro(20));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("4120", Money.Euro(20)), ("1210", -Money.Euro(20))]);
        entry.Lines.ShouldAllBe(line => line.Project == "eetcafe");
        Given.Left.ShouldBe(2);
    }

    [Fact]
    public void A_voucher_for_a_member_counts_in_the_year_of_that_member()
    {
        var decision = Decide(ToFatima, Bought, Recipient());
        var received = decision.ShouldRecord<VoucherReceived>();
        var year = VolunteerYear.Initial.Evolve(received);
        (year.CountedIn(Volunteer.March), year.AllowancesIn(Volunteer.March), year.CountedInYear)
            .ShouldBe((Money.Euro(20), Money.Zero, Money.Euro(20)));
        decision.ShouldBeOfType<Decision.Accepted>().Events
            .Single(recorded => recorded.Event is VoucherReceived).Stream.Id.ShouldBe("volunteer/fatima/2025");
    }

    [Fact]
    public void The_same_gift_again_changes_nothing() => Decide(Give, Given).ShouldBeNothing();

    [Fact]
    public void A_number_names_one_gift()
    {
        Decide(Give with { GivenOn = On(3, 11) }, Given).ShouldBeRefused("voucher.gift_id_taken");
        Decide(Give, TakenBack).ShouldBeRefused("voucher.already_taken_back");
        Decide(Give with { Gift = new VoucherGiftId(new string('g', 49)) }, Bought)
            .ShouldBeRefused("voucher.id_too_long");
    }

    [Fact]
    public void What_is_not_in_stock_is_not_given()
    {
        Decide(Give, VoucherBatch.Initial).ShouldBeRefused("voucher.batch_unknown");
        Decide(Give, Reversed).ShouldBeRefused("voucher.purchase_reversed");
        var two = Given.After(Decide(Give with { Gift = new VoucherGiftId("b-2") }, Given));
        var three = two.After(Decide(Give with { Gift = new VoucherGiftId("b-3") }, two));
        Decide(Give with { Gift = new VoucherGiftId("b-4") }, three).ShouldBeRefused("voucher.not_enough_left");
    }

    [Fact]
    public void A_voucher_is_given_between_purchase_and_expiry()
    {
        Decide(Give with { GivenOn = On(2, 2) }, Bought).ShouldBeRefused("voucher.date_too_early");
        Decide(Give with { GivenOn = On(10, 31) }, Bought).ShouldRecord<VoucherGiven>();
        Decide(Give with { GivenOn = On(11, 1) }, Bought).ShouldBeRefused("voucher.expired");
    }

    [Fact]
    public void Only_a_registered_person_is_named_as_recipient()
    {
        Decide(ToFatima, Bought, Recipient() with { Member = Member.Initial }).ShouldBeRefused("member.unknown");
        Decide(ToFatima, Bought, Recipient() with { Member = Initiative }).ShouldBeRefused("member.not_a_person");
    }

    [Fact]
    public void A_voucher_that_takes_a_volunteer_over_the_month_is_refused()
    {
        Decide(ToFatima, Bought, Recipient(Received(190))).ShouldRecord<VoucherGiven>();
        var refusal = Decide(ToFatima, Bought, Recipient(Received(191)))
            .ShouldBeRefused("allowance.above_month_maximum");
        refusal.Facts.Single(fact => fact.Name == "left").Value.ShouldBe(Money.Euro(19));
        Decide(ToFatima, Bought, Recipient(Received(191), isVolunteer: false)).ShouldRecord<VoucherGiven>();
    }

    [Fact]
    public void A_voucher_that_takes_a_volunteer_over_the_year_is_refused() =>
        Decide(ToFatima, Bought, Recipient(Received(2_090, 1))).ShouldBeRefused("allowance.above_year_maximum");

    [Fact]
    public void In_a_month_without_known_maxima_a_volunteer_is_given_none() =>
        GiveVoucher.Decide(ToFatima, Bought, Recipient(), new VolunteerMaxima([]), Books2025)
            .ShouldBeRefused("allowance.no_maximum");

    [Fact]
    public void A_claim_that_takes_the_vouchers_over_a_maximum_is_refused()
    {
        Ask(Volunteer.Claim with { Amount = Money.Euro(190) }, Received(20))
            .ShouldRecord<AllowanceClaimed>();
        Ask(Volunteer.Claim with { Amount = Money.Euro(191) }, Received(20))
            .ShouldBeRefused("allowance.above_month_maximum");
        Ask(Volunteer.Claim, Received(2_017, 1))
            .ShouldBeRefused("allowance.above_year_maximum");
    }

    [Fact]
    public void What_was_agreed_per_month_is_about_allowances_only() =>
        Ask(Volunteer.Claim, Received(20), Volunteer.Grounds with { Agreement = Volunteer.Agreed(Money.Euro(84)) })
            .ShouldRecord<AllowanceClaimed>();

    [Fact]
    public void However_claims_and_vouchers_alternate_no_month_and_no_year_passes_its_maximum() =>
        Prop.ForAll(Attempts(), attempts =>
        {
            var batch = VoucherBatch.Initial.After(BuyVouchers.Decide(
                Buy with { Count = 200, ValidUntil = null }, VoucherBatch.Initial, Books2025));
            var year = VolunteerYear.Initial;
            var sums = new Money[13];
            foreach (var ((isVoucher, month, euros), i) in attempts.Select((attempt, i) => (attempt, i)))
            {
                var decision = isVoucher
                    ? Decide(
                        ToFatima with { Gift = new VoucherGiftId($"b-{i}"), GivenOn = On(month, 28) }, batch,
                        Recipient(year))
                    : ClaimAllowance.Decide(
                        Volunteer.Claim with
                        {
                            Claim = new ClaimId($"v-{i}"), Month = new YearMonth(2025, month),
                            Amount = Money.Euro(euros), ClaimedOn = On(12, 31),
                        },
                        year, Volunteer.Grounds, Volunteer.Recorder);
                if (decision is not Decision.Accepted)
                    continue;
                (year, batch) = (year.After(decision), batch.After(decision));
                sums[month] += isVoucher ? Buy.ValueEach : Money.Euro(euros);
            }

            return batch.Left >= 0 && sums.Sum() <= Money.Euro(2_100) && sums.All(sum => sum <= Money.Euro(210));
        }).ShouldHold();

    private static Arbitrary<(bool IsVoucher, int Month, int Euros)[]> Attempts() => Gen.ArrayOf(
        from voucher in Gen.Choose(0, 2)
        from month in Gen.Choose(2, 12)
        from euros in Gen.Choose(1, 150)
        select (voucher == 0, month, euros), 60).ToArbitrary();
}

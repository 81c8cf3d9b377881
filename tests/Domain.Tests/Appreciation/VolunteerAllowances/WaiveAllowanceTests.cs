using System.Collections.Immutable;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class WaiveAllowanceTests
{
    private static readonly WaiveAllowance Give = Waive with
    {
        AsGift = true,
        Donations = Example.DonationStream.IncomeStream,
    };

    private static Decision Decide(
        WaiveAllowance act, VolunteerYear year, TaxProfile? profile = null, Actor? actor = null) =>
        WaiveAllowance.Decide(act, year, profile ?? Anbi, Books2025, actor ?? Herself);

    [Fact]
    public void Waiving_a_claim_that_was_not_approved_books_nothing() =>
        Decide(Waive, Claimed).Events().ShouldHaveSingleItem().ShouldBeOfType<AllowanceWaived>().AsGift.ShouldBeFalse();

    [Fact]
    public void Waiving_an_approved_claim_undoes_its_cost()
    {
        var decision = Decide(Waive, Approved);
        decision.ShouldRecord<AllowanceWaived>();
        decision.ShouldRecord<EntryPosted>().Lines().ShouldBe([("1610", Money.Euro(84)), ("4100", -Money.Euro(84))]);
    }

    [Fact]
    public void A_gift_is_booked_gross_as_a_donation()
    {
        var decision = Decide(Give, Approved);
        decision.ShouldRecord<AllowanceWaived>().AsGift.ShouldBeTrue();
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1610", Money.Euro(84)), ("8040", -Money.Euro(84))]);
        entry.Lines[1].IncomeStream.ShouldBe(Example.DonationStream.IncomeStream);
    }

    [Fact]
    public void The_same_waiver_again_changes_nothing() => Decide(Waive, Waived).ShouldBeNothing();

    [Fact]
    public void A_waiver_does_not_become_a_gift_afterwards() =>
        Decide(Give, Waived).ShouldBeRefused("allowance.already_waived");

    [Fact]
    public void Waiving_is_the_volunteers_own_choice()
    {
        Decide(Waive, Claimed, actor: Treasurer).ShouldBeRefused("allowance.waiver_needs_volunteer");
        Decide(Waive with { Declaration = "Map verklaringen, blad 3" }, Claimed, actor: Treasurer)
            .ShouldRecord<AllowanceWaived>();
    }

    [Fact]
    public void What_was_paid_or_rejected_is_not_waived()
    {
        Decide(Waive, Paid).ShouldBeRefused("allowance.already_paid");
        Decide(Waive, Rejected).ShouldBeRefused("allowance.already_rejected");
        Decide(Waive, VolunteerYear.Initial).ShouldBeRefused("allowance.claim_unknown");
    }

    [Fact]
    public void A_waiver_follows_the_approval() =>
        Decide(Waive with { WaivedOn = new LocalDate(2025, 4, 2) }, Approved)
            .ShouldBeRefused("allowance.date_too_early");

    [Fact]
    public void Only_an_anbi_takes_a_gift()
    {
        Decide(Give, Approved, Taxable).ShouldBeRefused("allowance.gift_needs_anbi");
        WaiveAllowance.Decide(Give, Approved, null, Books2025, Herself).ShouldBeRefused("allowance.gift_needs_anbi");
        Decide(Give, Approved, Anbi with { AnbiUntil = new LocalDate(2025, 4, 3) })
            .ShouldBeRefused("allowance.gift_needs_anbi");
    }

    [Fact]
    public void Only_what_the_volunteer_has_a_right_to_can_be_given() =>
        Decide(Give, Claimed).ShouldBeRefused("allowance.gift_needs_approval");

    [Fact]
    public void A_gift_is_income_of_a_stream_of_donations()
    {
        Decide(Give with { Donations = null }, Approved).ShouldBeRefused("allowance.gift_needs_donation_stream");
        Decide(Give with { Donations = new IncomeStreamId("onbekend") }, Approved)
            .ShouldBeRefused("income_stream.unknown");
        var subsidy = Example.DonationStream with { Category = EarningsCategory.MunicipalSubsidy };
        var books = Books2025 with
        {
            IncomeStreams = ImmutableDictionary<IncomeStreamId, IncomeStream>.Empty.Add(
                subsidy.IncomeStream, Fold.Of<IncomeStream>(subsidy)),
        };
        WaiveAllowance.Decide(Give, Approved, Anbi, books, Herself).ShouldBeRefused("allowance.not_a_donation_stream");
    }
}

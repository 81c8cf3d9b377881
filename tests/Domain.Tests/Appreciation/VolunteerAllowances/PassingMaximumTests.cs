using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Tests.Appreciation.Vouchers;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

/// <summary>The third outcome: above a maximum, because the board decided so.</summary>
public sealed class PassingMaximumTests
{
    private static readonly ResolutionNumber Number = new("2025-04");

    private static readonly ClaimAllowance Much = Claim with { Amount = Money.Euro(211), Resolution = Number };

    private static NamedResolution Resolved(
        GoverningBody body = GoverningBody.Board, int day = 1, bool isAdopted = true, bool isAnnulled = false)
    {
        var on = new LocalDate(2025, 4, day);
        List<IEvent> events =
        [
            isAdopted
                ? new ResolutionAdopted(
                    Number, body, new MeetingId("b-3"), new MotionId("m-1"), ResolutionSubject.Other, null, on)
                : new ResolutionRejected(
                    Number, body, new MeetingId("b-3"), new MotionId("m-1"), ResolutionSubject.Other, null, on),
        ];
        if (isAnnulled)
            events.Add(new ResolutionAnnulled(
                Number, new MotionId("m-1"), new MeetingId("b-3"), AnnulmentGround.Revoked, on, "Toch niet"));
        return new NamedResolution(Number, Fold.Of<ResolutionRegister>(events));
    }

    private static Decision Decide(NamedResolution? resolution, ClaimAllowance? act = null) =>
        ClaimAllowance.Decide(
            act ?? Much, VolunteerYear.Initial, Grounds with { Resolution = resolution }, Recorder);

    [Fact]
    public void Without_a_decision_it_is_refused() => Decide(null).ShouldBeRefused("allowance.above_month_maximum");

    [Fact]
    public void By_decision_of_the_board_it_is_claimed_and_the_passing_is_on_record()
    {
        var decision = Decide(Resolved());
        decision.ShouldRecord<AllowanceClaimed>().Resolution.ShouldBe(Number);
        var passed = decision.ShouldRecord<VolunteerMaximumPassed>();
        (passed.Limit, passed.Counted, passed.Maximum, passed.Resolution)
            .ShouldBe((AllowanceLimit.Month, Money.Euro(211), Money.Euro(210), Number));
    }

    [Fact]
    public void Within_the_maxima_nothing_is_passed() =>
        Decide(Resolved(), Claim with { Resolution = Number }).Events().ShouldHaveSingleItem()
            .ShouldBeOfType<AllowanceClaimed>();

    [Fact]
    public void A_decision_must_be_of_the_board_adopted_standing_and_earlier()
    {
        Decide(Resolved(GoverningBody.Circle)).ShouldBeRefused("allowance.not_of_the_board");
        Decide(Resolved(isAdopted: false)).ShouldBeRefused("resolution.was_rejected");
        Decide(Resolved(isAnnulled: true)).ShouldBeRefused("resolution.was_annulled");
        Decide(Resolved(day: 3)).ShouldBeRefused("allowance.date_too_early");
        Decide(new NamedResolution(Number, ResolutionRegister.Initial)).ShouldBeRefused("resolution.unknown");
    }

    [Fact]
    public void A_decision_also_stands_for_more_an_hour_and_then_nothing_is_passed() =>
        Decide(Resolved(), Claim with
        {
            Basis = AllowanceBasis.Hours, Amount = null, WorkedMinutes = 60, Rate = Money.Euro(9), Resolution = Number,
        }).Events().ShouldHaveSingleItem().ShouldBeOfType<AllowanceClaimed>();

    [Fact]
    public void A_voucher_may_pass_a_maximum_by_decision_as_well()
    {
        var full = VolunteerYear.Initial.After(
            ClaimAllowance.Decide(Claim with { Amount = Money.Euro(200) }, VolunteerYear.Initial, Grounds, Recorder));
        var give = Batch.Give with { Recipient = Fatima, GivenOn = AppreciationExample.On(4, 10) };
        var april = VolunteerYear.Initial.Evolve(
            full.Find(Claim.Claim)!.Claimed with { Month = new YearMonth(2025, 4) });
        Batch.Decide(give, Batch.Bought, Batch.Recipient(april)).ShouldBeRefused("allowance.above_month_maximum");
        Batch.Decide(give, Batch.Bought, Batch.Recipient(april) with { Resolution = Resolved() })
            .ShouldRecord<VolunteerMaximumPassed>().Counted.ShouldBe(Money.Euro(220));
    }

    [Fact]
    public void One_month_too_high_makes_the_whole_year_taxable()
    {
        var months = new Dictionary<YearMonth, Benefits>
        {
            [new(2025, 1)] = Benefits.None with { Effort = Money.Euro(100) },
            [new(2025, 2)] = Benefits.None with { Effort = Money.Euro(210) },
        };
        Maxima.ArePassed(months).ShouldBeFalse();
        months[new(2025, 2)] = months[new(2025, 2)].And(Benefits.OfVoucher(Money.Euro(1)));
        Maxima.ArePassed(months).ShouldBeTrue();
    }

    [Fact]
    public void So_does_a_year_too_high_of_which_no_month_is()
    {
        var months = Enumerable.Range(1, 11).ToDictionary(
            month => new YearMonth(2025, month), _ => Benefits.None with { Effort = Money.Euro(191) });
        Maxima.ArePassed(months).ShouldBeTrue();
        months.Remove(new YearMonth(2025, 1));
        Maxima.ArePassed(months).ShouldBeFalse();
    }
}

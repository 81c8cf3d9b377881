using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

public sealed class ClaimAllowanceTests
{
    private static Decision Decide(ClaimAllowance act, VolunteerYear? year = null, ClaimGrounds? grounds = null) =>
        ClaimAllowance.Decide(act, year ?? VolunteerYear.Initial, grounds ?? Grounds, Recorder);

    private static ClaimAllowance Next(string id, Money amount, int month = 3) => Claim with
    {
        Claim = new ClaimId(id),
        Amount = amount,
        Month = new YearMonth(2025, month),
        ClaimedOn = new LocalDate(2025, 12, 31),
    };

    [Fact]
    public void A_claim_is_recorded_in_the_volunteers_year_with_who_entered_it()
    {
        var decision = Decide(Claim);
        var claimed = decision.ShouldRecord<AllowanceClaimed>();
        (claimed.Amount, claimed.Month, claimed.RecordedBy).ShouldBe((Money.Euro(84), March, Recorder.Id));
        var stream = decision.ShouldBeOfType<Decision.Accepted>().Events[0].Stream;
        (stream.Id, stream.Person, stream.Retention).ShouldBe(("volunteer/fatima/2025", "fatima", Retention.Tax(2025)));
    }

    [Fact]
    public void The_same_claim_again_changes_nothing() => Decide(Claim, Claimed).ShouldBeNothing();

    [Fact]
    public void A_claim_id_names_one_claim() =>
        Decide(Claim with { Amount = Money.Euro(85) }, Claimed).ShouldBeRefused("allowance.claim_id_taken");

    [Fact]
    public void A_claim_id_leaves_room_for_the_names_of_its_entries() =>
        Decide(Claim with { Claim = new ClaimId(new string('v', 49)) }).ShouldBeRefused("allowance.claim_id_too_long");

    [Fact]
    public void An_amount_is_more_than_nothing() =>
        Decide(Claim with { Amount = Money.Zero }).ShouldBeRefused("allowance.amount_not_positive");

    [Fact]
    public void A_month_is_claimed_once_it_has_begun()
    {
        Decide(Claim with { ClaimedOn = new LocalDate(2025, 2, 28) }).ShouldBeRefused("allowance.month_not_begun");
        Decide(Claim with { ClaimedOn = new LocalDate(2025, 3, 1) }).ShouldRecord<AllowanceClaimed>();
    }

    [Fact]
    public void A_volunteer_is_a_member() =>
        Decide(Claim, grounds: Grounds with { Volunteer = Member.Initial }).ShouldBeRefused("member.unknown");

    [Fact]
    public void A_claim_rests_on_an_agreement_for_its_month() =>
        Decide(Claim, grounds: Grounds with { Agreement = VolunteerAgreement.Initial })
            .ShouldBeRefused("allowance.no_agreement");

    [Fact]
    public void A_claim_rests_on_the_declaration_of_its_year()
    {
        var undeclared = VolunteerAgreement.Initial.Evolve(Grounds.Agreement.Agreements[0]);
        Decide(Claim, grounds: Grounds with { Agreement = undeclared })
            .ShouldBeRefused("allowance.other_allowances_not_declared");
    }

    [Fact]
    public void Without_a_tax_profile_nobody_knows_whether_the_scheme_applies() =>
        Decide(Claim, grounds: Grounds with { TaxProfile = null }).ShouldBeRefused("allowance.no_tax_profile");

    [Fact]
    public void A_taxable_cooperative_without_an_agreement_may_not_use_the_scheme() =>
        Decide(Claim, grounds: Grounds with { TaxProfile = Taxable }).ShouldBeRefused("allowance.scheme_not_allowed");

    [Theory]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-03-30", false)]
    public void What_the_tax_administration_agreed_to_must_hold_on_the_last_day_of_the_month(string until, bool allowed)
    {
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;
        var agreed = Taxable with
        {
            VolunteerScheme = new VolunteerSchemeAgreement(
                "vooroverleg 12", new LocalDate(2024, 11, 1), new LocalDate(2025, 1, 1), last),
        };
        var decision = Decide(Claim, grounds: Grounds with { TaxProfile = agreed });
        if (allowed)
            decision.ShouldRecord<AllowanceClaimed>();
        else
            decision.ShouldBeRefused("allowance.scheme_not_allowed");
    }

    [Fact]
    public void A_year_without_maxima_is_an_error_and_never_zero_or_endless() =>
        Decide(Claim, grounds: Grounds with { Maxima = new VolunteerMaxima([]) })
            .ShouldBeRefused("allowance.no_maximum");

    [Fact]
    public void A_claim_over_the_months_maximum_is_refused_and_says_what_is_left()
    {
        Decide(Next("v-2", Money.Euro(126)), Claimed).ShouldRecord<AllowanceClaimed>();
        var refusal = Decide(Next("v-2", Money.Euro(126, 1)), Claimed).ShouldBeRefused("allowance.above_month_maximum");
        refusal.Facts.ShouldContain(("left", Money.Euro(126)));
    }

    [Fact]
    public void A_claim_over_the_years_maximum_is_refused()
    {
        var tenFullMonths = Fold.Of<VolunteerYear>(Enumerable.Range(1, 10).Select(month =>
            Decide(Next($"v-{month}", Money.Euro(210), month)).ShouldRecord<AllowanceClaimed>()));
        Decide(Next("v-11", Money.Euro(0, 1), 11), tenFullMonths).ShouldBeRefused("allowance.above_year_maximum");
    }

    [Fact]
    public void A_claim_over_the_agreed_amount_is_refused() =>
        Decide(Claim, grounds: Grounds with { Agreement = Agreed(Money.Euro(80)) })
            .ShouldBeRefused("allowance.above_agreed_amount");

    [Fact]
    public void A_rejected_or_waived_claim_no_longer_counts()
    {
        Decide(Next("v-2", Money.Euro(210)), Rejected).ShouldRecord<AllowanceClaimed>();
        Decide(Next("v-2", Money.Euro(210)), Waived).ShouldRecord<AllowanceClaimed>();
    }

    [Fact]
    public void A_claim_waived_as_a_gift_was_enjoyed_and_counts()
    {
        var given = Approved.Evolve(
            new AllowanceWaived(
                Claim.Claim, Fatima, March, Claim.Amount!.Value, new LocalDate(2025, 4, 4), true, null));
        Decide(Next("v-2", Money.Euro(127)), given).ShouldBeRefused("allowance.above_month_maximum");
    }

    [Fact]
    public void Whatever_is_claimed_no_month_and_no_year_passes_its_maximum() =>
        Prop.ForAll(Attempts(), attempts =>
        {
            var year = VolunteerYear.Initial;
            foreach (var (act, reject) in attempts)
            {
                if (Decide(act, year) is not Decision.Accepted accepted)
                    continue;
                year = accepted.Events.Aggregate(year, (state, recorded) => state.Evolve(recorded.Event));
                if (reject)
                    year = year.After(RejectAllowance.Decide(
                        new RejectAllowance(act.Claim, Fatima, 2025, act.ClaimedOn, "Dubbel"), year, Treasurer));
            }

            return year.CountedInYear <= Money.Euro(2_100)
                && Enumerable.Range(1, 12).All(month => year.CountedIn(new YearMonth(2025, month)) <= Money.Euro(210));
        }).ShouldHold();

    private static Arbitrary<(ClaimAllowance Act, bool Reject)[]> Attempts()
    {
        var attempt =
            from month in Gen.Choose(1, 12)
            from cents in Gen.Choose(1, 15_000)
            from reject in Gen.Choose(0, 4)
            select (Next("v", new Money(cents), month), reject == 0);
        return Gen.ArrayOf(attempt, 60)
            .Select(all => all
                .Select((one, i) => (one.Item1 with { Claim = new ClaimId($"v-{i}") }, one.Item2)).ToArray())
            .ToArbitrary();
    }
}

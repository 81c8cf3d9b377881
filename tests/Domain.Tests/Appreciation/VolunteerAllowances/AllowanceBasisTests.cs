using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances.Volunteer;

namespace Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;

/// <summary>Claims by hours, by activities and for costs.</summary>
public sealed class AllowanceBasisTests
{
    private static readonly ClaimGrounds Adult = Grounds with { BirthDate = new LocalDate(1980, 5, 1) };

    private static readonly ClaimAllowance ByHours = Claim with
    {
        Basis = AllowanceBasis.Hours, Amount = null, WorkedMinutes = 450, Rate = Money.Euro(5, 60),
    };

    private static readonly ClaimAllowance Costs = Claim with
    {
        Claim = new ClaimId("k-1"), Basis = AllowanceBasis.Costs, Amount = Money.Euro(300),
        Receipts = "Treinkaartjes, map 3",
    };

    private static Decision Decide(ClaimAllowance act, ClaimGrounds? grounds = null, VolunteerYear? year = null) =>
        ClaimAllowance.Decide(act, year ?? VolunteerYear.Initial, grounds ?? Adult, Recorder);

    private static Money Claimed(ClaimAllowance act) => Decide(act).ShouldRecord<AllowanceClaimed>().Amount;

    [Fact]
    public void Hours_at_a_rate_make_the_amount() => Claimed(ByHours).ShouldBe(Money.Euro(42));

    [Fact]
    public void Half_a_cent_goes_up() =>
        Claimed(ByHours with { WorkedMinutes = 15, Rate = Money.Euro(5, 50) }).ShouldBe(Money.Euro(1, 38));

    [Fact]
    public void Activities_at_an_amount_each_make_the_amount() =>
        Claimed(Claim with { Basis = AllowanceBasis.Activities, Amount = null, Times = 4, Rate = Money.Euro(12, 50) })
            .ShouldBe(Money.Euro(50));

    [Fact]
    public void An_amount_that_is_named_as_well_must_be_the_same()
    {
        Claimed(ByHours with { Amount = Money.Euro(42) }).ShouldBe(Money.Euro(42));
        Decide(ByHours with { Amount = Money.Euro(43) }).ShouldBeRefused("allowance.amount_not_sum");
    }

    [Fact]
    public void What_the_amount_comes_from_may_not_be_missing()
    {
        Decide(Claim with { Amount = null }).ShouldBeRefused("allowance.amount_missing");
        Decide(ByHours with { WorkedMinutes = 0 }).ShouldBeRefused("allowance.worked_minutes_wrong");
        Decide(ByHours with { WorkedMinutes = 45_000 }).ShouldBeRefused("allowance.worked_minutes_wrong");
        Decide(ByHours with { Rate = null }).ShouldBeRefused("allowance.rate_missing");
        Decide(ByHours with { Basis = AllowanceBasis.Activities }).ShouldBeRefused("allowance.times_wrong");
        Decide(Costs with { Receipts = " " }).ShouldBeRefused("allowance.receipts_missing");
    }

    [Fact]
    public void An_hour_brings_no_more_than_is_certainly_no_wage() =>
        Decide(ByHours with { Rate = Money.Euro(5, 61) }).ShouldBeRefused("allowance.above_hourly_amount")
            .Facts.ShouldContain(("maximum", Money.Euro(5, 60)));

    [Theory]
    [InlineData("2004-03-01", true)]
    [InlineData("2004-03-02", false)]
    public void Who_is_not_an_adult_on_the_first_of_the_month_gets_the_lower_amount_an_hour(string born, bool adult)
    {
        var grounds = Grounds with { BirthDate = NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value };
        if (adult)
            Decide(ByHours, grounds).ShouldRecord<AllowanceClaimed>();
        else
            Decide(ByHours, grounds).ShouldBeRefused("allowance.above_hourly_amount");
        Decide(ByHours with { Rate = Money.Euro(3, 30) }, grounds).ShouldRecord<AllowanceClaimed>();
    }

    [Fact]
    public void Without_a_birth_date_only_the_lower_amount_an_hour_is_certain()
    {
        Decide(ByHours, Grounds).ShouldBeRefused("allowance.birth_date_unknown");
        Decide(ByHours with { Rate = Money.Euro(3, 30) }, Grounds).ShouldRecord<AllowanceClaimed>();
    }

    [Fact]
    public void Costs_with_receipts_are_free_as_long_as_there_is_nothing_else()
    {
        var year = VolunteerYear.Initial.After(Decide(Costs));
        (year.CountedIn(March), year.CountedInYear).ShouldBe((Money.Zero, Money.Zero));
    }

    [Fact]
    public void Costs_and_effort_of_one_month_count_together()
    {
        var year = VolunteerYear.Initial.After(Decide(Costs with { Amount = Money.Euro(150) }));
        Decide(Claim with { Amount = Money.Euro(60) }, year: year).ShouldRecord<AllowanceClaimed>();
        Decide(Claim with { Amount = Money.Euro(61) }, year: year).ShouldBeRefused("allowance.above_month_maximum")
            .Facts.ShouldContain(("left", Money.Euro(60)));
        Decide(Costs with { Amount = Money.Euro(127) }, year: Approved)
            .ShouldBeRefused("allowance.above_month_maximum");
    }

    [Fact]
    public void Costs_and_a_voucher_count_together_as_well()
    {
        var received = Fold.Of<VolunteerYear>(
            new VoucherReceived(new VoucherGiftId("b-1"), Fatima, Money.Euro(20), new LocalDate(2025, 3, 1)));
        Decide(Costs with { Amount = Money.Euro(190) }, year: received).ShouldRecord<AllowanceClaimed>();
        Decide(Costs with { Amount = Money.Euro(191) }, year: received)
            .ShouldBeRefused("allowance.above_month_maximum");
    }

    [Fact]
    public void Costs_of_a_whole_year_count_against_its_maximum_as_soon_as_there_was_any_effort()
    {
        var costs = Fold.Of<VolunteerYear>(Enumerable.Range(1, 12).Select(month => Decide(Costs with
        {
            Claim = new ClaimId($"k-{month}"), Month = new YearMonth(2025, month), Amount = Money.Euro(170),
            ClaimedOn = new LocalDate(2025, 12, 31),
        }).ShouldRecord<AllowanceClaimed>()));
        costs.CountedInYear.ShouldBe(Money.Zero);
        var more = Decide(Claim with { Amount = Money.Euro(40) }, year: costs).ShouldRecord<AllowanceClaimed>();
        var effort = costs.Evolve(more);
        effort.CountedInYear.ShouldBe(Money.Euro(2_080));
        Decide(Claim with { Claim = new("v-2"), Amount = Money.Euro(21), Month = new(2025, 2) }, year: effort)
            .ShouldBeRefused("allowance.above_year_maximum");
    }

    [Fact]
    public void What_was_agreed_per_month_is_not_about_costs() =>
        Decide(Costs, Adult with { Agreement = Agreed(Money.Euro(80)) }).ShouldRecord<AllowanceClaimed>();
}

using System.Collections.Immutable;
using Wijkboek.Domain.Appreciation.Vouchers;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>
/// One volunteer's allowances for activities in one calendar year, and the vouchers received in it: the maxima are then
/// plain sums.
/// </summary>
public sealed record VolunteerYear(
    ImmutableDictionary<ClaimId, AllowanceClaim> Claims,
    ImmutableDictionary<VoucherGiftId, VoucherReceived> Vouchers) : IState<VolunteerYear>
{
    public static Stream<VolunteerYear> Stream(MemberId volunteer, int year) =>
        new($"volunteer/{volunteer}/{year}", Retention.Tax(year), volunteer.Value);

    public static VolunteerYear Initial { get; } = new(
        ImmutableDictionary<ClaimId, AllowanceClaim>.Empty, ImmutableDictionary<VoucherGiftId, VoucherReceived>.Empty);

    public AllowanceClaim? Find(ClaimId claim) => Claims.GetValueOrDefault(claim);

    /// <summary>Allowances for the effort of a month, without benefits in kind and costs.</summary>
    public Money AllowancesIn(YearMonth month) => In(month).Effort;

    /// <summary>What is held against the maximum of the month.</summary>
    public Money CountedIn(YearMonth month) => In(month).Counted;

    /// <summary>What is held against the maximum of the year.</summary>
    public Money CountedInYear => InYear.Counted;

    internal Benefits In(YearMonth month) => Benefits.Of(
        Claims.Values.Where(claim => claim.Month == month),
        Vouchers.Values.Where(voucher => voucher.Month == month).Select(voucher => voucher.Value));

    internal Benefits InYear =>
        Benefits.Of(Claims.Values, Vouchers.Values.Select(voucher => voucher.Value));

    public VolunteerYear Evolve(IEvent happened) => happened switch
    {
        AllowanceClaimed claimed => With(new AllowanceClaim(claimed)),
        IClaimStep step => With(Claims[step.Claim].After(step)),
        VoucherReceived received => this with { Vouchers = Vouchers.SetItem(received.Gift, received) },
        VoucherReturned returned => this with { Vouchers = Vouchers.Remove(returned.Gift) },
        _ => this,
    };

    private VolunteerYear With(AllowanceClaim claim) =>
        this with { Claims = Claims.SetItem(claim.Claimed.Claim, claim) };
}

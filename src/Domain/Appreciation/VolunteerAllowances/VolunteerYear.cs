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

    /// <summary>Allowances of a month, without benefits in kind.</summary>
    public Money AllowancesIn(YearMonth month) =>
        Counted.Where(claim => claim.Month == month).Sum(claim => claim.Amount);

    /// <summary>Allowances and benefits in kind together, as the maximum of the month holds for them.</summary>
    public Money CountedIn(YearMonth month) => AllowancesIn(month)
        + Vouchers.Values.Where(voucher => voucher.Month == month).Sum(voucher => voucher.Value);

    /// <inheritdoc cref="CountedIn"/>
    public Money CountedInYear =>
        Counted.Sum(claim => claim.Amount) + Vouchers.Values.Sum(voucher => voucher.Value);

    public VolunteerYear Evolve(IEvent happened) => happened switch
    {
        AllowanceClaimed claimed => With(new AllowanceClaim(claimed)),
        IClaimStep step => With(Claims[step.Claim].After(step)),
        VoucherReceived received => this with { Vouchers = Vouchers.SetItem(received.Gift, received) },
        VoucherReturned returned => this with { Vouchers = Vouchers.Remove(returned.Gift) },
        _ => this,
    };

    private IEnumerable<AllowanceClaim> Counted => Claims.Values.Where(claim => claim.Counts);

    private VolunteerYear With(AllowanceClaim claim) =>
        this with { Claims = Claims.SetItem(claim.Claimed.Claim, claim) };
}

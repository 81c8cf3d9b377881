using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>
/// One volunteer's claims for activities in one calendar year and the vouchers received in it, in the order in which
/// they were recorded.
/// </summary>
public sealed record AllowanceYear(ImmutableList<TracedClaim> Claims, ImmutableList<TracedVoucher> Vouchers)
{
    /// <summary>Decisions of the board to go above a maximum.</summary>
    public ImmutableList<VolunteerMaximumPassed> Passed { get; init; } = [];

    /// <summary>What was enjoyed in the whole year.</summary>
    public Benefits Whole() => Months().Values.Aggregate(Benefits.None, (sum, month) => sum.And(month));

    /// <summary>What was enjoyed in each month in which there was something.</summary>
    public IReadOnlyDictionary<YearMonth, Benefits> Months()
    {
        var claims = Claims.ToLookup(traced => traced.Claim.Month, traced => traced.Claim);
        var vouchers = Vouchers.Where(traced => traced.Returned is null)
            .ToLookup(traced => traced.Received.Month, traced => traced.Received.Value);
        return claims.Select(month => month.Key).Concat(vouchers.Select(month => month.Key)).Distinct()
            .ToDictionary(month => month, month => Benefits.Of(claims[month], vouchers[month]));
    }
}

/// <param name="Positions">Where in the journal each step of the claim stands.</param>
public sealed record TracedClaim(AllowanceClaim Claim, ImmutableList<long> Positions)
{
    /// <summary>Where the payment stands; zero until paid.</summary>
    public long PaidAt { get; init; }
}

/// <param name="Returned">When it was given back; null when it still counts.</param>
/// <param name="Positions">Where in the journal the receipt stands, and the return.</param>
public sealed record TracedVoucher(VoucherReceived Received, LocalDate? Returned, ImmutableList<long> Positions)
{
    public Money Counted => Returned is null ? Received.Value : Money.Zero;
}

/// <summary>Per volunteer and year; a document has the name of the stream it is folded from.</summary>
public sealed class AllowanceYearsView : Projection<AllowanceYear>
{
    public override string Name => "allowance-years";

    public override AllowanceYear Empty { get; } = new([], []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is AllowanceClaimed or IClaimStep or VoucherReceived or VoucherReturned
            or VolunteerMaximumPassed
            ? [recorded.Stream]
            : [];

    public override AllowanceYear Evolve(AllowanceYear view, Recorded recorded) => recorded.Event switch
    {
        AllowanceClaimed claimed => view with
        {
            Claims = view.Claims.Add(new TracedClaim(new AllowanceClaim(claimed), [recorded.Position])),
        },
        IClaimStep step => view with
        {
            Claims = [.. view.Claims.Select(traced => traced.Claim.Claimed.Claim == step.Claim
                ? new TracedClaim(traced.Claim.After(step), traced.Positions.Add(recorded.Position))
                {
                    PaidAt = step is AllowancePaid ? recorded.Position : traced.PaidAt,
                }
                : traced)],
        },
        VoucherReceived received => view with
        {
            Vouchers = view.Vouchers.Add(new TracedVoucher(received, null, [recorded.Position])),
        },
        VoucherReturned returned => view with
        {
            Vouchers = [.. view.Vouchers.Select(traced => traced.Received.Gift == returned.Gift
                ? traced with
                {
                    Returned = returned.ReturnedOn, Positions = traced.Positions.Add(recorded.Position),
                }
                : traced)],
        },
        VolunteerMaximumPassed passed => view with { Passed = view.Passed.Add(passed) },
        _ => view,
    };
}

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>
/// What a volunteer enjoys in a month or a year. Costs that are shown by receipts are free by themselves; together with
/// anything for the effort, or in kind, the whole counts towards the maximum (Wet LB 1964 art. 2(6);
/// belastingdienst.nl, "vergoeding voor inzet en voor kosten").
/// </summary>
/// <param name="Effort">Allowances for what was done: a fixed amount, hours or activities.</param>
/// <param name="InKind">Vouchers, at their value.</param>
/// <param name="Costs">What was spent, with receipts.</param>
public sealed record Benefits(Money Effort, Money InKind, Money Costs)
{
    public static Benefits None { get; } = new(Money.Zero, Money.Zero, Money.Zero);

    public Money Total => Effort + InKind + Costs;

    /// <summary>What is held against a maximum.</summary>
    public Money Counted => (Effort + InKind).IsPositive ? Total : Money.Zero;

    public static Benefits OfVoucher(Money value) => None with { InKind = value };

    public static Benefits OfClaim(AllowanceBasis basis, Money amount) => basis == AllowanceBasis.Costs
        ? None with { Costs = amount }
        : None with { Effort = amount };

    /// <param name="claims">Those that do not count are passed over.</param>
    public static Benefits Of(IEnumerable<AllowanceClaim> claims, IEnumerable<Money> vouchers) =>
        claims.Where(claim => claim.Counts).Select(claim => OfClaim(claim.Claimed.Basis, claim.Amount))
            .Concat(vouchers.Select(OfVoucher))
            .Aggregate(None, (sum, one) => sum.And(one));

    public Benefits And(Benefits other) =>
        new(Effort + other.Effort, InKind + other.InKind, Costs + other.Costs);
}

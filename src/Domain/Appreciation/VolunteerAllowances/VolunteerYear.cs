using System.Collections.Immutable;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>One volunteer's allowances for activities in one calendar year: the maxima are then plain sums.</summary>
public sealed record VolunteerYear(ImmutableDictionary<ClaimId, AllowanceClaim> Claims) : IState<VolunteerYear>
{
    public static Stream<VolunteerYear> Stream(MemberId volunteer, int year) =>
        new($"volunteer/{volunteer}/{year}", Retention.Tax(year), volunteer.Value);

    public static VolunteerYear Initial { get; } = new(ImmutableDictionary<ClaimId, AllowanceClaim>.Empty);

    public AllowanceClaim? Find(ClaimId claim) => Claims.GetValueOrDefault(claim);

    public Money CountedIn(YearMonth month) => Counted.Where(claim => claim.Month == month).Sum(claim => claim.Amount);

    public Money CountedInYear => Counted.Sum(claim => claim.Amount);

    public VolunteerYear Evolve(IEvent happened) => happened switch
    {
        AllowanceClaimed claimed => With(new AllowanceClaim(claimed)),
        IClaimStep step => With(Claims[step.Claim].After(step)),
        _ => this,
    };

    private IEnumerable<AllowanceClaim> Counted => Claims.Values.Where(claim => claim.Counts);

    private VolunteerYear With(AllowanceClaim claim) => new(Claims.SetItem(claim.Claimed.Claim, claim));
}

/// <summary>One claim and what became of it.</summary>
public sealed record AllowanceClaim(
    AllowanceClaimed Claimed,
    AllowanceApproved? Approved = null,
    AllowanceRejected? Rejected = null,
    AllowancePaid? Paid = null,
    AllowanceWaived? Waived = null)
{
    public Money Amount => Claimed.Amount;

    public YearMonth Month => Claimed.Month;

    /// <summary>
    /// Whether it counts towards the maxima: every claim that is or may still be enjoyed. A waiver as a gift is a way
    /// of enjoying it; a plain waiver is not.
    /// </summary>
    public bool Counts => Rejected is null && Waived is not { AsGift: false };

    public ClaimState State => this switch
    {
        { Waived.AsGift: true } => ClaimState.Given,
        { Waived: not null } => ClaimState.Waived,
        { Paid: not null } => ClaimState.Paid,
        { Rejected: not null } => ClaimState.Rejected,
        { Approved: not null } => ClaimState.Approved,
        _ => ClaimState.Claimed,
    };

    public AllowanceClaim After(IClaimStep step) => step switch
    {
        AllowanceApproved approved => this with { Approved = approved },
        AllowanceRejected rejected => this with { Rejected = rejected },
        AllowancePaid paid => this with { Paid = paid },
        AllowanceWaived waived => this with { Waived = waived },
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no step of a claim."),
    };
}

/// <summary>How far a claim has come.</summary>
public enum ClaimState
{
    Claimed,
    Approved,
    Rejected,
    Paid,
    Waived,

    /// <summary>Waived as a gift to the cooperative.</summary>
    Given,
}

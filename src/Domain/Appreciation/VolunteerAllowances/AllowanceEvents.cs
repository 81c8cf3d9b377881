namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <param name="Month">In which the volunteer was active: by it the maxima are counted.</param>
/// <param name="RecordedBy">Who entered the claim, and so may not approve it.</param>
/// <param name="Project">What the allowance is for in the ledger: a subsidy, a challenge, an initiative.</param>
[StoredAs("allowance_claimed", Module.Appreciation)]
public sealed record AllowanceClaimed(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate ClaimedOn,
    string RecordedBy,
    string? Project,
    Personal<string>? Activity) : IEvent;

[StoredAs("allowance_approved", Module.Appreciation)]
public sealed record AllowanceApproved(
    ClaimId Claim, MemberId Volunteer, YearMonth Month, Money Amount, LocalDate ApprovedOn, string ApprovedBy)
    : IEvent, IClaimStep;

[StoredAs("allowance_rejected", Module.Appreciation)]
public sealed record AllowanceRejected(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate RejectedOn,
    string RejectedBy,
    Personal<string> Reason) : IEvent, IClaimStep;

[StoredAs("allowance_paid", Module.Appreciation)]
public sealed record AllowancePaid(
    ClaimId Claim, MemberId Volunteer, YearMonth Month, Money Amount, LocalDate PaidOn) : IEvent, IClaimStep;

/// <param name="AsGift">Given to the cooperative: it was enjoyed, and so it still counts.</param>
/// <param name="Declaration">Where the volunteer's own signed declaration is kept.</param>
[StoredAs("allowance_waived", Module.Appreciation)]
public sealed record AllowanceWaived(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate WaivedOn,
    bool AsGift,
    Personal<string>? Declaration) : IEvent, IClaimStep;

/// <summary>A fact that takes an earlier claim further.</summary>
public interface IClaimStep
{
    ClaimId Claim { get; }
}

public readonly record struct ClaimId(string Value) : IIdentifier<ClaimId>
{
    public static ClaimId From(string value) => new(value);
    public override string ToString() => Value;
}

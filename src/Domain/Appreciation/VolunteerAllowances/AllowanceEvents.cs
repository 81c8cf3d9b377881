using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <param name="Month">In which the volunteer was active: by it the maxima are counted.</param>
/// <param name="RecordedBy">Who entered the claim, and so may not approve it.</param>
/// <param name="Project">What the allowance is for in the ledger: a subsidy, a challenge, an initiative.</param>
/// <param name="WorkedMinutes">Of a claim by hours.</param>
/// <param name="Times">Of a claim by activities.</param>
/// <param name="Rate">Per hour, or per activity.</param>
/// <param name="Receipts">Of a claim for costs: what they were, and where the receipts are kept.</param>
/// <param name="Resolution">Of the board, when the claim rests on it.</param>
[StoredAs("allowance_claimed", Module.Appreciation)]
public sealed record AllowanceClaimed(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate ClaimedOn,
    string RecordedBy,
    string? Project,
    Personal<string>? Activity,
    AllowanceBasis Basis = AllowanceBasis.Fixed,
    int? WorkedMinutes = null,
    int? Times = null,
    Money? Rate = null,
    Personal<string>? Receipts = null,
    ResolutionNumber? Resolution = null) : IEvent;

/// <summary>
/// The board decided that a volunteer may enjoy more than the law leaves free of tax; all of the year is then taxable.
/// </summary>
/// <param name="Counted">What was enjoyed in the month or the year, with what passed the maximum.</param>
[StoredAs("volunteer_maximum_passed", Module.Appreciation)]
public sealed record VolunteerMaximumPassed(
    MemberId Volunteer,
    YearMonth Month,
    AllowanceLimit Limit,
    Money Counted,
    Money Maximum,
    ResolutionNumber Resolution,
    LocalDate PassedOn) : IEvent;

/// <summary>Which of the two maxima.</summary>
public enum AllowanceLimit
{
    Month,
    Year,
}

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

/// <param name="Batch">The batch of payments that paid it; null when it was paid by itself.</param>
[StoredAs("allowance_paid", Module.Appreciation)]
public sealed record AllowancePaid(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate PaidOn,
    PaymentBatchId? Batch = null) : IEvent, IClaimStep;

/// <summary>The claim stands in a batch of payments, and so in no other.</summary>
[StoredAs("allowance_payment_ordered", Module.Appreciation)]
public sealed record AllowancePaymentOrdered(
    ClaimId Claim, MemberId Volunteer, YearMonth Month, Money Amount, PaymentBatchId Batch, LocalDate OrderedOn)
    : IEvent, IClaimStep;

/// <summary>It was not paid after all, or came back: the claim waits to be paid again.</summary>
[StoredAs("allowance_payment_released", Module.Appreciation)]
public sealed record AllowancePaymentReleased(
    ClaimId Claim, MemberId Volunteer, YearMonth Month, Money Amount, PaymentBatchId Batch, LocalDate ReleasedOn)
    : IEvent, IClaimStep;

/// <summary>The bank had not taken it after all: the payment is under way again.</summary>
[StoredAs("allowance_payment_unsettled", Module.Appreciation)]
public sealed record AllowancePaymentUnsettled(
    ClaimId Claim, MemberId Volunteer, YearMonth Month, Money Amount, PaymentBatchId Batch, LocalDate UnsettledOn)
    : IEvent, IClaimStep;

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

/// <summary>The volunteer or who entered the claim takes it back before anybody decided on it.</summary>
[StoredAs("allowance_claim_withdrawn", Module.Appreciation)]
public sealed record AllowanceClaimWithdrawn(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate WithdrawnOn,
    Personal<string> Reason) : IEvent, IClaimStep;

/// <summary>Nothing is owed any more; the claim waits for a decision again.</summary>
[StoredAs("allowance_approval_revoked", Module.Appreciation)]
public sealed record AllowanceApprovalRevoked(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate RevokedOn,
    string RevokedBy,
    Personal<string> Reason) : IEvent, IClaimStep;

/// <summary>The volunteer paid the allowance back.</summary>
[StoredAs("allowance_taken_back", Module.Appreciation)]
public sealed record AllowanceTakenBack(
    ClaimId Claim,
    MemberId Volunteer,
    YearMonth Month,
    Money Amount,
    LocalDate TakenBackOn,
    Personal<string> Reason) : IEvent, IClaimStep;

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

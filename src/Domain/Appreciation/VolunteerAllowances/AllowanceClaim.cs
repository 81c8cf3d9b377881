using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>One claim and what became of it.</summary>
/// <param name="Revoked">The last approval that was revoked; the claim waits for another.</param>
/// <param name="Ordered">The batch of payments that it stands in, until paid or released.</param>
/// <param name="Approvals">How often it was approved; names the entries of each time apart.</param>
public sealed record AllowanceClaim(
    AllowanceClaimed Claimed,
    AllowanceApproved? Approved = null,
    AllowanceRejected? Rejected = null,
    AllowancePaid? Paid = null,
    AllowanceWaived? Waived = null,
    AllowanceClaimWithdrawn? Withdrawn = null,
    AllowanceApprovalRevoked? Revoked = null,
    AllowanceTakenBack? TakenBack = null,
    int Approvals = 0,
    AllowancePaymentOrdered? Ordered = null)
{
    public Money Amount => Claimed.Amount;

    public YearMonth Month => Claimed.Month;

    /// <summary>
    /// Whether it counts towards the maxima: every claim that is or may still be enjoyed. A waiver as a gift is a way
    /// of enjoying it; a plain waiver is not, and neither is what was paid back.
    /// </summary>
    public bool Counts =>
        Rejected is null && Withdrawn is null && TakenBack is null && Waived is not { AsGift: false };

    /// <summary>Paid on or before a day and not given back by then.</summary>
    public bool IsPaidOn(LocalDate day) => Paid?.PaidOn <= day && !(TakenBack?.TakenBackOn <= day);

    public ClaimState State => this switch
    {
        { Waived.AsGift: true } => ClaimState.Given,
        { Waived: not null } => ClaimState.Waived,
        { TakenBack: not null } => ClaimState.TakenBack,
        { Paid: not null } => ClaimState.Paid,
        { Rejected: not null } => ClaimState.Rejected,
        { Withdrawn: not null } => ClaimState.Withdrawn,
        { Ordered: not null } => ClaimState.Ordered,
        { Approved: not null } => ClaimState.Approved,
        _ => ClaimState.Claimed,
    };

    public AllowanceClaim After(IClaimStep step) => step switch
    {
        AllowanceApproved approved => this with { Approved = approved, Approvals = Approvals + 1 },
        AllowanceRejected rejected => this with { Rejected = rejected },
        AllowancePaid paid => this with { Paid = paid },
        AllowancePaymentOrdered ordered => this with { Ordered = ordered },
        AllowancePaymentReleased => this with { Ordered = null, Paid = null },
        AllowancePaymentUnsettled => this with { Paid = null },
        AllowanceWaived waived => this with { Waived = waived },
        AllowanceClaimWithdrawn withdrawn => this with { Withdrawn = withdrawn },
        AllowanceApprovalRevoked revoked => this with { Approved = null, Revoked = revoked },
        AllowanceTakenBack back => this with { TakenBack = back },
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no step of a claim."),
    };

    /// <summary>The entry in the ledger that paying it now would post.</summary>
    public EntryId PaymentEntry => AllowanceEntry.IdOf(this, AllowanceEntry.PaymentStep);

    /// <summary>Why nothing but its batch can take the claim further; null when it stands in none.</summary>
    internal Refusal? InBatch => Ordered is { } ordered ? AllowanceRefusals.InPaymentBatch(ordered) : null;

    /// <summary>Why nothing more can happen to the claim; null when it still waits for something.</summary>
    internal Refusal? Ended => this switch
    {
        { Withdrawn: { } withdrawn } => AllowanceRefusals.AlreadyWithdrawn(withdrawn),
        { TakenBack: { } back } => AllowanceRefusals.AlreadyTakenBack(back),
        { Paid: { } paid } => AllowanceRefusals.AlreadyPaid(paid),
        { Rejected: { } rejected } => AllowanceRefusals.AlreadyRejected(rejected),
        { Waived: { } waived } => AllowanceRefusals.AlreadyWaived(waived),
        _ => null,
    };
}

/// <summary>How far a claim has come.</summary>
public enum ClaimState
{
    Claimed,
    Approved,

    /// <summary>In a batch of payments.</summary>
    Ordered,
    Rejected,
    Paid,
    Waived,

    /// <summary>Waived as a gift to the cooperative.</summary>
    Given,
    Withdrawn,

    /// <summary>Paid, and paid back by the volunteer.</summary>
    TakenBack,
}

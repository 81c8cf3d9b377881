using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Commitments;

public static class CommitmentRefusals
{
    public static Refusal Unknown(CommitmentId commitment) =>
        new("commitment.unknown", ("commitment", commitment));
    public static Refusal Taken(CommitmentId commitment) => new("commitment.taken", ("commitment", commitment));
    public static Refusal MandateNotHeld(MandateId mandate, LocalDate date) =>
        new("commitment.mandate_not_held", ("mandate", mandate), ("date", date));
    public static Refusal NotTheHolder(MandateId mandate) =>
        new("commitment.not_the_holder", ("mandate", mandate));
    public static Refusal OutsideMandate(MandateId mandate, string account) =>
        new("commitment.outside_mandate", ("mandate", mandate), ("account", account));
    public static Refusal NotAnExpenseAccount(string account) =>
        new("commitment.not_an_expense_account", ("account", account));
    public static Refusal AmountNotPositive { get; } = new("commitment.amount_not_positive");
    public static Refusal TextMissing { get; } = new("commitment.text_missing");
    public static Refusal AboveLimit(Money amount, Money limit) =>
        new("commitment.above_limit", ("amount", amount), ("limit", limit));
    public static Refusal NoBudget(string account, int year) =>
        new("commitment.no_budget", ("account", account), ("year", year.ToString()));

    /// <summary>The facts are the whole sum: what was planned, what is gone, what is asked.</summary>
    public static Refusal OverBudget(string account, Money budget, Money used, Money asked) =>
        new(
            "commitment.over_budget", ("account", account), ("budget", budget), ("used", used), ("asked", asked),
            ("left", budget > used ? budget - used : Money.Zero));
    public static Refusal NoSignatureAsked(CommitmentId commitment) =>
        new("commitment.no_signature_asked", ("commitment", commitment));
    public static Refusal AlreadyApproved(CommitmentId commitment, LocalDate on) =>
        new("commitment.already_approved", ("commitment", commitment), ("date", on));
    public static Refusal MayNotSign(CommitmentId commitment) =>
        new("commitment.may_not_sign", ("commitment", commitment));
    public static Refusal BeforeCommitment(LocalDate on) => new("commitment.before_commitment", ("date", on));
    public static Refusal AlreadyReleased(CommitmentId commitment, LocalDate on) =>
        new("commitment.already_released", ("commitment", commitment), ("date", on));
    public static Refusal ReasonMissing { get; } = new("commitment.reason_missing");
    public static Refusal EntryNotForIt(EntryId entry, string account) =>
        new("commitment.entry_not_for_it", ("entry", entry), ("account", account));
    public static Refusal SignatureAwaited(CommitmentId commitment) =>
        new("commitment.signature_awaited", ("commitment", commitment));
}

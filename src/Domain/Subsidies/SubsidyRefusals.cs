using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

public static class SubsidyRefusals
{
    public static Refusal Unknown(SubsidyId subsidy) => new("subsidy.unknown", ("subsidy", subsidy));
    public static Refusal AlreadyAppliedFor(SubsidyId subsidy) =>
        new("subsidy.already_applied_for", ("subsidy", subsidy));
    public static Refusal TitleOrFunderMissing { get; } = new("subsidy.title_or_funder_missing");
    public static Refusal AmountNotPositive { get; } = new("subsidy.amount_not_positive");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("subsidy.period_wrong", ("from", from), ("until", until));
    public static Refusal AppliedAfterPeriod(LocalDate until) => new("subsidy.applied_after_period", ("until", until));
    public static Refusal DecisionNumberMissing { get; } = new("subsidy.decision_number_missing");
    public static Refusal DecidedBeforeApplication(LocalDate appliedOn) =>
        new("subsidy.decided_before_application", ("date", appliedOn));
    public static Refusal AlreadyDecided(SubsidyId subsidy, string decisionNumber) =>
        new("subsidy.already_decided", ("subsidy", subsidy), ("decision", decisionNumber));
    public static Refusal PlannedAdvancesAboveGrant(Money planned, Money granted) =>
        new("subsidy.planned_advances_above_grant", ("planned", planned), ("granted", granted));
    public static Refusal AccountableWithinPeriod(LocalDate until) =>
        new("subsidy.accountable_within_period", ("until", until));
    public static Refusal IncomeStreamOfOtherFunder(IncomeStreamId stream, string funder, string expected) =>
        new("subsidy.income_stream_of_other_funder", ("stream", stream), ("funder", funder), ("expected", expected));
    public static Refusal NotGranted(SubsidyId subsidy) => new("subsidy.not_granted", ("subsidy", subsidy));
    public static Refusal BeforeGrant(LocalDate grantedOn) => new("subsidy.before_grant", ("date", grantedOn));
    public static Refusal BeforePeriod(LocalDate from) => new("subsidy.before_period", ("date", from));
    public static Refusal AdvancesAboveGrant(Money granted, Money room) =>
        new("subsidy.advances_above_grant", ("granted", granted), ("room", room));
    public static Refusal IncomeAboveGrant(Money granted, Money room) =>
        new("subsidy.income_above_grant", ("granted", granted), ("room", room));
    public static Refusal EntryUsedForOther(EntryId entry) => new("subsidy.entry_used_for_other", ("entry", entry));
    public static Refusal MovementUnknown(EntryId entry) => new("subsidy.movement_unknown", ("entry", entry));
    public static Refusal MovementAlreadyReversed(EntryId entry) =>
        new("subsidy.movement_already_reversed", ("entry", entry));
    public static Refusal MovementSettled(EntryId entry, string decisionNumber) =>
        new("subsidy.movement_settled", ("entry", entry), ("decision", decisionNumber));
    public static Refusal ReversalBeforeMovement(LocalDate on) =>
        new("subsidy.reversal_before_movement", ("date", on));
    public static Refusal ReasonMissing { get; } = new("subsidy.reason_missing");
    public static Refusal AlreadyAccountedFor(SubsidyId subsidy, LocalDate on) =>
        new("subsidy.already_accounted_for", ("subsidy", subsidy), ("date", on));
    public static Refusal AlreadyDetermined(SubsidyId subsidy, string decisionNumber) =>
        new("subsidy.already_determined", ("subsidy", subsidy), ("decision", decisionNumber));
    public static Refusal DeterminedBelowZero { get; } = new("subsidy.determined_below_zero");
    public static Refusal DeterminedAboveGrant(Money granted) =>
        new("subsidy.determined_above_grant", ("granted", granted));
    public static Refusal LowerWithoutGround(Money granted) =>
        new("subsidy.lower_without_ground", ("granted", granted));
    public static Refusal GroundWithoutLowering(Money granted) =>
        new("subsidy.ground_without_lowering", ("granted", granted));
    public static Refusal BeforeEarlierFact(LocalDate latest) => new("subsidy.before_earlier_fact", ("date", latest));
    public static Refusal NotDetermined(SubsidyId subsidy) => new("subsidy.not_determined", ("subsidy", subsidy));
    public static Refusal BeforeDetermination(LocalDate determinedOn) =>
        new("subsidy.before_determination", ("date", determinedOn));
    public static Refusal MoreThanReceivable(Money receivable) =>
        new("subsidy.more_than_receivable", ("receivable", receivable));
    public static Refusal MoreThanRepayable(Money repayable) =>
        new("subsidy.more_than_repayable", ("repayable", repayable));
}

namespace Wijkboek.Domain.Finance.Gifts;

public static class PledgeRefusals
{
    public static Refusal Unknown(PledgeId pledge) => new("pledge.unknown", ("pledge", pledge));
    public static Refusal Taken(PledgeId pledge) => new("pledge.taken", ("pledge", pledge));
    public static Refusal GiverMissing { get; } = new("pledge.giver_missing");
    public static Refusal AmountNotPositive { get; } = new("pledge.amount_not_positive");
    public static Refusal AmountTooLarge { get; } = new("pledge.amount_too_large");
    public static Refusal PeriodWrong(LocalDate from) => new("pledge.period_wrong", ("date", from));
    public static Refusal AlreadyEnded(PledgeId pledge, LocalDate on) =>
        new("pledge.already_ended", ("pledge", pledge), ("date", on));
    public static Refusal ChangeOlder(PledgeId pledge, LocalDate from) =>
        new("pledge.change_older", ("pledge", pledge), ("date", from));
    public static Refusal PeriodicNeedsAnbi(LocalDate on) => new("pledge.periodic_needs_anbi", ("date", on));
    public static Refusal PeriodicNeedsAgreement { get; } = new("pledge.periodic_needs_agreement");
    public static Refusal PeriodicOnce { get; } = new("pledge.periodic_once");
    public static Refusal PeriodicTooShort(LocalDate earliest) =>
        new("pledge.periodic_too_short", ("date", earliest));
    public static Refusal PeriodicFixed(PledgeId pledge) => new("pledge.periodic_fixed", ("pledge", pledge));
}

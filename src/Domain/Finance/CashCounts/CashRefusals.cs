namespace Wijkboek.Domain.Finance.CashCounts;

public static class CashRefusals
{
    public static Refusal CountUnknown(CashCountId count) => new("cash.count_unknown", ("count", count));
    public static Refusal CountTaken(CashCountId count) => new("cash.count_taken", ("count", count));
    public static Refusal NotCash(string account) => new("cash.not_cash", ("account", account));
    public static Refusal SecondUnknown(MemberId second) => new("cash.second_unknown", ("second", second));
    public static Refusal CountedAlone { get; } = new("cash.counted_alone");
    public static Refusal NothingCounted { get; } = new("cash.nothing_counted");
    public static Refusal PieceUnknown(Money piece) => new("cash.piece_unknown", ("piece", piece));
    public static Refusal BelowZero { get; } = new("cash.below_zero");
    public static Refusal SumDiffers(Money sum, Money pieces) =>
        new("cash.sum_differs", ("sum", sum), ("pieces", pieces), ("difference", sum - pieces));
    public static Refusal NoDifference { get; } = new("cash.no_difference");
    public static Refusal AlreadyBooked(LocalDate on) => new("cash.already_booked", ("date", on));
    public static Refusal BeforeCount(LocalDate on) => new("cash.before_count", ("date", on));
    public static Refusal LedgerChanged(Money expected, Money now) =>
        new("cash.ledger_changed", ("expected", expected), ("now", now));
}

namespace Wijkboek.Domain.Finance.CashCounts;

/// <summary>One time that the cash was counted, and whether its difference was booked.</summary>
public sealed record CashCount(CashCounted? Counted, CashDifferenceBooked? Booked) : IState<CashCount>
{
    public static Stream<CashCount> Stream(CashCountId id) => new($"cash-count/{id}", Retention.Business);

    public static CashCount Initial { get; } = new(null, null);

    /// <summary>Above zero there was more in the box than the ledger said.</summary>
    public Money Difference => Counted is { } counted ? counted.Counted - counted.Expected : Money.Zero;

    public CashCount Evolve(IEvent happened) => happened switch
    {
        CashCounted counted => this with { Counted = counted },
        CashDifferenceBooked booked => this with { Booked = booked },
        _ => this,
    };
}

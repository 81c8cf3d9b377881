using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.CashCounts;

/// <summary>Two people counted what was in a cash box.</summary>
/// <param name="Account">Of the ledger, that shows what is in the box.</param>
/// <param name="Expected">What the ledger said of the end of that day.</param>
/// <param name="Pieces">Per coin and note; empty when only the sum was written down.</param>
/// <param name="CountedBy">Who recorded it.</param>
/// <param name="Second">Who counted along.</param>
[StoredAs("cash_counted", Module.Finance)]
public sealed record CashCounted(
    CashCountId Count,
    string Account,
    LocalDate CountedOn,
    Money Counted,
    Money Expected,
    IReadOnlyList<CashPieces> Pieces,
    string CountedBy,
    MemberId Second) : IEvent;

/// <summary>What was found more or less than the ledger said is in the ledger now.</summary>
/// <param name="Difference">Above zero there was more in the box.</param>
[StoredAs("cash_difference_booked", Module.Finance)]
public sealed record CashDifferenceBooked(CashCountId Count, EntryId Entry, Money Difference, LocalDate BookedOn)
    : IEvent;

public readonly record struct CashCountId(string Value) : IIdentifier<CashCountId>
{
    public static CashCountId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <param name="Piece">What one coin or note is worth.</param>
/// <param name="Count">How many there were.</param>
public sealed record CashPieces(Money Piece, int Count)
{
    public Money Worth => new(Piece.Cents * Count);
}

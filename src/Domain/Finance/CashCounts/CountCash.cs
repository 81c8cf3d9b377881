using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.CashCounts;

/// <summary>Two people count what is in a cash box: by coin and note, or as one sum.</summary>
/// <param name="Second">Who counts along: somebody else than who records it.</param>
/// <param name="Account">Of the ledger; left out is the account with the role of the cash.</param>
/// <param name="Sum">What there was; left out where the pieces say it.</param>
public sealed record CountCash(
    CashCountId Count,
    LocalDate CountedOn,
    MemberId Second,
    string? Account = null,
    Money? Sum = null,
    IReadOnlyList<CashPieces>? Pieces = null) : IAct
{
    // Codes of the Referentie Grootboekschema that begin so are cash.
    private const string CashCode = "BLimKas";

    private static readonly long[] Worths =
        [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

    /// <param name="act">What is asked.</param>
    /// <param name="count">Of that name.</param>
    /// <param name="books">Of the day of counting.</param>
    /// <param name="chart">Says which accounts are cash.</param>
    /// <param name="secondIsKnown">Whether the register has somebody by that id.</param>
    /// <param name="counter">Who records it.</param>
    public static Decision Decide(
        CountCash act, CashCount count, CashBooks books, ChartOfAccounts chart, bool secondIsKnown, Actor counter)
    {
        if ((act.Account ?? chart.For(AccountRole.Cash)?.Number) is not { } number)
            return AccountRefusals.NoneForRole(AccountRole.Cash);
        var counted = act.Sum ?? (act.Pieces ?? []).Sum(pieces => pieces.Worth);
        if (count.Counted is { } before)
            return (before.Account, before.CountedOn, before.Counted) == (number, act.CountedOn, counted)
                ? Decision.Nothing
                : CashRefusals.CountTaken(act.Count);
        if ((AccountRefuses(chart, number) ?? PeopleRefuse(act, secondIsKnown, counter) ?? SumRefuses(act))
            is { } refusal)
            return refusal;
        if (books.Year.Opened is null)
            return LedgerRefusals.YearNotOpen(act.CountedOn);
        return CashCount.Stream(act.Count).Record(new CashCounted(
            act.Count, number, act.CountedOn, counted, books.On(act.CountedOn, number), act.Pieces ?? [], counter.Id,
            act.Second));
    }

    private static Refusal? AccountRefuses(ChartOfAccounts chart, string number)
    {
        if (chart.Find(number) is not { } account)
            return AccountRefusals.Unknown(number);
        return account.Role == AccountRole.Cash
            || account.Rgs?.StartsWith(CashCode, StringComparison.Ordinal) == true
            ? null
            : CashRefusals.NotCash(number);
    }

    private static Refusal? PeopleRefuse(CountCash act, bool secondIsKnown, Actor counter)
    {
        if (!secondIsKnown)
            return CashRefusals.SecondUnknown(act.Second);
        return act.Second.Value == counter.Id ? CashRefusals.CountedAlone : null;
    }

    private static Refusal? SumRefuses(CountCash act)
    {
        var pieces = act.Pieces ?? [];
        if (act.Sum is null && pieces.Count == 0)
            return CashRefusals.NothingCounted;
        if (pieces.FirstOrDefault(one => !Worths.Contains(one.Piece.Cents)) is { } odd)
            return CashRefusals.PieceUnknown(odd.Piece);
        if (pieces.Any(one => one.Count < 0) || act.Sum is { IsNegative: true })
            return CashRefusals.BelowZero;
        var worth = pieces.Sum(one => one.Worth);
        return act.Sum is { } sum && pieces.Count > 0 && sum != worth
            ? CashRefusals.SumDiffers(sum, worth)
            : null;
    }
}

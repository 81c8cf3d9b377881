using System.Collections.Immutable;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.BalanceSheet;

/// <summary>
/// Where the accounts stand, and the result that has not been sent anywhere yet: every part with the fact it comes
/// from, so that the balance sheet and what is behind it cannot differ.
/// </summary>
internal sealed record Standing(ImmutableList<StandingPart> Parts)
{
    /// <summary>Positive is debit.</summary>
    public Dictionary<string, Money> Balances { get; } = Parts
        .Where(part => part.Account is not null)
        .GroupBy(part => part.Account!)
        .ToDictionary(parts => parts.Key, parts => parts.Sum(part => part.Balance));

    /// <summary>Income less expense that is part of equity but of no account yet.</summary>
    public Money Unappropriated { get; } = -Parts.Where(part => part.Account is null).Sum(part => part.Balance);

    /// <summary>
    /// The opening balance; or, for a year that began without one because the year before is still open, where that one
    /// stands at its end. Its closing will carry the same balances over.
    /// </summary>
    public static Standing AtStartOf(LedgerBook.LedgerBook book, LedgerYearFrame year)
    {
        if (year.Opened.Opening.Count == 0
            && book.YearOn(year.Opened.Start.PlusDays(-1)) is { Closed: null } before)
            return Within(book, before, before.Opened.End, AtStartOf(book, before));
        return new Standing(
            [.. year.Opened.Opening.Select(line => new StandingPart(year.OpenedAt, line.Account, line.Balance))]);
    }

    public static Standing Within(
        LedgerBook.LedgerBook book, LedgerYearFrame year, LocalDate on, Standing opening) =>
        new(opening.Parts.AddRange(Moved(book, year, year.Opened.Start, on)));

    /// <summary>What happened within a year; on the last day of a closed one the result went to its accounts.</summary>
    public static IEnumerable<StandingPart> Moved(
        LedgerBook.LedgerBook book, LedgerYearFrame year, LocalDate from, LocalDate on)
    {
        var lines = book.TracedLines(from, on).Select(traced => new StandingPart(
            traced.Position, traced.Account.IsOnBalanceSheet ? traced.Line.Account : null, traced.Line.Balance));
        return year.Closed is { } closed && year.Opened.End == on
            ? lines.Where(part => part.Account is not null).Concat(closed.Appropriation
                .Select(line => new StandingPart(year.ClosedAt, line.Account, -line.Amount)))
            : lines;
    }
}

/// <param name="Position">Where in the journal the fact stands.</param>
/// <param name="Account">Null for what is part of the result.</param>
/// <param name="Balance">Positive is debit.</param>
internal sealed record StandingPart(long Position, string? Account, Money Balance)
{
    public TracedAmount Traced => new(Position, Balance);
}

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>What every row keeps to that a cooperative adds: the year after the last, from a source.</summary>
/// <param name="Source">Where the rates were found.</param>
internal sealed record RateOfYear(RateKind Table, int Year, string Source, LocalDate CheckedOn)
{
    /// <param name="lastThatCame">The last year of the table that came with Wijkboek.</param>
    /// <param name="last">The last year of the table with what was added.</param>
    /// <param name="today">Nobody has looked anything up tomorrow, nor what holds after the next year.</param>
    public Refusal? Refuses(int lastThatCame, int last, LocalDate today)
    {
        if (Year <= lastThatCame)
            return RateRefusals.ComesAlong(Table, lastThatCame);
        if (Year > last + 1)
            return RateRefusals.YearWrong(Table, last + 1);
        if (Year > today.Year + 1)
            return RateRefusals.NotKnownYet(Table, Year);
        if (Source.Length == 0)
            return RateRefusals.SourceMissing(Table);
        return CheckedOn > today ? RateRefusals.CheckedInFuture(Table, CheckedOn) : null;
    }
}

namespace Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

/// <summary>
/// The minimum wage of a half year that Wijkboek does not know yet, looked up by the cooperative itself. The same half
/// year again takes the place of what was added before; one that came with Wijkboek cannot be changed.
/// </summary>
/// <param name="From">The first of January or July.</param>
/// <param name="PerHour">From 21 years on; the wages of the young follow from it.</param>
/// <param name="Source">Where the amount was found, so that another can look too.</param>
/// <param name="CheckedOn">The day on which it was looked up.</param>
public sealed record AddMinimumWage(LocalDate From, Money PerHour, string Source, LocalDate CheckedOn) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="wages">That were added so far.</param>
    /// <param name="comesAlong">The table that came with Wijkboek.</param>
    /// <param name="today">Nobody has looked anything up tomorrow.</param>
    public static Decision Decide(
        AddMinimumWage act, AddedMinimumWages wages, MinimumWageTable comesAlong, LocalDate today)
    {
        var added = new MinimumWageAdded(act.From, act.PerHour, act.Source.Trim(), act.CheckedOn);
        if (wages.All.Contains(added))
            return Decision.Nothing;
        if (act.From <= comesAlong.Rows[^1].From)
            return MinimumWageRefusals.ComesAlong(act.From);
        return Refuses(added, comesAlong.With(wages), today) is { } refusal
            ? refusal
            : AddedMinimumWages.Stream.Record(added);
    }

    private static Refusal? Refuses(MinimumWageAdded added, MinimumWageTable known, LocalDate today)
    {
        var before = known.Rows.Last(row => row.From < added.From);
        if (added.From != before.Next)
            return MinimumWageRefusals.HalfYearWrong(before.Next);

        // It is never lowered (Wet minimumloon art. 14 lid 4): less is a typing error.
        if (added.PerHour < before.PerHour[MinimumWageRow.AdultAge])
            return MinimumWageRefusals.TooLow(before.PerHour[MinimumWageRow.AdultAge]);
        if (added.Source.Length == 0)
            return MinimumWageRefusals.SourceMissing;
        return added.CheckedOn > today ? MinimumWageRefusals.CheckedInFuture(added.CheckedOn) : null;
    }
}

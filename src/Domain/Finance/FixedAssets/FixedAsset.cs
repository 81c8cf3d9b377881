namespace Wijkboek.Domain.Finance.FixedAssets;

/// <summary>One asset, and what became of its cost.</summary>
/// <param name="Depreciated">Since it came in the register.</param>
public sealed record FixedAsset(AssetAcquired Acquired, Money Depreciated, AssetDisposedOf? Disposed = null)
{
    /// <summary>What it stands for in the books.</summary>
    public Money BookValue => Disposed is null ? Acquired.Cost - TotalDepreciated : Money.Zero;

    public Money TotalDepreciated => Acquired.Before + Depreciated;

    /// <summary>
    /// What should have been depreciated here at the end of a month: the same amount each month (BW 2:384(1) leaves the
    /// system to the organisation), rounded over all months together, so that after the last one nothing is left over.
    /// </summary>
    public Money DueAt(YearMonth month)
    {
        var whole = Acquired.Cost - Acquired.Residual - Acquired.Before;
        var months = Math.Clamp(MonthsUntil(month), 0, Acquired.Months);
        return new Money(((whole.Cents * months * 2) + Acquired.Months) / (Acquired.Months * 2L));
    }

    /// <summary>What is still to be booked up to and including a month.</summary>
    public Money MissingAt(YearMonth month)
    {
        if (Disposed is not null)
            return Money.Zero;
        var missing = DueAt(month) - Depreciated;
        return missing.IsNegative ? Money.Zero : missing;
    }

    private int MonthsUntil(YearMonth month) =>
        ((month.Year - Acquired.From.Year) * 12) + month.Month - Acquired.From.Month + 1;
}

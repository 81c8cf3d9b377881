namespace Wijkboek.Domain.Membership.Erasure;

/// <summary>
/// How long each class must be kept, also when somebody asks to be forgotten (AVG art. 17(3)(b)).
/// </summary>
public static class RetentionTerm
{
    // AWR art. 52(4), BW 2:10(3), Awb 4:69(2).
    private const int YearsOfBooks = 7;

    // A collection can be disputed until then by whoever paid it.
    private const int MonthsOfMandate = 36;

    private const string TaxPrefix = "tax-";

    /// <summary>The classes of which there is one per person.</summary>
    public static IReadOnlyList<Retention> Lasting { get; } =
        [Retention.Contact, Retention.Consent, Retention.Mandate, Retention.Business];

    /// <summary>The first day on which it may go; null when no term holds it.</summary>
    /// <param name="lastUsed">The day of the last fact that holds something under this class.</param>
    public static LocalDate? FirstDay(Retention kept, LocalDate lastUsed)
    {
        if (kept == Retention.Contact || kept == Retention.Consent)
            return null;
        if (kept == Retention.Mandate)
            return lastUsed.PlusMonths(MonthsOfMandate);
        // An unknown class is kept as long as the longest term that is known.
        return new LocalDate((TaxYear(kept) ?? lastUsed.Year) + YearsOfBooks + 1, 1, 1);
    }

    public static bool IsKnown(Retention kept) => Lasting.Contains(kept) || TaxYear(kept) is not null;

    private static int? TaxYear(Retention kept) =>
        kept.Class.Length == TaxPrefix.Length + 4 && kept.Class.StartsWith(TaxPrefix, StringComparison.Ordinal)
        && int.TryParse(kept.Class.AsSpan(TaxPrefix.Length), out var year) && year >= 1
            ? year
            : null;
}

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>A transaction that was recorded before, with the number of the other side as it reads.</summary>
/// <param name="Iban">Null when there is none, or when it was forgotten.</param>
/// <param name="Statement">Of which it was recorded.</param>
public sealed record KnownTransaction(
    BankTransactionId Id, LocalDate BookedOn, Money Amount, string? Iban, int Statement);

/// <param name="MaybeSameAs">
/// A known transaction of that day and amount, where one of the two does not say who stood on the other side.
/// </param>
public sealed record ComparedLine(StatementLine Line, BankTransactionId? SameAs, BankTransactionId? MaybeSameAs)
{
    public bool IsNew => SameAs is null && MaybeSameAs is null;
}

/// <summary>
/// What of a statement is new. Per day of booking the lines are compared, as often as each occurs, by amount and number
/// of the other side; only the surplus is new. References differ by format and do not tell transactions apart.
/// </summary>
public static class BankComparison
{
    public static IReadOnlyList<ComparedLine> Compare(
        IReadOnlyList<StatementLine> lines, IEnumerable<KnownTransaction> known)
    {
        var left = known.ToLookup(one => (one.BookedOn, one.Amount)).ToDictionary(same => same.Key, Sorted);
        var compared = new ComparedLine?[lines.Count];
        foreach (var (i, line) in lines.Index())
            compared[i] = Take(left, line, one => one.Iban == IbanOf(line)) is { } same
                ? new ComparedLine(line, same.Id, null)
                : null;
        foreach (var (i, line) in lines.Index().Where(each => compared[each.Index] is null))
            compared[i] = new ComparedLine(
                line, null, Take(left, line, one => one.Iban is null || IbanOf(line) is null)?.Id);
        return [.. compared.Select(one => one!)];
    }

    /// <summary>The number of the other side; null when the line names none.</summary>
    public static string? IbanOf(StatementLine line) =>
        line.Counterparty.Iban?.Plain is { } given && Iban.Compact(given) is { Length: > 0 } compact ? compact : null;

    private static List<KnownTransaction> Sorted(IEnumerable<KnownTransaction> same) =>
        [.. same.OrderBy(one => one.Id.Value, StringComparer.Ordinal)];

    private static KnownTransaction? Take(
        Dictionary<(LocalDate, Money), List<KnownTransaction>> left, StatementLine line,
        Predicate<KnownTransaction> fits)
    {
        if (!left.TryGetValue((line.BookedOn, line.Amount), out var candidates))
            return null;
        var at = candidates.FindIndex(fits);
        if (at < 0)
            return null;
        var found = candidates[at];
        candidates.RemoveAt(at);
        return found;
    }
}

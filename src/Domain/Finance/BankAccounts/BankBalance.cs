namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>
/// What stood on an account according to what was imported: a known closing balance, and what was booked since.
/// </summary>
internal sealed record BankBalance(
    BankAccountConnected Account,
    IReadOnlyList<BankStatementImported> Statements,
    IReadOnlyList<CountedAmount> Counted)
{
    /// <summary>Null before the day from which the account is connected.</summary>
    public Money? Before(LocalDate day)
    {
        var anchor = Anchors().Where(one => one.Day < day)
            .Aggregate(
                ((LocalDate Day, Money Balance)?)null,
                (best, one) => best is { } held && held.Day > one.Day ? best : one);
        return anchor is { } from
            ? from.Balance + Counted.Where(one => from.Day < one.Day && one.Day < day).Sum(one => one.Amount)
            : null;
    }

    public Money Between(LocalDate from, LocalDate to) =>
        Counted.Where(one => from <= one.Day && one.Day <= to).Sum(one => one.Amount);

    /// <summary>
    /// The statements, the first imported first, that ended on this day with this balance: the day may go on after any
    /// of them.
    /// </summary>
    public IEnumerable<BankStatementImported> EndedOn(LocalDate day, Money? balance) =>
        balance is null ? [] : Statements.Where(known => known.To == day && known.Closing == balance);

    /// <summary>What was counted of the last day of a statement since that was imported.</summary>
    public Money Since(BankStatementImported statement) => Counted
        .Where(one => one.Day == statement.To && one.Statement > statement.Statement).Sum(one => one.Amount);

    /// <summary>The opening of what was imported of the first days after this one; null when there is none.</summary>
    public Money? OpeningAfter(LocalDate day) => Statements
        .Where(known => known.From > day && known.Opening is not null)
        .OrderBy(known => known.From).ThenBy(known => known.Statement)
        .Select(known => known.Opening)
        .FirstOrDefault() ?? (Account.OpeningOn > day ? Account.Opening : null);

    public bool Covers(LocalDate day) => Statements.Any(known => known.From <= day && day <= known.To);

    private IEnumerable<(LocalDate Day, Money Balance)> Anchors() =>
        Statements.Where(known => known.Closing is not null)
            .Select(known => (known.To, known.Closing!.Value))
            .Prepend((Account.OpeningOn.PlusDays(-1), Account.Opening));
}

/// <param name="Statement">Of which it was recorded.</param>
internal readonly record struct CountedAmount(LocalDate Day, Money Amount, int Statement);

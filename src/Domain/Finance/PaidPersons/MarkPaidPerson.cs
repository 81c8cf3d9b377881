using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.PaidPersons;

/// <summary>
/// A bill is of a private person who charges no VAT: what was paid for it stands in the list for the tax office
/// (Uitvoeringsbesluit IB 2001 art. 22).
/// </summary>
/// <param name="Year">The ledger year of the entry.</param>
/// <param name="Person">Somebody of the register; else <paramref name="Name"/> says who it is.</param>
/// <param name="PaidOn">Left out where a batch of payments pays it.</param>
public sealed record MarkPaidPerson(
    int Year, EntryId Entry, MemberId? Person = null, Personal<string>? Name = null, LocalDate? PaidOn = null) : IAct
{
    private const int LongestName = 200;

    /// <param name="act">What is asked.</param>
    /// <param name="persons">Of the ledger year.</param>
    /// <param name="year">In which the entry stands.</param>
    /// <param name="isKnown">Whether the person that is named stands in the register.</param>
    /// <param name="chart">Which accounts are expense.</param>
    public static Decision Decide(
        MarkPaidPerson act, PaidPersons persons, LedgerYear year, bool isKnown, ChartOfAccounts chart)
    {
        if (!year.Entries.TryGetValue(act.Entry, out var entry))
            return LedgerRefusals.EntryUnknown(act.Entry);
        var marked = new PaidPersonMarked(
            act.Year, act.Entry, act.Person, act.Name, Expense(entry, chart), act.PaidOn);
        if (persons.Marked.TryGetValue(act.Entry, out var before))
            return before with { Name = act.Name } == marked
                ? Decision.Nothing
                : PaidPersonRefusals.AlreadyMarked(act.Entry);
        if (PersonRefuses(act, isKnown) is { } refusal)
            return refusal;
        if (entry.Origin is not null || entry.Reverses is not null || year.Reversed.Contains(act.Entry)
            || !marked.Amount.IsPositive)
            return PaidPersonRefusals.NoBill(act.Entry);
        return act.PaidOn < entry.Date
            ? PaidPersonRefusals.BeforeEntry(entry.Date)
            : PaidPersons.Stream(act.Year).Record(marked);
    }

    private static Refusal? PersonRefuses(MarkPaidPerson act, bool isKnown)
    {
        if (act.Person is { } person)
            return isKnown ? null : PaidPersonRefusals.PersonUnknown(person);
        return act.Name?.Plain?.Trim().Length is > 0 and <= LongestName ? null : PaidPersonRefusals.PersonMissing;
    }

    private static Money Expense(EntryPosted entry, ChartOfAccounts chart) => entry.Lines
        .Where(line => chart.Find(line.Account)?.Kind == AccountKind.Expense).Sum(line => line.Balance);
}

using System.Collections.Immutable;
using Wijkboek.Domain.Finance.CorporationTaxes;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// One fiscal year of the general ledger: gapless numbers, balances and a closed year are then plain rules.
/// </summary>
public sealed record LedgerYear(
    LedgerYearOpened? Opened,
    LedgerYearClosed? Closed,
    BudgetSet? Budget,
    ImmutableDictionary<LedgerJournal, int> LastNumbers,
    ImmutableSortedDictionary<string, Money> Balances,
    ImmutableDictionary<EntryId, EntryPosted> Entries,
    ImmutableHashSet<EntryId> Reversed) : IState<LedgerYear>
{
    /// <summary>The last day on which nothing can be posted any more; null while the whole year is open.</summary>
    public LocalDate? LockedUntil { get; init; }

    /// <summary>Who may post in what is locked, also those of which the day has passed.</summary>
    public ImmutableSortedDictionary<string, LockException> Exceptions { get; init; } =
        ImmutableSortedDictionary.Create<string, LockException>(StringComparer.Ordinal);

    public AccountsAdopted? Adopted { get; init; }

    /// <summary>The corporation tax of the year as it was worked out last.</summary>
    public TaxProvided? TaxProvided { get; init; }

    public static Stream<LedgerYear> Stream(int year) => new($"ledger/{year}", Retention.Tax(year));

    public static LedgerYear Initial { get; } = new(
        null, null, null,
        ImmutableDictionary<LedgerJournal, int>.Empty,
        ImmutableSortedDictionary.Create<string, Money>(StringComparer.Ordinal),
        ImmutableDictionary<EntryId, EntryPosted>.Empty,
        ImmutableHashSet<EntryId>.Empty);

    public bool Covers(LocalDate day) => Opened is { } opened && opened.Start <= day && day <= opened.End;

    public int NextNumber(LedgerJournal journal) => LastNumbers.GetValueOrDefault(journal) + 1;

    public Money Balance(string account) => Balances.GetValueOrDefault(account);

    public LedgerYear Evolve(IEvent happened) => happened switch
    {
        LedgerYearOpened opened => this with { Opened = opened, Balances = Add(Balances, opened.Opening) },
        OpeningBalanceCarriedOver carried => this with
        {
            Opened = Opened! with { Opening = carried.Opening },
            Balances = Add(
                Add(Balances, Opened.Opening.Select(line => line with { Balance = -line.Balance })),
                carried.Opening),
        },
        EntryPosted posted => this with
        {
            LastNumbers = LastNumbers.SetItem(posted.Journal, posted.Number),
            Balances = Add(Balances, posted.Lines.Select(line => new BalanceLine(line.Account, line.Balance))),
            Entries = Entries.SetItem(posted.Entry, posted),
        },
        EntryReversed reversed => this with { Reversed = Reversed.Add(reversed.Entry) },
        BudgetSet budget => this with { Budget = budget },
        BudgetRevised changed => this with { Budget = Budget!.After(changed) },
        PeriodLocked locked => this with { LockedUntil = locked.Until },
        LockExceptionGranted granted => this with
        {
            Exceptions = Exceptions.SetItem(granted.Exception.Value, new LockException(granted, null)),
        },
        LockExceptionEnded ended => this with
        {
            Exceptions = Exceptions.SetItem(
                ended.Exception.Value, Exceptions[ended.Exception.Value] with { EndedOn = ended.EndedOn }),
        },
        LedgerYearClosed closed => this with { Closed = closed },
        TaxProvided provided => this with { TaxProvided = provided },
        AccountsAdopted adopted => this with { Adopted = adopted },
        _ => this,
    };

    private static ImmutableSortedDictionary<string, Money> Add(
        ImmutableSortedDictionary<string, Money> balances, IEnumerable<BalanceLine> lines) =>
        lines.Aggregate(balances, (sum, line) =>
            sum.SetItem(line.Account, sum.GetValueOrDefault(line.Account) + line.Balance));
}

using System.Collections.Immutable;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.LedgerBook;

/// <summary>A ledger year without its entries: how it began, what was planned, how far it is settled.</summary>
/// <param name="Opened">With the opening balance that holds, also when it was carried over later.</param>
/// <param name="Budget">The latest.</param>
/// <param name="Closed">With the result and where it went.</param>
public sealed record LedgerYearFrame(LedgerYearOpened Opened, BudgetSet? Budget, LedgerYearClosed? Closed)
{
    /// <summary>Where in the journal the opening balance that holds stands.</summary>
    public long OpenedAt { get; init; }

    /// <summary>Every budget of the year, the first one first.</summary>
    public ImmutableList<TracedBudget> Budgets { get; init; } = [];

    /// <summary>Where in the journal the closing stands; zero while the year is open.</summary>
    public long ClosedAt { get; init; }

    /// <summary>The last day on which nothing can be posted any more.</summary>
    public LocalDate? LockedUntil { get; init; }

    /// <summary>Who may still post in what is locked.</summary>
    public ImmutableSortedDictionary<string, LockException> Exceptions { get; init; } =
        ImmutableSortedDictionary.Create<string, LockException>(StringComparer.Ordinal);

    /// <summary>Entries on a day that was locked, and what made them possible.</summary>
    public ImmutableSortedDictionary<string, LateEntry> LateEntries { get; init; } =
        ImmutableSortedDictionary.Create<string, LateEntry>(StringComparer.Ordinal);

    /// <summary>Null until the accounts were adopted.</summary>
    public AccountsAdopted? Adopted { get; init; }

    /// <summary>The corporation tax as it was worked out last; null until then.</summary>
    public TaxProvided? TaxProvided { get; init; }

    /// <summary>Where in the journal the adoption stands; zero until then.</summary>
    public long AdoptedAt { get; init; }

    /// <summary>The year that an event is about; null when it is not about a year as such.</summary>
    public static int? YearOf(IEvent happened) => happened switch
    {
        LedgerYearOpened opened => opened.Year,
        OpeningBalanceCarriedOver carried => carried.Year,
        BudgetSet budget => budget.Year,
        BudgetRevised changed => changed.Year,
        PeriodLocked locked => locked.Year,
        LockExceptionGranted granted => granted.Year,
        LockExceptionEnded ended => ended.Year,
        EntryPostedByException late => late.Year,
        LedgerYearClosed closed => closed.Year,
        AccountsAdopted adopted => adopted.Year,
        TaxProvided provided => provided.Year,
        _ => null,
    };

    /// <param name="before">Null before the year was opened.</param>
    public static LedgerYearFrame After(LedgerYearFrame? before, IEvent happened, long position) =>
        happened is LedgerYearOpened opened
            ? new LedgerYearFrame(opened, null, null) { OpenedAt = position }
            : before!.After(happened, position);

    private LedgerYearFrame After(IEvent happened, long position) => happened switch
    {
        OpeningBalanceCarriedOver carried =>
            this with { Opened = Opened with { Opening = carried.Opening }, OpenedAt = position },
        BudgetSet budget => this with { Budget = budget, Budgets = Budgets.Add(new TracedBudget(budget, position)) },
        BudgetRevised changed when Budget!.After(changed) is var budget => this with
        {
            Budget = budget, Budgets = Budgets.Add(new TracedBudget(budget, position) { Change = changed }),
        },
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
        EntryPostedByException late => this with
        {
            LateEntries = LateEntries.SetItem(late.Entry.Value, new LateEntry(late.Exception, position)),
        },
        LedgerYearClosed closed => this with { Closed = closed, ClosedAt = position },
        TaxProvided provided => this with { TaxProvided = provided },
        AccountsAdopted adopted => this with { Adopted = adopted, AdoptedAt = position },
        _ => this,
    };
}

/// <param name="Position">Where in the journal it stands.</param>
public sealed record TracedBudget(BudgetSet Budget, long Position)
{
    /// <summary>Where only one account was changed; null where all was set.</summary>
    public BudgetRevised? Change { get; init; }

    /// <summary>Whether this is where the amount of an account comes from.</summary>
    public bool Decides(string account) => Change is null || Change.Account == account;
}

/// <param name="Position">Where in the journal it stands.</param>
public sealed record LateEntry(LockExceptionId Exception, long Position);

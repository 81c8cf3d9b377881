namespace Wijkboek.Domain.Finance.Ledger;

/// <param name="Opening">The balance at the start: balance-sheet accounts only, debit equal to credit.</param>
[StoredAs("ledger_year_opened", Module.Finance)]
public sealed record LedgerYearOpened(
    int Year, LocalDate Start, LocalDate End, IReadOnlyList<BalanceLine> Opening) : IEvent;

/// <summary>The year before was closed after this one began: its closing balance replaces the opening so far.</summary>
[StoredAs("opening_balance_carried_over", Module.Finance)]
public sealed record OpeningBalanceCarriedOver(int Year, IReadOnlyList<BalanceLine> Opening) : IEvent;

/// <param name="Number">Gapless from 1 per journal within the year.</param>
/// <param name="Origin">The act that this entry is the money side of; null when somebody typed the entry.</param>
/// <param name="Reverses">The entry that this one undoes.</param>
/// <param name="DocumentDate">
/// The date on the invoice or receipt, where the period it falls in was locked by the time it was posted.
/// </param>
/// <param name="DueOn">The last day on which what it owes is paid in time; null where nobody said.</param>
[StoredAs("entry_posted", Module.Finance)]
public sealed record EntryPosted(
    EntryId Entry,
    LedgerJournal Journal,
    int Number,
    LocalDate Date,
    Personal<string>? Description,
    EntryOrigin? Origin,
    EntryId? Reverses,
    IReadOnlyList<EntryLine> Lines,
    LocalDate? DocumentDate = null,
    LocalDate? DueOn = null) : IEvent;

[StoredAs("entry_reversed", Module.Finance)]
public sealed record EntryReversed(EntryId Entry, EntryId By, Personal<string> Reason) : IEvent;

/// <summary>The whole budget of the year; a later one replaces it.</summary>
[StoredAs("budget_set", Module.Finance)]
public sealed record BudgetSet(int Year, LocalDate DecidedOn, IReadOnlyList<BudgetLine> Lines) : IEvent
{
    /// <summary>Zero for what was not planned.</summary>
    public Money Of(string account) => Line(account).Amount;

    /// <summary>Of nothing at all for what was not planned.</summary>
    public BudgetLine Line(string account) =>
        Lines.FirstOrDefault(line => line.Account == account) ?? new BudgetLine(account, Money.Zero);

    /// <summary>The budget that holds after a change.</summary>
    public BudgetSet After(BudgetRevised changed) => this with
    {
        DecidedOn = changed.DecidedOn,
        Lines =
        [
            .. Lines.Where(line => line.Account != changed.Account)
                .Append(new BudgetLine(changed.Account, changed.Amount, changed.Months))
                .OrderBy(line => line.Account, StringComparer.Ordinal),
        ],
    };
}

/// <summary>The budget of one account was changed; the others stay as they were.</summary>
/// <param name="Before">Zero when it was not planned.</param>
/// <param name="DecidedBy">The meeting or the number of the resolution.</param>
/// <param name="Months">Of each month; null is as much in each.</param>
[StoredAs("budget_revised", Module.Finance)]
public sealed record BudgetRevised(
    int Year, LocalDate DecidedOn, string Account, Money Before, Money Amount, string DecidedBy,
    Personal<string> Reason, IReadOnlyList<Money>? Months = null) : IEvent;

/// <param name="Result">Income less expense over the year.</param>
/// <param name="Appropriation">Where the result goes; adds up to it.</param>
[StoredAs("ledger_year_closed", Module.Finance)]
public sealed record LedgerYearClosed(
    int Year, LocalDate ClosedOn, Money Result, IReadOnlyList<AppropriationLine> Appropriation) : IEvent;

/// <param name="Until">Nothing is posted on this day or before it any more.</param>
[StoredAs("period_locked", Module.Finance)]
public sealed record PeriodLocked(int Year, LocalDate Until) : IEvent;

/// <summary>Adoption is not discharge: that is a resolution of its own (BW 2:58(1)).</summary>
/// <param name="Resolution">The meeting or the number of the resolution.</param>
[StoredAs("accounts_adopted", Module.Finance)]
public sealed record AccountsAdopted(int Year, LocalDate AdoptedOn, AdoptingBody By, string Resolution) : IEvent;

/// <summary>Who adopts the accounts: the members where there are any, the board of a foundation.</summary>
public enum AdoptingBody
{
    GeneralMeeting,
    Board,
    SupervisoryBoard,
}

/// <summary>Day books (dagboeken): kas, bank, inkoop, verkoop, memoriaal.</summary>
public enum LedgerJournal
{
    Cash,
    Bank,
    Purchases,
    Sales,
    General,
}

public readonly record struct EntryId(string Value) : IIdentifier<EntryId>
{
    public static EntryId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <param name="Act">Name of the act.</param>
/// <param name="Stream">The stream that holds the fact beside this entry.</param>
public sealed record EntryOrigin(string Act, string Stream);

/// <param name="Balance">Positive is debit.</param>
public sealed record BalanceLine(string Account, Money Balance);

public sealed record AppropriationLine(string Account, Money Amount);

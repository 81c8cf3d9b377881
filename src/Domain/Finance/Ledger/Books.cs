using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>An entry before it has its number.</summary>
public sealed record EntryDraft(
    EntryId Entry,
    LedgerJournal Journal,
    LocalDate Date,
    IReadOnlyList<EntryLine> Lines,
    Personal<string>? Description = null,
    EntryOrigin? Origin = null,
    EntryId? Reverses = null,
    LocalDate? DocumentDate = null,
    LocalDate? DueOn = null);

/// <summary>The days on which a team exists.</summary>
/// <param name="Until">The first day on which it is gone; null goes on.</param>
public sealed record TeamDays(LocalDate From, LocalDate? Until)
{
    public bool Has(LocalDate day) => From <= day && !(Until <= day);
}

/// <summary>
/// All that posting an entry is decided on: the year, the chart of accounts and the income streams its lines name.
/// Every money act posts through here, so every rule of the ledger holds for all of them.
/// </summary>
public sealed record Books(
    LedgerYear Year, ChartOfAccounts Chart, ImmutableDictionary<IncomeStreamId, IncomeStream> IncomeStreams)
{
    /// <summary>Who posts; null where nobody has an exception to a lock.</summary>
    public Poster? Poster { get; init; }

    /// <summary>The teams that its lines name.</summary>
    public ImmutableDictionary<string, TeamDays> Teams { get; init; } = ImmutableDictionary<string, TeamDays>.Empty;

    public Decision Post(EntryDraft draft)
    {
        if (Year.Entries.TryGetValue(draft.Entry, out var before))
            return IsSame(before, draft) ? Decision.Nothing : LedgerRefusals.EntryIdTaken(draft.Entry);
        if (Refuses(draft) is { } refusal)
            return refusal;
        var stream = LedgerYear.Stream(Year.Opened!.Year);
        var posted = stream.Record(new EntryPosted(
            draft.Entry, draft.Journal, Year.NextNumber(draft.Journal), draft.Date, draft.Description, draft.Origin,
            draft.Reverses, draft.Lines, draft.DocumentDate, draft.DueOn));
        return IsLocked(draft.Date) && Exception is { } exception
            ? Decision.Record(
                posted,
                stream.Record(new EntryPostedByException(
                    Year.Opened.Year, draft.Entry, exception.Granted.Exception)))
            : posted;
    }

    private LockException? Exception => Poster is { } poster
        ? Year.Exceptions.Values.FirstOrDefault(exception => exception.Opens(poster))
        : null;

    private bool IsLocked(LocalDate date) => date <= Year.LockedUntil;

    /// <summary>The entry that has undone another under this name; null when there is none.</summary>
    public EntryPosted? MirrorOf(EntryId entry, EntryId by) =>
        Year.Entries.TryGetValue(by, out var mirror) && mirror.Reverses == entry ? mirror : null;

    /// <summary>Undoes an entry by its mirror image, in the same ledger year and not before it.</summary>
    public Decision Reverse(
        EntryPosted original, EntryId by, LocalDate on, Personal<string> reason, EntryOrigin? origin = null) =>
        on < original.Date
            ? LedgerRefusals.ReversalBeforeEntry(original.Date)
            : Post(new EntryDraft(
                    by, original.Journal, on, [.. original.Lines.Select(line => line.Mirrored)], reason, origin,
                    original.Entry))
                .AndThen(() => LedgerYear.Stream(Year.Opened!.Year)
                    .Record(new EntryReversed(original.Entry, by, reason)));

    /// <summary>The account that plays a role, or the refusal that says none does.</summary>
    public Decision With(AccountRole role, Func<string, Decision> then) =>
        Chart.For(role) is { } account ? then(account.Number) : AccountRefusals.NoneForRole(role);

    private Refusal? Refuses(EntryDraft draft) =>
        YearRefuses(draft.Date)
        ?? (draft.DocumentDate > draft.Date ? LedgerRefusals.DocumentAfterEntry(draft.DocumentDate.Value) : null)
        ?? (draft.DueOn < (draft.DocumentDate ?? draft.Date)
            ? LedgerRefusals.DueBeforeDocument(draft.DocumentDate ?? draft.Date)
            : null)
        ?? RefusesLines(draft);

    /// <summary>Why such lines could not be posted on any day; null when they could.</summary>
    public Refusal? RefusesLines(EntryDraft draft) =>
        (draft.Lines.Count < 2 ? LedgerRefusals.TooFewLines : null)
        ?? draft.Lines.Select(line => LineRefuses(line, draft)).FirstOrDefault(refusal => refusal is not null)
        ?? Unbalanced(draft.Lines);

    private Refusal? YearRefuses(LocalDate date) => Year switch
    {
        { Opened: null } => LedgerRefusals.YearNotOpen(date),
        { Closed: not null } => LedgerRefusals.YearClosed(Year.Opened.Year, date),
        _ when !Year.Covers(date) => LedgerRefusals.DateOutsideYear(date, Year.Opened.Year),
        { LockedUntil: { } until } when IsLocked(date) && Exception is null =>
            LedgerRefusals.PeriodLocked(until, date, until.PlusDays(1)),
        _ => null,
    };

    private Refusal? LineRefuses(EntryLine line, EntryDraft draft)
    {
        if (line.Debit.IsNegative || line.Credit.IsNegative || line.Debit.IsZero == line.Credit.IsZero)
            return LedgerRefusals.LineNeedsOneSide(line.Account);
        if (line.Debit.Cents > Money.LargestCents || line.Credit.Cents > Money.LargestCents)
            return LedgerRefusals.AmountTooLarge(line.Account);
        if (Chart.Find(line.Account) is not { } account)
            return AccountRefusals.Unknown(line.Account);
        if (line.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        // The mirror of what once stood is not asked again.
        if (line.Team is { } team && draft.Reverses is null && TeamRefuses(team, draft.Date) is { } refusal)
            return refusal;
        if (Chart.IsRetired(line.Account, draft.Date))
            return AccountRefusals.IsRetired(line.Account);
        return IncomeStreamRefuses(line, account, draft);
    }

    private Refusal? TeamRefuses(string team, LocalDate on)
    {
        if (!Teams.TryGetValue(team, out var days))
            return LedgerRefusals.TeamUnknown(team);
        return days.Has(on) ? null : LedgerRefusals.TeamNotThen(team, on);
    }

    private Refusal? IncomeStreamRefuses(EntryLine line, Account account, EntryDraft draft)
    {
        if (account.Kind != AccountKind.Income)
            return line.IncomeStream is null ? null : LedgerRefusals.IncomeStreamOnOtherAccount(line.Account);
        if (line.IncomeStream is not { } id)
            return LedgerRefusals.IncomeStreamMissing(line.Account);
        if (IncomeStreams.GetValueOrDefault(id) is not { Opened: { } opened } stream)
            return IncomeStreamRefusals.Unknown(id);

        // A closed stream earns nothing more; what it earned can still be corrected downwards or undone.
        if (stream.ClosedOn < draft.Date && line.Credit.IsPositive && draft.Reverses is null)
            return IncomeStreamRefusals.Closed(id, stream.ClosedOn.Value);
        return opened.Account == line.Account ? null : LedgerRefusals.IncomeStreamOfOtherAccount(id, opened.Account);
    }

    private static Refusal? Unbalanced(IReadOnlyList<EntryLine> lines)
    {
        var debit = lines.Sum(line => line.Debit);
        var credit = lines.Sum(line => line.Credit);
        if (debit == credit)
            return null;
        return LedgerRefusals.Unbalanced(debit, credit, debit > credit ? debit - credit : credit - debit);
    }

    private static bool IsSame(EntryPosted before, EntryDraft draft) =>
        before.Journal == draft.Journal && before.Date == draft.Date && before.Origin == draft.Origin
        && before.Reverses == draft.Reverses && before.Lines.SequenceEqual(draft.Lines)
        && before.DocumentDate == draft.DocumentDate && before.DueOn == draft.DueOn;
}

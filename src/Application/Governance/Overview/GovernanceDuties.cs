using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>
/// What law and statutes ask of the fiscal year that a day falls in, and what of it was done by then. A term of the law
/// is counted from the end of the fiscal year.
/// </summary>
public static class GovernanceDuties
{
    private const int LeastAuditors = 2;
    private const int MonthsForAccounts = 6;
    private const int MonthsOfExtension = 4;

    public static IReadOnlyList<GovernanceDuty> On(GovernanceBook book, LocalDate day)
    {
        if (book.Statutes.Founding is not { } founding || founding.FoundedOn > day)
            return [];
        var today = GovernanceOnDay.Of(book, day);
        return
        [
            .. book.Statutes.HasMembers
                ? new[] { MeetingOfYear(book, day), AuditCommittee(book, today) }
                : [],
            .. Accounts(book, founding, day) is { } accounts ? new[] { accounts } : [],
            Board(book, today),
            .. today.Model is { SupervisoryBoard: true } ? new[] { SupervisoryBoard(book, today) } : [],
        ];
    }

    // A general meeting is held at least once a year (BW 2:49(3), 2:58(1)).
    private static GovernanceDuty MeetingOfYear(GovernanceBook book, LocalDate day)
    {
        var year = book.FiscalYear(book.FiscalYearOf(day));
        var held = book.MeetingsIn(year.Start, year.End).FirstOrDefault(meeting =>
            meeting is { Body: GoverningBody.GeneralMeeting, WasHeld: true } && meeting.HeldOn <= day);
        return new GovernanceDuty(
            DutyKind.GeneralMeeting, book.FiscalYearOf(day), year.End, NoticeBy(book, year.End), held?.HeldOn, null,
            StateOf(held?.HeldOn, year.End, day), held?.Positions ?? []);
    }

    /// <summary>
    /// The accounts of the year before: an association and a foundation have six months (BW 2:48(1), 2:10(2)); a
    /// cooperative draws them up within six months and adopts them within one more (BW 2:58(1)). The general meeting
    /// may give up to four months more.
    /// </summary>
    private static GovernanceDuty? Accounts(GovernanceBook book, CooperativeFounded founding, LocalDate day)
    {
        var year = book.FiscalYearOf(day) - 1;
        var end = book.FiscalYear(year).End;
        if (founding.FoundedOn > end)
            return null;
        var extended = book.Resolution(ResolutionSubject.AccountsExtended, year, day) is not null;
        var months = MonthsForAccounts + (extended ? MonthsOfExtension : 0)
            + (founding.LegalForm == LegalForm.Cooperative ? 1 : 0);
        // Counted from the first day of the next year, so that months of any length add up.
        var due = end.PlusDays(1).PlusMonths(months).PlusDays(-1);
        var adopted = book.Resolution(ResolutionSubject.AccountsAdopted, year, day);
        return new GovernanceDuty(
            DutyKind.AccountsAdopted, year, due, book.Statutes.HasMembers ? NoticeBy(book, due) : null,
            adopted?.DecidedOn, adopted?.Number, StateOf(adopted?.DecidedOn, due, day), adopted?.Positions ?? []);
    }

    // At least two, every year, unless there is an auditor's statement (BW 2:48(2), 2:58(1)).
    private static GovernanceDuty AuditCommittee(GovernanceBook book, GovernanceOnDay today) =>
        Filled(book, today, DutyKind.AuditCommittee, LeastAuditors, Function.AuditCommitteeMember);

    private static GovernanceDuty Board(GovernanceBook book, GovernanceOnDay today) => Filled(
        book, today, DutyKind.Board, 1,
        [.. Enum.GetValues<Function>().Where(each => each.IsOnBoard(today.Model?.Board ?? BoardModel.Sole))]);

    private static GovernanceDuty SupervisoryBoard(GovernanceBook book, GovernanceOnDay today) => Filled(
        book, today, DutyKind.SupervisoryBoard, 1, Function.SupervisoryBoardChair, Function.SupervisoryBoardMember);

    private static GovernanceDuty Filled(
        GovernanceBook book, GovernanceOnDay today, DutyKind kind, int least, params Function[] functions)
    {
        var holders = today.In(functions).ToList();
        LocalDate? since = holders.Count < least
            ? null
            : holders.Select(holder => holder.Appointed.From).Order().ElementAt(least - 1);
        return new GovernanceDuty(
            kind, book.FiscalYearOf(today.Day), null, null, since, null,
            since is null ? DutyState.Open : DutyState.Done, [.. holders.SelectMany(holder => holder.Positions)]);
    }

    private static LocalDate? NoticeBy(GovernanceBook book, LocalDate due) =>
        book.Statutes.RulesOn(due) is { } rules ? due.PlusDays(-rules.What.Rules.NoticeDays) : null;

    private static DutyState StateOf(LocalDate? doneOn, LocalDate due, LocalDate day) => doneOn switch
    {
        { } done when done <= due => DutyState.Done,
        { } => DutyState.DoneLate,
        _ => day > due ? DutyState.Overdue : DutyState.Open,
    };
}

/// <param name="Year">The fiscal year that it is about.</param>
/// <param name="Due">Last day; null when it must hold all the time.</param>
/// <param name="NoticeBy">Last day to call the general meeting that must do it; null when none must.</param>
/// <param name="DoneOn">Since when it is so; null when it is not.</param>
/// <param name="Positions">Where in the journal that stands.</param>
public sealed record GovernanceDuty(
    DutyKind Kind,
    int Year,
    LocalDate? Due,
    LocalDate? NoticeBy,
    LocalDate? DoneOn,
    ResolutionNumber? Resolution,
    DutyState State,
    IReadOnlyList<long> Positions);

public enum DutyKind
{
    GeneralMeeting,
    AccountsAdopted,
    AuditCommittee,
    Board,
    SupervisoryBoard,
}

public enum DutyState
{
    Done,
    DoneLate,
    Open,
    Overdue,
}

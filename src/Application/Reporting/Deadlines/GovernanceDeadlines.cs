using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Deadlines;

internal static class GovernanceDeadlines
{
    private const string View = "governance";

    public static IEnumerable<Deadline> On(LocalDate day, GovernanceBook book) =>
        Duties(day, book).Concat(Terms(day, book));

    // The duties of this fiscal year, and those that begin on the first day of the next.
    private static IEnumerable<Deadline> Duties(LocalDate day, GovernanceBook book) =>
        from asked in new[] { day, book.FiscalYear(book.FiscalYearOf(day)).End.PlusDays(1) }
        from duty in GovernanceDuties.On(book, asked)
        where duty is { Due: not null, State: DutyState.Open or DutyState.Overdue }
        select new Deadline(
            duty.Due!.Value,
            duty.Kind == DutyKind.GeneralMeeting ? DutyStep.HoldGeneralMeeting : DutyStep.AdoptAccounts,
            $"{duty.Year}", View);

    private static IEnumerable<Deadline> Terms(LocalDate day, GovernanceBook book) =>
        from holder in GovernanceOnDay.Of(book, day).Functions
        where holder.LastDay is not null
        select new Deadline(
            holder.LastDay!.Value, DutyStep.TermEnds, Sentences.Word(holder.Appointed.Function), View);
}

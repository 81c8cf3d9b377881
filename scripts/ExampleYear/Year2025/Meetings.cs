using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The general meetings of 2025, and those of 2026 that still are about 2025.</summary>
internal static class Meetings
{
    private static readonly LocalDate May = new(2025, 5, 21);

    public static void Tell(Script script)
    {
        January(script);
        AboutTheYearBefore(script);
        June(script);
        NextBudget(script);
        AboutTheYear(script);
        Decide(script, new(2025, 1, 14), "mandaten-2025", "Mandaten voor 2025");
        Decide(script, new(2025, 7, 1), "keuken", "De keuken van De Linde laten plaatsen");
        Decide(script, new(2026, 1, 13), "mandaten-2026", "Mandaten voor 2026");
    }

    // Who pays to be a member? The members would rather not.
    private static void January(Script script) => new MeetingHall(
            script, "alv-2025-01", GoverningBody.GeneralMeeting, new LocalDate(2025, 1, 23))
        .Convene(20, "Buurtkamer De Linde", null, "Jaarplan 2025", "Begroting 2025", "Contributie")
        .Attend(present: 46, proxies: 9, entitled: 376)
        .Decide(
            new Vote("begroting", "Begroting 2025", ResolutionSubject.Budget, 2025, 50, 2, 3),
            new Vote("contributie", "Een contributie van € 12 per jaar invoeren", ResolutionSubject.Other, null, 21, 30,
                4))
        .Approve(May);

    private static void AboutTheYearBefore(Script script)
    {
        AuditCommittee(script, new(2025, 4, 15), 2024, People.Auditor, People.SecondAuditor);
        AdoptAccounts(script, "alv-2025-05", May, 2024, present: 58, proxies: 12, entitled: 391)
            .Decide(new Vote(
                "kascommissie", "Nieuw lid van de kascommissie", ResolutionSubject.Appointment, null, 69, 0, 1))
            .Approve(new LocalDate(2025, 6, 25));
        Officers.Relieve(script, May, "kascommissie-1");
        Officers.AppointByMeeting(
            script, May, "kascommissie-3", People.NextAuditor, Function.AuditCommitteeMember, 2028,
            ResolutionNumber.Of(2025, 10));
    }

    private static void June(Script script) => new MeetingHall(
            script, "alv-2025-06", GoverningBody.GeneralMeeting, new LocalDate(2025, 6, 25))
        .Convene(16, "Wijkpunt De Boog", null, "Aangepaste begroting 2025", "Zomer in Oost")
        .Attend(present: 37, proxies: 8, entitled: 395)
        .Decide(new Vote("begroting", "Aangepaste begroting 2025", ResolutionSubject.Budget, 2025, 43, 0, 2))
        .Approve(new LocalDate(2026, 1, 22));

    private static void NextBudget(Script script) => new MeetingHall(
            script, "alv-2026-01", GoverningBody.GeneralMeeting, new LocalDate(2026, 1, 22))
        .Convene(21, "Buurtkamer De Linde", null, "Jaarplan 2026", "Begroting 2026")
        .Attend(present: 52, proxies: 7, entitled: 412)
        .Decide(new Vote("begroting", "Begroting 2026", ResolutionSubject.Budget, 2026, 56, 1, 2))
        .Approve(new LocalDate(2026, 5, 20));

    private static void AboutTheYear(Script script)
    {
        var on = new LocalDate(2026, 5, 20);
        AuditCommittee(script, new(2026, 4, 14), 2025, People.SecondAuditor, People.NextAuditor);
        AdoptAccounts(script, "alv-2026-05", on, 2025, present: 63, proxies: 10, entitled: 412)
            .Decide(new Vote("benoemingen", "Penningmeester, voorzitter raad van toezicht en kascommissie benoemen",
                ResolutionSubject.Appointment, null, 71, 0, 2));
        Again("penningmeester", People.Treasurer, Function.Treasurer, 2030);
        Again("rvt-voorzitter", People.SupervisoryChair, Function.SupervisoryBoardChair, 2028);
        Again("kascommissie-2", People.Newcomer, Function.AuditCommitteeMember, 2029);

        void Again(string ended, Person person, Function function, int untilMeetingOf)
        {
            Officers.Relieve(script, on, ended);
            Officers.AppointByMeeting(
                script, on, $"{ended}-2026", person, function, untilMeetingOf, ResolutionNumber.Of(2026, 7));
        }
    }

    private static void AuditCommittee(Script script, LocalDate on, int year, params Person[] members) =>
        new MeetingHall(script, $"kascommissie-{on.Year}", GoverningBody.AuditCommittee, on)
            .Convene(7, "Wijkpunt De Boog", null, $"Jaarrekening {year}, boeken en bankafschriften")
            .Attend(2, 0, 2, members)
            .Decide(new Vote("advies", $"Advies aan de leden: de jaarrekening {year} vaststellen",
                ResolutionSubject.Other, null, 2, 0))
            .Approve(on.PlusDays(6));

    private static MeetingHall AdoptAccounts(
        Script script, string meeting, LocalDate on, int year, int present, int proxies, int entitled)
    {
        var all = present + proxies;
        return new MeetingHall(script, meeting, GoverningBody.GeneralMeeting, on)
            .Convene(21, "Buurtkamer De Linde", null, $"Jaarverslag {year}", $"Jaarrekening {year}", "Décharge")
            .Attend(present, proxies, entitled)
            .Decide(
                new Vote("jaarrekening", $"Jaarrekening {year} vaststellen", ResolutionSubject.AccountsAdopted, year,
                    all - 3, 0, 3),
                new Vote("saldo", $"Bestemming van het saldo {year}", ResolutionSubject.ResultAppropriated, year,
                    all - 5, 2, 3),
                new Vote("decharge", $"Décharge van bestuur en raad van toezicht over {year}",
                    ResolutionSubject.Discharge, year, all - 4, 1, 3));
    }

    private static void Decide(Script script, LocalDate on, string decision, string title) =>
        script.Record(on, People.Board, new TakeBoardDecision(
            new MotionId(decision), title, People.Board.Member, on));
}

using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>
/// Members, supervisors and the director decide. In May too few members came to adopt the accounts of 2023; three weeks
/// later a second meeting decided with whoever was there.
/// </summary>
internal static class Meetings
{
    private static readonly LocalDate SecondDay = new(2024, 6, 12);

    private static readonly Vote[] AboutTheYearBefore =
    [
        new("jaarrekening", "Jaarrekening 2023 vaststellen", ResolutionSubject.AccountsAdopted, 2023, 27, 0, 3),
        new("saldo", "Saldo 2023 naar de reserves", ResolutionSubject.ResultAppropriated, 2023, 28, 0, 2),
        new("decharge", "Décharge van bestuur en raad van toezicht over 2023", ResolutionSubject.Discharge, 2023, 26, 1,
            3),
        new("benoeming", "Nieuw lid van de raad van toezicht", ResolutionSubject.Appointment, null, 29, 0, 1),
    ];

    public static void Tell(Script script)
    {
        Budget(script);
        WithoutQuorum(script);
        Supervisors(script);
        Director(script);
    }

    private static void Budget(Script script)
    {
        var meeting = new MeetingHall(script, "alv-2024-01", GoverningBody.GeneralMeeting, new LocalDate(2024, 1, 25))
            .Convene(20, "Buurtkamer De Linde", null, "Jaarplan 2024", "Begroting 2024", "Rondvraag")
            .Attend(present: 41, proxies: 6, entitled: 345)
            .Decide(new Vote(
                "begroting", "Begroting 2024", ResolutionSubject.Budget, 2024, For: 44, Against: 1, Abstained: 2));
        meeting.Approve(SecondDay);
    }

    private static void WithoutQuorum(Script script)
    {
        var first = new MeetingHall(script, "alv-2024-05", GoverningBody.GeneralMeeting, new LocalDate(2024, 5, 22))
            .Convene(19, "Wijkpunt De Boog", null, "Jaarrekening 2023", "Décharge", "Raad van toezicht")
            .Attend(present: 27, proxies: 4, entitled: 357)
            .Table(AboutTheYearBefore[0]);
        script.Refused(new LocalDate(2024, 5, 22), People.Board, first.Holding(AboutTheYearBefore[0]),
            "meeting.no_quorum");

        var second = new MeetingHall(script, "alv-2024-06", GoverningBody.GeneralMeeting, SecondDay)
            .Convene(16, "Wijkpunt De Boog", first.Id, "Jaarrekening 2023", "Décharge", "Raad van toezicht")
            .Attend(present: 24, proxies: 6, entitled: 360)
            .Decide(AboutTheYearBefore);
        first.Approve(SecondDay);
        second.Approve(new LocalDate(2025, 1, 23));
        Officers.Relieve(script, SecondDay, "rvt-lid-2");
        Officers.AppointByMeeting(
            script, SecondDay, "rvt-lid-3", People.NewSupervisor, Function.SupervisoryBoardMember, 2028,
            ResolutionNumber.Of(2024, 8));
    }

    private static void Supervisors(Script script)
    {
        Supervise(script, new(2024, 3, 12), new(2024, 9, 24), People.FormerSupervisor, "Jaarplan 2024",
            new Vote("jaarplan", "Jaarplan 2024 goedkeuren", ResolutionSubject.Other, null, 3, 0));
        Supervise(script, new(2024, 9, 24), new(2024, 12, 10), People.NewSupervisor, "Cijfers van het halfjaar",
            new Vote("buurtbaan", "Instemmen met een tweede eigen buurtbaan", ResolutionSubject.Other, null, 3, 0));
        Supervise(script, new(2024, 12, 10), new(2025, 2, 18), People.NewSupervisor, "Aanschaf van een bus",
            new Vote("bus", "Een eigen bus kopen voor uitjes", ResolutionSubject.Other, null, 1, 2));
    }

    private static void Supervise(
        Script script, LocalDate on, LocalDate approvedOn, Person third, string subject, Vote vote) =>
        new MeetingHall(script, $"rvt-{on:uuuu-MM}", GoverningBody.SupervisoryBoard, on)
            .Convene(8, "Wijkpunt De Boog", null, subject, "Stand van zaken")
            .Attend(3, 0, 3, People.SupervisoryChair, People.Supervisor, third)
            .Decide(vote)
            .Approve(approvedOn);

    private static void Director(Script script)
    {
        Decide(script, new(2024, 1, 16), "mandaten-2024", "Mandaten voor 2024");
        Decide(script, new(2024, 5, 14), "bod-informatiepunt", "Een bod op het wijkinformatiepunt voorbereiden");
        Decide(script, new(2024, 8, 20), "buurtverbinder", "Een buurtverbinder in dienst nemen");
        Decide(script, new(2024, 10, 7), "bod-indienen", "Het bod op het wijkinformatiepunt indienen");
    }

    private static void Decide(Script script, LocalDate on, string decision, string title) =>
        script.Record(on, People.Board, new TakeBoardDecision(
            new MotionId(decision), title, People.Board.Member, on));
}

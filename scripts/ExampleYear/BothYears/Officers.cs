using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Who holds which function, as it stood when the book began and as it changed.</summary>
internal static class Officers
{
    private static readonly LocalDate TakenOver = new(2024, 1, 15);

    public static void Tell(Script script)
    {
        script.Record(Cooperative.Start, People.Board, new SetMeetingRules(
            new LocalDate(2019, 12, 1), NoticeDays: 14, QuorumPercent: 10, SecondMeetingDecides: true));
        Appoint(script, "bestuurder", People.Board, Function.BoardMember, new(2019, 12, 1), 2027);
        Appoint(script, "penningmeester", People.Treasurer, Function.Treasurer, new(2020, 9, 14), 2026);
        Appoint(script, "vervanger", People.SecondAmbassador, Function.Substitute, new(2022, 6, 8), 2027);
        Appoint(script, "rvt-voorzitter", People.SupervisoryChair, Function.SupervisoryBoardChair,
            new(2019, 12, 1), 2026);
        Appoint(script, "rvt-lid-1", People.Supervisor, Function.SupervisoryBoardMember, new(2020, 11, 23), 2028);
        Appoint(script, "rvt-lid-2", People.FormerSupervisor, Function.SupervisoryBoardMember, new(2020, 1, 13), 2024);
        Appoint(script, "kascommissie-1", People.Auditor, Function.AuditCommitteeMember, new(2022, 6, 8), 2025);
        Appoint(script, "kascommissie-2", People.SecondAuditor, Function.AuditCommitteeMember, new(2023, 6, 7), 2026);
        Lead(script, "leider-ontmoeting", People.MeetingLeader, Teams.Meeting, new(2020, 2, 10));
        Lead(script, "leider-wijkinformatie", People.InformationLeader, Teams.Information, new(2021, 5, 24));
        Lead(script, "leider-energie", People.EnergyCoach, Teams.Energy, new(2023, 2, 6));
        Lead(script, "leider-burenhulp", People.Neighbour, Teams.NeighboursHelp, new(2022, 10, 10));
    }

    /// <summary>By a resolution that the general meeting took that evening; from the day after.</summary>
    public static void AppointByMeeting(
        Script script, LocalDate on, string id, Person person, Function function, int untilMeetingOf,
        Domain.Governance.Resolutions.ResolutionNumber resolution) =>
        script.Record(on, People.Board, new AppointToFunction(
            new AppointmentId(id), person.Member, function, on.PlusDays(1), UntilMeetingOfYear: untilMeetingOf,
            Resolution: resolution));

    public static void Relieve(Script script, LocalDate on, string id) =>
        script.Record(on, People.Board, new RelieveOfFunction(new AppointmentId(id), on, ReliefGround.TermEnded));

    private static void Appoint(
        Script script, string id, Person person, Function function, LocalDate from, int untilMeetingOf) =>
        script.Record(TakenOver, People.Board, new AppointToFunction(
            new AppointmentId(id), person.Member, function, from, UntilMeetingOfYear: untilMeetingOf));

    private static void Lead(Script script, string id, Person person, string team, LocalDate from) =>
        script.Record(TakenOver, People.Board, new AppointToFunction(
            new AppointmentId(id), person.Member, Function.ProjectLeader, from, Team: team));
}

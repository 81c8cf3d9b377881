using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>
/// The supervisory board, and two conflicts of interest: the director may not decide on a rent, and a supervisor takes
/// no part in a decision about a brother.
/// </summary>
internal static class Supervision
{
    private const string Place = "Wijkpunt De Boog";

    public static void Tell(Script script)
    {
        RentOfTheDirector(script);
        BrotherOfASupervisor(script);
        Meet(script, new(2025, 9, 23)).Decide(
            new Vote("halfjaar", "Cijfers van het halfjaar goedkeuren", ResolutionSubject.Other, null, 3, 0))
            .Approve(new(2025, 12, 9));
        Meet(script, new(2025, 12, 9)).Decide(
            new Vote("jaarplan", "Jaarplan 2026 goedkeuren", ResolutionSubject.Other, null, 3, 0))
            .Approve(new(2026, 3, 10));
    }

    private static void RentOfTheDirector(Script script)
    {
        var (on, rent) = (new LocalDate(2025, 2, 10), new MotionId("huur-de-boog"));
        script.Record(on, People.Board, new DeclareConflictOfInterest(
            new ConflictId("verhuurder-de-boog"), People.Board.Member,
            "Mijn man werkt bij de verhuurder van wijkpunt De Boog.", on, Motion: rent), concerns: People.Board);
        script.Refused(on, People.Board, new TakeBoardDecision(
            rent, "Huur van wijkpunt De Boog twee jaar verlengen", People.Board.Member, on),
            "resolution.director_has_conflict");
        Meet(script, new(2025, 2, 18)).Decide(
            new Vote("huur", "Huur van wijkpunt De Boog twee jaar verlengen", ResolutionSubject.Other, null, 3, 0))
            .Approve(new(2025, 3, 11));
    }

    private static void BrotherOfASupervisor(Script script)
    {
        var on = new LocalDate(2025, 3, 11);
        var vote = new Vote("adviseur", "Energieadviseur inhuren voor heel 2025", ResolutionSubject.Other, null, 2, 0);
        var meeting = Meet(script, on).Table(vote);
        script.Record(on, People.Board, new DeclareConflictOfInterest(
            new ConflictId("energieadviseur"), People.Supervisor.Member,
            "De energieadviseur is mijn broer.", on, meeting.Id, meeting.Named(vote.Motion)),
            concerns: People.Supervisor);
        meeting.Hold(vote).Approve(new(2025, 9, 23));
    }

    private static MeetingHall Meet(Script script, LocalDate on) =>
        new MeetingHall(script, $"rvt-{on:uuuu-MM}", GoverningBody.SupervisoryBoard, on)
            .Convene(8, Place, null, "Besluiten", "Stand van zaken")
            .Attend(3, 0, 3, People.SupervisoryChair, People.Supervisor, People.NewSupervisor);
}

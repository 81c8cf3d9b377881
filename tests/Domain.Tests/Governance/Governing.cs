using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Governance;

/// <summary>A cooperative with a sole director, a supervisory board and a general meeting in May.</summary>
internal static class Governing
{
    public static readonly MemberId Director = new("lid-1");
    public static readonly MemberId Supervisor = new("lid-2");
    public static readonly MemberId Neighbour = new("lid-3");
    public static readonly MeetingId May = new("alv-2025-05");
    public static readonly MotionId Accounts = new("jaarrekening-2024");
    public static readonly LocalDate MeetingDay = new(2025, 5, 21);

    public static readonly GoverningModelAdopted SoleModel = new(
        GeneralMeeting.Residents, BoardModel.Sole, true, WorkOrganisation.Teams, new LocalDate(2024, 5, 15));

    public static readonly MeetingRules Rules = new(14, 10, true, Majority.Simple, Majority.TwoThirds);

    public static Cooperative Sole => With(SoleModel);

    public static Cooperative Joint => With(SoleModel with { Board = BoardModel.Joint, SupervisoryBoard = false });

    public static Cooperative Foundation => Fold.Of<Cooperative>(
        Example.Founded with { LegalForm = LegalForm.Foundation },
        SoleModel with { GeneralMeeting = GeneralMeeting.None });

    public static Statutes Articles => Fold.Of<Statutes>(new MeetingRulesSet(new LocalDate(2019, 12, 1), Rules));

    public static Official Person(MemberId id) => new(id, IsKnown: true, IsPerson: true);

    public static Cooperative With(GoverningModelAdopted model) => Fold.Of<Cooperative>(Example.Founded, model);

    public static Functions Directed => Fold.Of<Functions>(new PersonAppointed(
        new AppointmentId("b-1"), Director, Function.BoardMember, new LocalDate(2024, 1, 1), null, null, null, null));

    /// <summary>A general meeting, convened in time, of 412 members.</summary>
    public static Meeting Convened(int noticeDays = 14, GoverningBody body = GoverningBody.GeneralMeeting) =>
        Fold.Of<Meeting>(new MeetingConvened(
            May, body, MeetingDay, MeetingDay.PlusDays(-noticeDays),
            body == GoverningBody.GeneralMeeting ? Rules.NoticeDays : 0, "De Serre", [], null, null));

    public static Meeting Attended(this Meeting meeting, int present = 64, int proxies = 11) =>
        meeting.Evolve(new AttendanceRecorded(May, MeetingDay, present, proxies, 412, 42, null, null));

    public static Meeting Tabled(this Meeting meeting, MotionTabled? motion = null) =>
        meeting.Evolve(motion ?? Proposal);

    public static MotionTabled Proposal { get; } = new(
        May, Accounts, "Jaarrekening 2024 vaststellen", ResolutionSubject.AccountsAdopted, 2024, Majority.Simple,
        VotingMethod.PerHead, null);

    public static ResolutionAdopted Adopted(
        string number = "2025-03", ResolutionSubject subject = ResolutionSubject.Appointment) => new(
        new ResolutionNumber(number), GoverningBody.GeneralMeeting, May, new MotionId("voorstel"), subject, null,
        MeetingDay);

    public static ResolutionRegister Register(params IEnumerable<IEvent> resolutions) =>
        Fold.Of<ResolutionRegister>(resolutions);
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Appointments;

public sealed class AppointToFunctionTests
{
    private static readonly AppointToFunction Supervise = new(
        new AppointmentId("rvt-1"), Supervisor, Function.SupervisoryBoardMember, new LocalDate(2023, 5, 22),
        new LocalDate(2027, 5, 21));

    private static readonly AppointToFunction Audit = new(
        new AppointmentId("kc-1"), Neighbour, Function.AuditCommitteeMember, MeetingDay, UntilMeetingOfYear: 2026);

    private static Decision Decide(
        AppointToFunction act, Functions? functions = null, Cooperative? cooperative = null) =>
        AppointToFunction.Decide(
            act, functions ?? Functions.Initial, Person(act.Person), cooperative ?? Sole,
            Register(Adopted(), new ResolutionRejected(
                new ResolutionNumber("2025-04"), GoverningBody.GeneralMeeting, May, new MotionId("nee"),
                ResolutionSubject.Other, null, MeetingDay)));

    [Fact]
    public void A_term_runs_from_its_first_to_its_last_day()
    {
        var functions = Functions.Initial.After(Decide(Supervise));
        functions.Holds(Supervisor, Function.SupervisoryBoardMember, new LocalDate(2023, 5, 21)).ShouldBeFalse();
        functions.Holds(Supervisor, Function.SupervisoryBoardMember, new LocalDate(2023, 5, 22)).ShouldBeTrue();
        functions.Holds(Supervisor, Function.SupervisoryBoardMember, new LocalDate(2027, 5, 21)).ShouldBeTrue();
        functions.Holds(Supervisor, Function.SupervisoryBoardMember, new LocalDate(2027, 5, 22)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var functions = Functions.Initial.After(Decide(Supervise));
        Decide(Supervise, functions).ShouldBeNothing();
        Decide(Supervise with { From = new LocalDate(2023, 6, 1) }, functions)
            .ShouldBeRefused("appointment.id_taken");
    }

    [Fact]
    public void Who_checks_the_books_can_be_chosen_again_at_the_meeting_where_the_term_ends()
    {
        var functions = Functions.Initial.After(Decide(Audit));
        var next = Audit with { Appointment = new AppointmentId("kc-2"), UntilMeetingOfYear = 2027 };
        Decide(next with { From = new LocalDate(2026, 5, 20) }, functions).ShouldRecord<PersonAppointed>();
        Decide(next with { From = new LocalDate(2025, 12, 1) }, functions)
            .ShouldBeRefused("appointment.already_in_function");
    }

    [Fact]
    public void There_is_one_sole_director_at_a_time()
    {
        var second = new AppointToFunction(
            new AppointmentId("b-2"), Neighbour, Function.BoardMember, new LocalDate(2025, 1, 1));
        Decide(second, Directed).ShouldBeRefused("appointment.function_taken");
        Decide(second, Directed, Joint).ShouldRecord<PersonAppointed>();
    }

    [Theory]
    [InlineData(Function.SupervisoryBoardMember)]
    [InlineData(Function.SupervisoryBoardChair)]
    [InlineData(Function.AuditCommitteeMember)]
    public void Who_governs_does_not_supervise_nor_check_the_books(Function function) =>
        Decide(Supervise with { Person = Director, Function = function, From = new LocalDate(2025, 1, 1) }, Directed)
            .ShouldBeRefused("appointment.incompatible");

    [Fact]
    public void Who_supervises_does_not_govern_in_the_same_time()
    {
        var functions = Functions.Initial.After(Decide(Supervise));
        var govern = new AppointToFunction(
            new AppointmentId("b-1"), Supervisor, Function.BoardMember, new LocalDate(2027, 5, 21));
        Decide(govern, functions).ShouldBeRefused("appointment.incompatible");
        Decide(govern with { From = new LocalDate(2027, 5, 22) }, functions).ShouldRecord<PersonAppointed>();
    }

    [Fact]
    public void Who_keeps_the_books_beside_a_sole_director_does_not_check_them()
    {
        var treasurer = new PersonAppointed(
            new AppointmentId("pm"), Neighbour, Function.Treasurer, new LocalDate(2023, 3, 1), null, null, null, null);
        Decide(Audit, Fold.Of<Functions>(treasurer)).ShouldBeRefused("appointment.incompatible");
    }

    [Fact]
    public void A_function_is_held_by_a_person_that_is_known()
    {
        Official Of(bool known) => new(Supervisor, known, IsPerson: false);
        AppointToFunction.Decide(Supervise, Functions.Initial, Of(false), Sole, Register())
            .ShouldBeRefused("official.unknown");
        AppointToFunction.Decide(Supervise, Functions.Initial, Of(true), Sole, Register())
            .ShouldBeRefused("official.not_a_person");
    }

    [Fact]
    public void The_governing_model_says_which_functions_there_are()
    {
        Decide(Supervise, cooperative: Example.Cooperative).ShouldBeRefused("appointment.no_governing_model");
        Decide(Supervise, cooperative: Joint).ShouldBeRefused("appointment.no_supervisory_board");
        Decide(Supervise with { Function = Function.Chair }).ShouldBeRefused("appointment.one_director_only");
        Decide(Audit, cooperative: Foundation).ShouldBeRefused("appointment.no_general_meeting");
    }

    [Fact]
    public void A_term_ends_after_it_begins_and_in_one_way()
    {
        Decide(Supervise with { Until = new LocalDate(2023, 5, 21) }).ShouldBeRefused("appointment.term_wrong");
        Decide(Supervise with { UntilMeetingOfYear = 2027 }).ShouldBeRefused("appointment.term_wrong");
        Decide(Audit with { UntilMeetingOfYear = 2024 }).ShouldBeRefused("appointment.term_wrong");
    }

    [Fact]
    public void A_project_leader_leads_a_team_and_may_lead_two()
    {
        var lead = new AppointToFunction(
            new AppointmentId("pl-1"), Neighbour, Function.ProjectLeader, new LocalDate(2025, 1, 1), Team: "Burenhulp");
        var functions = Functions.Initial.After(Decide(lead));
        var other = lead with { Appointment = new AppointmentId("pl-2"), Team = "Ontmoeting" };
        Decide(other, functions).ShouldRecord<PersonAppointed>().Team.ShouldBe("Ontmoeting");
        Decide(other with { Team = "Burenhulp" }, functions).ShouldBeRefused("appointment.already_in_function");
        Decide(lead with { Team = " " }).ShouldBeRefused("appointment.team_missing");
        Decide(Supervise with { Team = "Burenhulp" }).ShouldBeRefused("appointment.team_without_leader");
    }

    [Fact]
    public void A_resolution_that_is_named_was_adopted()
    {
        ResolutionNumber Number(string value) => new(value);
        Decide(Supervise with { Resolution = Number("2025-03") }).ShouldRecord<PersonAppointed>();
        Decide(Supervise with { Resolution = Number("2025-04") }).ShouldBeRefused("resolution.was_rejected");
        Decide(Supervise with { Resolution = Number("2025-05") }).ShouldBeRefused("resolution.unknown");
    }
}

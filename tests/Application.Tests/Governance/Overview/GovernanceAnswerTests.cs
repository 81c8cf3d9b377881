using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Membership;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Governance.Signals;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Governance.Overview;

public sealed class GovernanceAnswerTests
{
    private static readonly MemberId Director = new("lid-1");
    private static readonly MemberId Supervisor = new("lid-2");
    private static readonly MemberId Chair = new("lid-3");
    private static readonly MemberId Auditor = new("lid-4");
    private static readonly MemberId SecondAuditor = new("lid-5");
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly LocalDate OldYear = new(2025, 12, 31);
    private static readonly LocalDate May = new(2025, 5, 21);
    private static readonly LocalDate September = new(2025, 9, 9);
    private static readonly MeetingId Members = new("alv-1");
    private static readonly MeetingId Supervisors = new("rvt-1");

    private static async Task<InMemoryWijkboek> Governed()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership(),
            [.. GovernanceModule.Projections, .. MembershipModule.Projections]);
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdoptGoverningModel(
                GeneralMeeting.Residents, BoardModel.Sole, true, WorkOrganisation.Teams, new LocalDate(2024, 5, 15)),
            new SetMeetingRules(new LocalDate(2019, 12, 1), 14, 10, SecondMeetingDecides: true));
        foreach (var (member, name) in new[]
            { (Director, "Noor"), (Supervisor, "Sam"), (Chair, "Ans"), (Auditor, "Joke"), (SecondAuditor, "Tom") })
            await wijkboek.Given(new AdmitMember(member, name, MemberKind.Resident, new LocalDate(2020, 1, 1)));
        await wijkboek.Given(
            Appoint("b-1", Director, Function.BoardMember, new LocalDate(2024, 1, 1), new LocalDate(2027, 12, 31)),
            Appoint(
                "r-1", Supervisor, Function.SupervisoryBoardMember, new LocalDate(2023, 5, 22),
                new LocalDate(2026, 5, 21)),
            Appoint(
                "r-2", Chair, Function.SupervisoryBoardChair, new LocalDate(2023, 5, 22), new LocalDate(2027, 5, 21)),
            new GrantMandate(
                new MandateId("m-1"), Director, "bestuurder", Money.Euro(50_000), NewYear,
                SecondSignatureAbove: Money.Euro(2_500), SecondSigners: [Supervisor]));
        return wijkboek;
    }

    private static async Task<InMemoryWijkboek> WithMeetings()
    {
        var wijkboek = await Governed();
        await wijkboek.Given(
            new TakeBoardDecision(
                new MotionId("contract"), "Contract verlengd", Director, new LocalDate(2025, 1, 20)),
            new ConveneMeeting(Members, GoverningBody.GeneralMeeting, May, May.PlusDays(-20), Agenda: ["Cijfers"]),
            new RecordAttendance(Members, 64, 412, 11),
            new TableMotion(
                Members, new MotionId("cijfers"), "Jaarrekening 2024 vastgesteld", ResolutionSubject.AccountsAdopted,
                2024),
            new TableMotion(Members, new MotionId("contributie"), "Contributie van 12 euro"),
            new HoldVote(Members, new MotionId("cijfers"), 73, 0, 2),
            new HoldVote(Members, new MotionId("contributie"), 24, 38, 5),
            new AppointToFunction(
                new AppointmentId("k-1"), Auditor, Function.AuditCommitteeMember, May, UntilMeetingOfYear: 2026),
            new AppointToFunction(
                new AppointmentId("k-2"), SecondAuditor, Function.AuditCommitteeMember, May, UntilMeetingOfYear: 2026),
            new ConveneMeeting(Supervisors, GoverningBody.SupervisoryBoard, September, September.PlusDays(-7)),
            new RecordAttendance(Supervisors, 2, 2, Members: [Supervisor, Chair]),
            new TableMotion(Supervisors, new MotionId("trainers"), "Energietrainers ingehuurd"),
            new DeclareConflictOfInterest(
                new ConflictId("c-1"), Supervisor, "Familie werkt daar", September, Supervisors,
                new MotionId("trainers")),
            new HoldVote(Supervisors, new MotionId("trainers"), 1, 0));
        return wijkboek;
    }

    private static async Task<GovernanceAnswer> Ask(
        InMemoryWijkboek wijkboek, LocalDate? from = null, LocalDate? to = null) => (GovernanceAnswer)
        (await GovernanceAnswer.Give(await wijkboek.Ask(from ?? NewYear, to ?? OldYear))).Data;

    [Fact]
    public async Task A_year_shows_its_resolutions_in_order_with_their_votes()
    {
        var answer = await Ask(await WithMeetings());
        answer.Resolutions.Select(row => (row.Number.Value, row.Body, row.Title, row.Adopted, row.For, row.Excluded))
            .ShouldBe(
            [
                ("2025-01", GoverningBody.Board, "Contract verlengd", true, null, 0),
                ("2025-02", GoverningBody.GeneralMeeting, "Jaarrekening 2024 vastgesteld", true, 73, 0),
                ("2025-03", GoverningBody.GeneralMeeting, "Contributie van 12 euro", false, 24, 0),
                ("2025-04", GoverningBody.SupervisoryBoard, "Energietrainers ingehuurd", true, 1, 1),
            ]);
        answer.Resolutions.ShouldAllBe(row => row.Positions.Count > 0);
    }

    [Fact]
    public async Task Meetings_show_who_came_and_what_they_decided()
    {
        var answer = await Ask(await WithMeetings());
        JsonSerializer.Serialize(answer.Meetings[0] with { Positions = [] }, WijkboekJson.Commands).ShouldBe("""
            {"meeting":"alv-1","body":"generalMeeting","circle":null,"heldOn":"2025-05-21",
            "noticeSentOn":"2025-05-01","convenedInTime":true,"cancelledOn":null,"present":64,"proxies":11,
            "entitled":412,"required":42,"quorum":true,"minutesApprovedOn":null,
            "resolutions":["2025-02","2025-03"],"positions":[]}
            """.ReplaceLineEndings(""));
        answer.Meetings.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Functions_and_mandates_are_those_of_the_last_day()
    {
        var wijkboek = await WithMeetings();
        var answer = await Ask(wijkboek);
        answer.Functions.Select(row => (row.Name, row.Function)).ShouldBe(
        [
            ("Noor", Function.BoardMember), ("Ans", Function.SupervisoryBoardChair),
            ("Sam", Function.SupervisoryBoardMember), ("Joke", Function.AuditCommitteeMember),
            ("Tom", Function.AuditCommitteeMember),
        ]);
        answer.Mandates.ShouldHaveSingleItem().SecondSignatureAboveCents.ShouldBe(250_000);
        answer.EndingTerms.Select(id => id.Value).ShouldBe(["r-1", "k-1", "k-2"]);
        (await Ask(wijkboek, to: new LocalDate(2025, 5, 20))).Functions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_term_until_the_next_general_meeting_ends_when_that_was_held()
    {
        var wijkboek = await WithMeetings();
        var (meeting, day) = (new MeetingId("alv-2"), new LocalDate(2026, 5, 20));
        await wijkboek.Given(
            new ConveneMeeting(meeting, GoverningBody.GeneralMeeting, day, day.PlusDays(-14)),
            new RecordAttendance(meeting, 50, 412));
        var answer = await Ask(wijkboek, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        answer.Functions.ShouldNotContain(row => row.Function == Function.AuditCommitteeMember);
        answer.Duties.Single(duty => duty.Kind == DutyKind.AuditCommittee).State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public async Task A_conflict_of_interest_names_the_resolution_without_that_person()
    {
        var conflict = (await Ask(await WithMeetings())).Conflicts.ShouldHaveSingleItem();
        (conflict.Name, conflict.Subject, conflict.Resolution?.Value)
            .ShouldBe(("Sam", "Familie werkt daar", "2025-04"));
    }

    [Fact]
    public async Task What_law_asks_is_done_when_a_meeting_decided_it_in_time()
    {
        var answer = await Ask(await WithMeetings());
        answer.Duties.ShouldAllBe(duty => duty.State == DutyState.Done);
        var accounts = answer.Duties.Single(duty => duty.Kind == DutyKind.AccountsAdopted);
        (accounts.Year, accounts.Due, accounts.DoneOn, accounts.Resolution?.Value)
            .ShouldBe((2024, new LocalDate(2025, 7, 31), May, "2025-02"));
    }

    [Fact]
    public async Task What_was_not_done_is_asked_until_it_is_too_late()
    {
        var wijkboek = await Governed();
        var june = await Ask(wijkboek, to: new LocalDate(2025, 6, 30));
        var accounts = june.Duties.Single(duty => duty.Kind == DutyKind.AccountsAdopted);
        (accounts.State, accounts.NoticeBy).ShouldBe((DutyState.Open, new LocalDate(2025, 7, 17)));
        var august = await Ask(wijkboek, to: new LocalDate(2025, 8, 1));
        august.Duties.Single(duty => duty.Kind == DutyKind.AccountsAdopted).State.ShouldBe(DutyState.Overdue);
        august.Duties.Single(duty => duty.Kind == DutyKind.GeneralMeeting).State.ShouldBe(DutyState.Open);
    }

    [Fact]
    public async Task An_annulled_resolution_no_longer_counts_as_done()
    {
        var wijkboek = await WithMeetings();
        await wijkboek.Given(
            new AnnulResolution(
                new ResolutionNumber("2025-02"), new LocalDate(2025, 6, 1), AnnulmentGround.Void, "Stukken te laat"),
            new AnnulResolution(
                new ResolutionNumber("2025-01"), new LocalDate(2025, 6, 1), AnnulmentGround.Revoked, "Toch niet"));
        var answer = await Ask(wijkboek);
        answer.Resolutions.Count(row => row.AnnulledOn is not null).ShouldBe(2);
        answer.Duties.Single(duty => duty.Kind == DutyKind.AccountsAdopted).State.ShouldBe(DutyState.Overdue);
    }

    [Fact]
    public async Task An_appointment_by_an_organisation_or_stranger_is_refused()
    {
        var wijkboek = await Governed();
        var act = Appoint("b-9", new MemberId("lid-99"), Function.Treasurer, NewYear, OldYear);
        (await wijkboek.Run(act)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("official.unknown");
    }

    [Fact]
    public async Task Signals_are_counted_with_what_was_done_by_the_end_of_the_period()
    {
        var wijkboek = await Governed();
        var (first, second, twice) = (new SignalId("s-1"), new SignalId("s-2"), new SignalId("s-3"));
        await wijkboek.Given(
            new ReceiveSignal(first, SignalKind.Complaint, May, "De inloop is alleen overdag", Supervisor),
            new ReceiveSignal(second, SignalKind.Idea, May, "Een moestuin"),
            new ReceiveSignal(twice, SignalKind.Idea, May, "Een moestuin"),
            new AnswerSignal(first, September, "We openen op donderdagavond"),
            new TurnSignalIntoAction(first, September, "Eetcafé op donderdag"),
            new CloseSignal(first, OldYear, SignalOutcome.Solved),
            new CloseSignal(twice, May, SignalOutcome.Mistake));
        var signals = (await Ask(wijkboek)).Signals;
        (signals.Received, signals.Answered, signals.Actions, signals.Closed, signals.Open).ShouldBe((2, 1, 1, 1, 1));
        signals.Positions.Count.ShouldBe(5);
        (await Ask(wijkboek, to: May)).Signals.Open.ShouldBe(2);
        (await Ask(wijkboek, September)).Signals.Received.ShouldBe(0);
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_of_them()
    {
        var answer = await GovernanceAnswer.Give(await (await WithMeetings()).Ask(NewYear, OldYear));
        answer.Table.Rows.Count.ShouldBe(5 + 1 + 2 + 4 + 1 + 5);
        answer.Table.Rows.ShouldContain(row => (string?)row[5] == "verworpen: 24 voor, 38 tegen, 5 onthouden");
        answer.Table.Rows.ShouldContain(row => row[4] as string == "ALV 2026");
    }

    private static AppointToFunction Appoint(
        string id, MemberId person, Function function, LocalDate from, LocalDate until) =>
        new(new AppointmentId(id), person, function, from, until);
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.ConflictsOfInterest;

public sealed class DeclareConflictOfInterestTests
{
    private static readonly DeclareConflictOfInterest Declare = new(
        new ConflictId("c-1"), Supervisor, "Familie werkt bij de leverancier", MeetingDay.PlusDays(-1), May, Accounts);

    private static Decision Decide(
        DeclareConflictOfInterest act, ConflictRegister? register = null, Meeting? meeting = null) =>
        DeclareConflictOfInterest.Decide(
            act, register ?? ConflictRegister.Initial, Person(act.Person), meeting ?? Convened().Tabled());

    [Fact]
    public void Who_declares_a_conflict_in_a_motion_is_excluded_from_it()
    {
        var decision = Decide(Declare);
        decision.ShouldRecord<VoterExcluded>().Person.ShouldBe(Supervisor);
        Convened().Tabled().After(decision).Find(Accounts)!.Excluded.ShouldBe([Supervisor]);
        ConflictRegister.Initial.After(decision).Concerns(Supervisor, Accounts).ShouldBeTrue();
    }

    [Fact]
    public void A_conflict_can_be_declared_before_there_is_a_motion() =>
        Decide(Declare with { Meeting = null, Motion = null }, meeting: Meeting.Initial).Events().Count.ShouldBe(1);

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var register = ConflictRegister.Initial.After(Decide(Declare));
        Decide(Declare, register).ShouldBeNothing();
        Decide(Declare with { Person = Director }, register).ShouldBeRefused("conflict.id_taken");
    }

    [Fact]
    public void It_is_about_something_not_yet_decided()
    {
        var ready = Convened().Attended().Tabled();
        var voted = ready.After(HoldVote.Decide(new HoldVote(May, Accounts, 73, 0), ready, Register()));
        Decide(Declare, meeting: voted).ShouldBeRefused("conflict.vote_already_held");
        Decide(Declare, meeting: Convened()).ShouldBeRefused("meeting.motion_unknown");
        Decide(Declare, meeting: Meeting.Initial).ShouldBeRefused("meeting.unknown");
        Decide(Declare with { Motion = null }).ShouldBeRefused("conflict.meeting_without_motion");
        Decide(Declare with { Subject = " " }).ShouldBeRefused("conflict.subject_missing");
    }

    [Fact]
    public void A_person_declares_it() =>
        DeclareConflictOfInterest.Decide(
                Declare, ConflictRegister.Initial, new Official(Supervisor, true, false), Convened().Tabled())
            .ShouldBeRefused("official.not_a_person");
}

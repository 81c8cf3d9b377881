using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class TableMotionTests
{
    private static readonly TableMotion Table = new(
        May, Accounts, "Jaarrekening 2024 vaststellen", ResolutionSubject.AccountsAdopted, 2024);

    private static Decision Decide(TableMotion act, Meeting? meeting = null) =>
        TableMotion.Decide(act, meeting ?? Convened(), Articles, Sole);

    [Theory]
    [InlineData(ResolutionSubject.Other, 2)]
    [InlineData(ResolutionSubject.StatutesAmended, 3)]
    public void The_statutes_say_which_majority_a_subject_asks(ResolutionSubject subject, int denominator) =>
        Decide(Table with { Subject = subject }).ShouldRecord<MotionTabled>().Majority.Denominator
            .ShouldBe(denominator);

    [Fact]
    public void A_motion_may_ask_more_than_the_statutes_and_never_less()
    {
        Decide(Table with { Majority = new Majority(3, 4) }).ShouldRecord<MotionTabled>();
        Decide(Table with { Subject = ResolutionSubject.StatutesAmended, Majority = Majority.Simple })
            .ShouldBeRefused("meeting.majority_below_statutes");
        Decide(Table with { Majority = new Majority(5, 4) }).ShouldBeRefused("statutes.majority_wrong");
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var meeting = Convened().After(Decide(Table));
        Decide(Table, meeting).ShouldBeNothing();
        Decide(Table with { FiscalYear = 2023 }, meeting).ShouldBeRefused("meeting.motion_taken");
    }

    [Fact]
    public void What_belongs_to_the_members_is_decided_by_their_meeting()
    {
        var supervisors = Convened(body: GoverningBody.SupervisoryBoard);
        Decide(Table, supervisors).ShouldBeRefused("resolution.general_meeting_decides");
        Decide(Table with { Subject = ResolutionSubject.Budget }, supervisors).ShouldRecord<MotionTabled>();
        TableMotion.Decide(Table, supervisors, Articles, Foundation).ShouldRecord<MotionTabled>();
    }

    [Fact]
    public void A_motion_says_what_it_is_about()
    {
        Decide(Table with { Title = "" }).ShouldBeRefused("meeting.motion_untitled");
        Decide(Table with { FiscalYear = null }).ShouldBeRefused("resolution.fiscal_year_missing");
        Decide(Table with { QuorumPercent = 0 }).ShouldBeRefused("meeting.motion_quorum_wrong");
    }

    [Fact]
    public void It_is_tabled_in_a_meeting_that_goes_on()
    {
        Decide(Table, Meeting.Initial).ShouldBeRefused("meeting.unknown");
        var cancelled = new MeetingCancelled(May, GoverningBody.GeneralMeeting, MeetingDay, MeetingDay, "Dicht");
        Decide(Table, Convened().Evolve(cancelled)).ShouldBeRefused("meeting.was_cancelled");
    }
}

using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class HoldVoteTests
{
    private static readonly HoldVote Vote = new(May, Accounts, 73, 0, 2);
    private static readonly Meeting Ready = Convened().Attended().Tabled();

    private static Decision Decide(HoldVote act, Meeting? meeting = null, ResolutionRegister? register = null) =>
        HoldVote.Decide(act, meeting ?? Ready, register ?? Register());

    [Fact]
    public void A_majority_makes_a_resolution_with_the_next_number_of_the_year()
    {
        var decision = Decide(Vote, register: Register(Adopted("2025-02")));
        decision.ShouldRecord<ResolutionAdopted>().Number.Value.ShouldBe("2025-03");
        decision.ShouldRecord<VoteHeld>().Able.ShouldBe(75);
    }

    [Fact]
    public void Without_a_majority_it_is_rejected_and_has_a_number_too()
    {
        var decision = Decide(Vote with { For = 24, Against = 38, Abstained = 5 });
        decision.ShouldRecord<ResolutionRejected>().Number.Value.ShouldBe("2025-01");
        decision.ShouldRecord<VoteHeld>().Adopted.ShouldBeFalse();
    }

    [Fact]
    public void Who_abstains_casts_no_vote()
    {
        var amend = Convened().Attended().Tabled(Proposal with { Majority = Majority.TwoThirds });
        Decide(new HoldVote(May, Accounts, 2, 1, 72), amend).ShouldRecord<ResolutionAdopted>();
    }

    [Fact]
    public void The_same_vote_again_changes_nothing_and_another_is_refused()
    {
        var voted = Ready.After(Decide(Vote));
        Decide(Vote, voted).ShouldBeNothing();
        Decide(Vote with { Number = new ResolutionNumber("2025-01") }, voted).ShouldBeNothing();
        Decide(Vote with { Against = 1 }, voted).ShouldBeRefused("meeting.already_voted");
    }

    [Fact]
    public void Without_quorum_the_meeting_was_held_but_decides_nothing()
    {
        var thin = Convened().Attended(30).Tabled();
        thin.WasHeld.ShouldBeTrue();
        Decide(new HoldVote(May, Accounts, 41, 0), thin).ShouldBeRefused("meeting.no_quorum");
        var half = Convened().Attended().Tabled(Proposal with { QuorumPercent = 50 });
        Decide(Vote, half).ShouldBeRefused("meeting.no_quorum").Facts.ShouldContain(("required", (object?)206));
    }

    [Fact]
    public void A_meeting_that_was_called_too_late_decides_nothing()
    {
        Decide(Vote, Convened(13).Attended().Tabled()).ShouldBeRefused("meeting.convened_too_late");
        var free = Fold.Of<Meeting>(Convened(6).Convened! with { NoticeDays = 0 }).Attended();
        Decide(Vote, free.Tabled()).ShouldRecord<ResolutionAdopted>();
        Decide(Vote, free.Tabled(Proposal with { Subject = ResolutionSubject.StatutesAmended }))
            .ShouldBeRefused("meeting.convened_too_late");
    }

    [Fact]
    public void No_more_votes_are_counted_than_people_could_cast()
    {
        Decide(Vote with { For = 74 }).ShouldBeRefused("meeting.too_many_votes");
        Decide(Vote with { Against = -1 }).ShouldBeRefused("meeting.votes_wrong");
        Decide(Vote with { For = 0 }).ShouldBeRefused("meeting.votes_wrong");
    }

    [Fact]
    public void Who_has_a_conflict_of_interest_takes_no_part()
    {
        var excluded = new VoterExcluded(May, Accounts, Supervisor, new ConflictId("c-1"));
        var three = Attending([Director, Supervisor, Neighbour]).Tabled(Simple).Evolve(excluded);
        Decide(new HoldVote(May, Accounts, 3, 0), three).ShouldBeRefused("meeting.too_many_votes");
        Decide(new HoldVote(May, Accounts, 2, 0), three).ShouldRecord<VoteHeld>().Able.ShouldBe(2);

        var absent = Attending([Director, Neighbour]).Tabled(Simple).Evolve(excluded);
        Decide(new HoldVote(May, Accounts, 2, 0), absent).ShouldRecord<VoteHeld>().Able.ShouldBe(2);
    }

    [Fact]
    public void Weighted_votes_are_counted_against_the_votes_that_were_there()
    {
        var weighted = Convened().Tabled(Proposal with { Method = VotingMethod.Weighted });
        var seen = new AttendanceRecorded(May, MeetingDay, 60, 0, 100, 10, null, 150);
        Decide(new HoldVote(May, Accounts, 100, 50), weighted.Evolve(seen)).ShouldRecord<ResolutionAdopted>();
        Decide(new HoldVote(May, Accounts, 100, 51), weighted.Evolve(seen)).ShouldBeRefused("meeting.too_many_votes");
        Decide(new HoldVote(May, Accounts, 50, 1), weighted.Evolve(seen with { VotesPresent = null }))
            .ShouldBeRefused("meeting.weight_unknown");
    }

    [Fact]
    public void A_number_is_of_its_year_and_free()
    {
        Decide(Vote with { Number = new ResolutionNumber("2024-09") }).ShouldBeRefused("resolution.number_wrong");
        Decide(Vote with { Number = new ResolutionNumber("2025-003x") }).ShouldBeRefused("resolution.number_wrong");
        Decide(Vote with { Number = new ResolutionNumber("2025-03") }, register: Register(Adopted()))
            .ShouldBeRefused("resolution.number_taken");
    }

    [Fact]
    public void There_is_a_vote_on_a_motion_in_a_meeting_with_known_attendance()
    {
        Decide(Vote, Meeting.Initial).ShouldBeRefused("meeting.unknown");
        Decide(Vote, Convened().Attended()).ShouldBeRefused("meeting.motion_unknown");
        Decide(Vote, Convened().Tabled()).ShouldBeRefused("meeting.attendance_missing");
        var cancelled = new MeetingCancelled(May, GoverningBody.GeneralMeeting, MeetingDay, MeetingDay, "Dicht");
        Decide(Vote, Convened().Tabled().Evolve(cancelled)).ShouldBeRefused("meeting.was_cancelled");
    }

    [Fact]
    public void Votes_that_are_recorded_never_outnumber_those_attending_and_numbers_have_no_gaps() =>
        Prop.ForAll(
            Gen.Choose(0, 40).Three().ToArbitrary(),
            votes =>
            {
                var register = Register(Adopted("2025-01"), Adopted("2025-02"));
                var vote = new HoldVote(May, Accounts, votes.Item1, votes.Item2, votes.Item3);
                var decision = Decide(vote, null, register);
                return decision is Decision.Refused
                    || (votes.Item1 + votes.Item2 + votes.Item3 <= 75
                        && decision.ShouldRecord<VoteHeld>().Number.Value == "2025-03");
            }).ShouldHold();

    private static MotionTabled Simple => Proposal with { Subject = ResolutionSubject.Other };

    private static Meeting Attending(IReadOnlyList<MemberId> members) =>
        Convened(body: GoverningBody.SupervisoryBoard).Evolve(
            new AttendanceRecorded(May, MeetingDay, members.Count, 0, 3, 1, members, null));
}

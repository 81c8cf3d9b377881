using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class ConveneMeetingTests
{
    private static readonly ConveneMeeting Convene = new(
        May, GoverningBody.GeneralMeeting, MeetingDay, MeetingDay.PlusDays(-14), "De Serre", ["Jaarrekening 2024"]);

    private static Decision Decide(
        ConveneMeeting act, Meeting? meeting = null, Meeting? first = null, Statutes? statutes = null,
        Cooperative? cooperative = null) => ConveneMeeting.Decide(
        act, meeting ?? Meeting.Initial, first ?? Meeting.Initial, statutes ?? Articles, cooperative ?? Sole);

    [Fact]
    public void The_notice_that_statutes_ask_goes_with_the_meeting()
    {
        var convened = Decide(Convene).ShouldRecord<MeetingConvened>();
        (convened.NoticeDays, convened.NoticeGiven, convened.IsConvenedInTime).ShouldBe((14, 14, true));
        convened.Agenda.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void Short_notice_is_recorded_as_it_was() =>
        Decide(Convene with { NoticeSentOn = MeetingDay.PlusDays(-13) }).ShouldRecord<MeetingConvened>()
            .IsConvenedInTime.ShouldBeFalse();

    [Fact]
    public void The_same_again_changes_nothing_and_another_needs_another_name()
    {
        var meeting = Meeting.Initial.After(Decide(Convene));
        Decide(Convene, meeting).ShouldBeNothing();
        Decide(Convene with { HeldOn = MeetingDay.PlusDays(1) }, meeting).ShouldBeRefused("meeting.id_taken");
    }

    [Fact]
    public void Only_bodies_that_exist_meet()
    {
        Decide(Convene, cooperative: Example.Cooperative).ShouldBeRefused("appointment.no_governing_model");
        Decide(Convene, cooperative: Foundation).ShouldBeRefused("meeting.no_such_body");
        Decide(Convene with { Body = GoverningBody.SupervisoryBoard }, cooperative: Joint)
            .ShouldBeRefused("meeting.no_such_body");
        Decide(Convene with { Body = GoverningBody.Circle }).ShouldBeRefused("meeting.circle_missing");
        Decide(Convene with { Body = GoverningBody.Circle, Circle = "Burenhulp" }).ShouldRecord<MeetingConvened>();
    }

    [Fact]
    public void It_is_called_by_known_rules_beforehand_with_an_agenda()
    {
        Decide(Convene, statutes: Statutes.Initial).ShouldBeRefused("meeting.rules_missing");
        Decide(Convene with { NoticeSentOn = MeetingDay.PlusDays(1) }).ShouldBeRefused("meeting.notice_after_meeting");
        Decide(Convene with { Agenda = [" "] }).ShouldBeRefused("meeting.agenda_item_empty");
    }

    [Fact]
    public void A_second_meeting_follows_one_without_quorum()
    {
        var second = Convene with
        {
            Meeting = new MeetingId("alv-2025-06"), HeldOn = MeetingDay.PlusDays(21), NoticeSentOn = MeetingDay,
            SecondOf = May,
        };
        Decide(second, first: Convened().Attended(20)).ShouldRecord<MeetingConvened>().SecondOf.ShouldBe(May);
        Decide(second, first: Convened().Attended()).ShouldBeRefused("meeting.no_second_meeting");
        Decide(second, first: Convened()).ShouldBeRefused("meeting.no_second_meeting");
        var strict = Fold.Of<Statutes>(
            new MeetingRulesSet(new LocalDate(2019, 12, 1), Rules with { SecondMeetingDecides = false }));
        Decide(second, first: Convened().Attended(20), statutes: strict).ShouldBeRefused("meeting.no_second_meeting");
    }
}

using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <summary>
/// A meeting is called. Notice that is too short is recorded as it was: the meeting may be held, but cannot decide.
/// </summary>
/// <param name="SecondOf">The earlier meeting without quorum that this one follows.</param>
/// <param name="Circle">The name of the circle or team, where one meets.</param>
public sealed record ConveneMeeting(
    MeetingId Meeting,
    GoverningBody Body,
    LocalDate HeldOn,
    LocalDate NoticeSentOn,
    string? Place = null,
    IReadOnlyList<Personal<string>>? Agenda = null,
    MeetingId? SecondOf = null,
    string? Circle = null) : IAct
{
    /// <param name="first">The meeting that <see cref="SecondOf"/> names; empty when none is named.</param>
    public static Decision Decide(
        ConveneMeeting act, Meeting meeting, Meeting first, Statutes statutes, Cooperative cooperative)
    {
        if (meeting.Convened is { } before)
            return IsSame(before, act) ? Decision.Nothing : MeetingRefusals.IdTaken(act.Meeting);
        var rules = act.Body == GoverningBody.GeneralMeeting ? statutes.RulesOn(act.HeldOn) : null;
        var refusal = RefusesBody(act, cooperative) ?? Refuses(act, rules) ?? RefusesSecond(act, first, rules);
        if (refusal is not null)
            return refusal;
        return Meetings.Meeting.Stream(act.Meeting).Record(new MeetingConvened(
            act.Meeting, act.Body, act.HeldOn, act.NoticeSentOn, rules?.NoticeDays ?? 0, act.Place?.Trim(),
            [.. (act.Agenda ?? []).Select((subject, index) => new AgendaItem(index + 1, subject))], act.SecondOf,
            act.Circle?.Trim()));
    }

    private static Refusal? RefusesBody(ConveneMeeting act, Cooperative cooperative)
    {
        if (cooperative.GoverningModel is not { } model)
            return Appointments.AppointmentRefusals.NoGoverningModel;
        return act.Body switch
        {
            GoverningBody.GeneralMeeting or GoverningBody.AuditCommittee
                when model.GeneralMeeting == GeneralMeeting.None => MeetingRefusals.NoSuchBody(act.Body),
            GoverningBody.SupervisoryBoard when !model.SupervisoryBoard => MeetingRefusals.NoSuchBody(act.Body),
            GoverningBody.Circle when string.IsNullOrWhiteSpace(act.Circle) => MeetingRefusals.CircleMissing,
            _ => null,
        };
    }

    private static Refusal? Refuses(ConveneMeeting act, MeetingRules? rules)
    {
        if (act.NoticeSentOn > act.HeldOn)
            return MeetingRefusals.NoticeAfterMeeting;
        if (act.Body == GoverningBody.GeneralMeeting && rules is null)
            return MeetingRefusals.RulesMissing(act.HeldOn);
        return act.Agenda?.Any(subject => string.IsNullOrWhiteSpace(subject.Plain)) == true
            ? MeetingRefusals.AgendaItemEmpty
            : null;
    }

    // Only where the statutes know a second meeting, after one of the same kind that was held without quorum.
    private static Refusal? RefusesSecond(ConveneMeeting act, Meeting first, MeetingRules? rules) =>
        act.SecondOf is not { } named
        || (rules is { SecondMeetingDecides: true } && first is { WasHeld: true, Attendance.HasQuorum: false }
            && first.Convened!.HeldOn < act.HeldOn)
            ? null
            : MeetingRefusals.NoSecondMeeting(named);

    private static bool IsSame(MeetingConvened before, ConveneMeeting act) =>
        before.Body == act.Body && before.HeldOn == act.HeldOn && before.NoticeSentOn == act.NoticeSentOn
        && before.Place == act.Place?.Trim() && before.Agenda.Count == (act.Agenda?.Count ?? 0)
        && before.SecondOf == act.SecondOf && before.Circle == act.Circle?.Trim();
}

using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <summary>Who were there. It may be counted again until the first vote.</summary>
/// <param name="Entitled">All who may vote in this meeting, present or not.</param>
/// <param name="Members">
/// Who were there by name, as many as were present; left out where they were only counted.
/// </param>
/// <param name="VotesPresent">Where votes are weighted: all votes of those present and represented.</param>
public sealed record RecordAttendance(
    MeetingId Meeting,
    int Present,
    int Entitled,
    int Proxies = 0,
    IReadOnlyList<MemberId>? Members = null,
    int? VotesPresent = null) : IAct
{
    public static Decision Decide(RecordAttendance act, Meeting meeting, Statutes statutes)
    {
        if (meeting.Convened is not { } convened)
            return MeetingRefusals.Unknown(act.Meeting);
        if (meeting.Cancelled is { } cancelled)
            return MeetingRefusals.WasCancelled(cancelled.CancelledOn);
        if (act.Present < 0 || act.Proxies < 0 || act.Present + act.Proxies > act.Entitled
            || act.VotesPresent < act.Present + act.Proxies)
            return MeetingRefusals.AttendanceWrong(act.Present + act.Proxies, act.Entitled);
        if (act.Members is { } named && named.Distinct().Count() != act.Present)
            return MeetingRefusals.NamesDoNotAddUp(named.Distinct().Count(), act.Present);

        var recorded = new AttendanceRecorded(
            act.Meeting, convened.HeldOn, act.Present, act.Proxies, act.Entitled,
            RequiredOf(act, convened, statutes), act.Members, act.VotesPresent);
        if (meeting.Attendance is { } before && IsSame(before, recorded))
            return Decision.Nothing;
        return meeting.Motions.Exists(motion => motion.Vote is not null)
            ? MeetingRefusals.AttendanceAfterVote
            : Meetings.Meeting.Stream(act.Meeting).Record(recorded);
    }

    // A second meeting decides with whoever came; elsewhere somebody must be there at least.
    private static int RequiredOf(RecordAttendance act, MeetingConvened convened, Statutes statutes) =>
        convened is { Body: GoverningBody.GeneralMeeting, SecondOf: null }
            ? Math.Max(1, MeetingRules.Required(act.Entitled, statutes.RulesOn(convened.HeldOn)?.QuorumPercent ?? 0))
            : 1;

    private static bool IsSame(AttendanceRecorded before, AttendanceRecorded recorded) =>
        before == recorded with { Members = before.Members }
        && (before.Members ?? []).SequenceEqual(recorded.Members ?? []);
}

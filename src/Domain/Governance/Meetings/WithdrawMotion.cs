using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <summary>A motion is taken back before the vote, or was tabled by mistake.</summary>
public sealed record WithdrawMotion(MeetingId Meeting, MotionId Motion) : IAct
{
    public static Decision Decide(WithdrawMotion act, Meeting meeting) => meeting.Find(act.Motion) switch
    {
        null when meeting.Convened is null => MeetingRefusals.Unknown(act.Meeting),
        null => MeetingRefusals.MotionUnknown(act.Motion),
        { Vote: { } vote } => MeetingRefusals.AlreadyVoted(act.Motion, vote.Number),
        { IsWithdrawn: true } => Decision.Nothing,
        _ => Meetings.Meeting.Stream(act.Meeting).Record(new MotionWithdrawn(act.Meeting, act.Motion)),
    };
}

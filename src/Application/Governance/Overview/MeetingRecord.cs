using Wijkboek.Application.Governance.Register;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Overview;

/// <param name="Attendance">Null when it was cancelled, is still to be held, or was not recorded.</param>
/// <param name="Resolutions">Numbers of what was voted on, adopted or not.</param>
/// <param name="Positions">Where in the journal the convening, the attendance and the minutes stand.</param>
public sealed record MeetingRecord(
    MeetingConvened Convened,
    MeetingCancelled? Cancelled,
    AttendanceRecorded? Attendance,
    MinutesApproved? Minutes,
    IReadOnlyList<ResolutionNumber> Resolutions,
    IReadOnlyList<long> Positions)
{
    public MeetingId Meeting => Convened.Meeting;

    public GoverningBody Body => Convened.Body;

    public LocalDate HeldOn => Convened.HeldOn;

    public bool WasHeld => Attendance is not null && Cancelled is null;

    /// <summary>Null when it was never convened.</summary>
    public static MeetingRecord? Of(MeetingFile file) => file.Meeting.Convened is not { } convened
        ? null
        : new MeetingRecord(
            convened, file.Meeting.Cancelled, file.Meeting.Attendance, file.Meeting.Minutes,
            [
                .. file.Meeting.Motions.Select(motion => motion.Vote?.Number).OfType<ResolutionNumber>()
                    .OrderBy(number => number.Sequence),
            ],
            file.Positions);
}

using System.Collections.Immutable;
using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

public sealed record Meeting(
    MeetingConvened? Convened,
    MeetingCancelled? Cancelled,
    AttendanceRecorded? Attendance,
    ImmutableList<Motion> Motions,
    MinutesApproved? Minutes) : IState<Meeting>
{
    public static Stream<Meeting> Stream(MeetingId id) => new($"meeting/{id}", Retention.Business);

    public static Meeting Initial { get; } = new(null, null, null, [], null);

    public Motion? Find(MotionId id) => Motions.Find(motion => motion.Tabled.Motion == id);

    /// <summary>It took place, with or without quorum.</summary>
    public bool WasHeld => Attendance is not null && Cancelled is null;

    public Meeting Evolve(IEvent happened) => happened switch
    {
        MeetingConvened convened => this with { Convened = convened },
        MeetingCancelled cancelled => this with { Cancelled = cancelled },
        AttendanceRecorded recorded => this with { Attendance = recorded },
        MotionTabled tabled => this with { Motions = Motions.Add(new Motion(tabled, [], null, false)) },
        IMotionStep step => this with
        {
            Motions = [.. Motions.Select(motion =>
                motion.Tabled.Motion == step.Motion ? motion.After(step) : motion)],
        },
        MinutesApproved approved => this with { Minutes = approved },
        _ => this,
    };
}

/// <param name="Excluded">Who takes no part because of a conflict of interest.</param>
public sealed record Motion(
    MotionTabled Tabled, ImmutableList<MemberId> Excluded, VoteHeld? Vote, bool IsWithdrawn)
{
    /// <summary>
    /// How many votes can be cast by those attending. Where attendance is by name, only who is there and excluded makes
    /// a difference; where it is only counted, everybody excluded is taken to be there.
    /// </summary>
    public int? Able(AttendanceRecorded attendance)
    {
        var votes = Tabled.Method == VotingMethod.PerHead ? attendance.Attending : attendance.VotesPresent;
        var apart = attendance.Members is { } members ? Excluded.Count(members.Contains) : Excluded.Count;
        return votes - apart;
    }

    /// <summary>Present or represented, to decide on this motion.</summary>
    public int Required(AttendanceRecorded attendance) => Tabled.QuorumPercent is { } percent
        ? Math.Max(attendance.Required, MeetingRules.Required(attendance.Entitled, percent))
        : attendance.Required;

    public Motion After(IMotionStep step) => step switch
    {
        VoterExcluded excluded => this with { Excluded = Excluded.Remove(excluded.Person).Add(excluded.Person) },
        ExclusionLifted lifted => this with { Excluded = Excluded.Remove(lifted.Person) },
        VoteHeld held => this with { Vote = held },
        MotionWithdrawn => this with { IsWithdrawn = true },
        _ => this,
    };
}

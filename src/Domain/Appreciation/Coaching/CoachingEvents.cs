namespace Wijkboek.Domain.Appreciation.Coaching;

/// <param name="Coach">Null when the coach is not registered.</param>
[StoredAs("coaching_started", Module.Appreciation)]
public sealed record CoachingStarted(CoachingId Coaching, MemberId Person, MemberId? Coach, LocalDate StartedOn)
    : IEvent;

/// <param name="Number">Of the talk within the coaching, from 1. What was said stays between the two.</param>
[StoredAs("coaching_talk_held", Module.Appreciation)]
public sealed record CoachingTalkHeld(CoachingId Coaching, MemberId Person, int Number, LocalDate HeldOn) : IEvent;

[StoredAs("coaching_direction_chosen", Module.Appreciation)]
public sealed record CoachingDirectionChosen(
    CoachingId Coaching, MemberId Person, CoachingDirection Direction, LocalDate ChosenOn) : IEvent;

/// <param name="EndedOn">The last day.</param>
/// <param name="ByMistake">It was recorded by mistake, and counts nowhere.</param>
[StoredAs("coaching_ended", Module.Appreciation)]
public sealed record CoachingEnded(CoachingId Coaching, MemberId Person, LocalDate EndedOn, bool ByMistake) : IEvent;

/// <summary>Where somebody goes on to.</summary>
public enum CoachingDirection
{
    VolunteerWork,

    /// <summary>A neighbourhood job, or any other.</summary>
    Job,
    Training,
    Enterprise,

    /// <summary>Care or help comes first.</summary>
    CareOrHelp,

    /// <summary>Things are well as they are.</summary>
    StaysAsItIs,
}

public readonly record struct CoachingId(string Value) : IIdentifier<CoachingId>
{
    public static CoachingId From(string value) => new(value);
    public override string ToString() => Value;
}

using System.Collections.Immutable;

namespace Wijkboek.Domain.Appreciation.Coaching;

/// <summary>Talks with one resident about what he or she wants; after six of them a direction is asked for.</summary>
public sealed record CoachingTrack(
    CoachingStarted? Started,
    ImmutableList<CoachingTalkHeld> Talks,
    CoachingDirectionChosen? Chosen,
    CoachingEnded? Ended) : IState<CoachingTrack>
{
    /// <summary>So many talks, and then it should be clear where to go.</summary>
    public const int MostTalks = 6;

    public static Stream<CoachingTrack> Stream(CoachingId coaching) => new($"coaching/{coaching}", Retention.Contact);

    public static CoachingTrack Initial { get; } = new(null, [], null, null);

    /// <summary>Whether all talks were held and nothing was chosen: then somebody has to.</summary>
    public bool NeedsDirection => Talks.Count >= MostTalks && Chosen is null && Ended is null;

    /// <summary>Whether it ran on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Started is { } started && Ended is not { ByMistake: true }
        && started.StartedOn <= to && !(Ended?.EndedOn < from);

    public CoachingTrack Evolve(IEvent happened) => happened switch
    {
        CoachingStarted started => this with { Started = started },
        CoachingTalkHeld held => this with { Talks = Talks.Add(held) },
        CoachingDirectionChosen chosen => this with { Chosen = chosen },
        CoachingEnded ended => this with { Ended = ended },
        _ => this,
    };

    /// <summary>The last day on which something happened.</summary>
    internal LocalDate Last => new[] { Started!.StartedOn, Chosen?.ChosenOn ?? Started.StartedOn }
        .Concat(Talks.Select(talk => talk.HeldOn)).Max();
}

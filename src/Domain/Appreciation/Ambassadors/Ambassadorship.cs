namespace Wijkboek.Domain.Appreciation.Ambassadors;

/// <summary>A resident speaks for the cooperative in the district: for a group, a street or a theme.</summary>
public sealed record Ambassadorship(AmbassadorEngaged? Engaged, AmbassadorshipEnded? Ended) : IState<Ambassadorship>
{
    public static Stream<Ambassadorship> Stream(AmbassadorId ambassador) =>
        new($"ambassador/{ambassador}", Retention.Business);

    public static Ambassadorship Initial { get; } = new(null, null);

    /// <summary>Whether it ran on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Engaged is { } engaged && Ended is not { ByMistake: true }
        && engaged.From <= to && !(Ended?.EndedOn < from);

    public Ambassadorship Evolve(IEvent happened) => happened switch
    {
        AmbassadorEngaged engaged => this with { Engaged = engaged },
        AmbassadorshipEnded ended => this with { Ended = ended },
        _ => this,
    };
}

namespace Wijkboek.Domain.Community.Experience;

/// <summary>Somebody who helps with what they lived through (ervaringsdeskundige).</summary>
public sealed record ExperienceExpert(ExperienceExpertEngaged? Engaged, ExpertEngagementEnded? Ended)
    : IState<ExperienceExpert>
{
    /// <param name="person">Whose key seals what is recorded; null to read only.</param>
    public static Stream<ExperienceExpert> Stream(ExpertId id, MemberId? person = null) =>
        new($"expert/{id}", Retention.Contact, person?.Value);

    public static ExperienceExpert Initial { get; } = new(null, null);

    /// <summary>Whether the engagement runs on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Engaged is { } engaged && engaged.From <= to && (Ended is not { } ended || from <= ended.EndedOn);

    public ExperienceExpert Evolve(IEvent happened) => happened switch
    {
        ExperienceExpertEngaged engaged => this with { Engaged = engaged },
        ExpertEngagementEnded ended => this with { Ended = ended },
        _ => this,
    };
}

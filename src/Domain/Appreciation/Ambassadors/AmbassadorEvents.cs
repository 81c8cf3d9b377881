namespace Wijkboek.Domain.Appreciation.Ambassadors;

/// <param name="Subject">What for: a part of the district, a group, a theme; never a person's name.</param>
[StoredAs("ambassador_engaged", Module.Appreciation)]
public sealed record AmbassadorEngaged(AmbassadorId Ambassador, MemberId Person, string Subject, LocalDate From)
    : IEvent;

/// <param name="EndedOn">The last day.</param>
/// <param name="ByMistake">It was recorded by mistake, and counts nowhere.</param>
[StoredAs("ambassadorship_ended", Module.Appreciation)]
public sealed record AmbassadorshipEnded(
    AmbassadorId Ambassador, MemberId Person, LocalDate EndedOn, bool ByMistake, Personal<string>? Note) : IEvent;

public readonly record struct AmbassadorId(string Value) : IIdentifier<AmbassadorId>
{
    public static AmbassadorId From(string value) => new(value);
    public override string ToString() => Value;
}

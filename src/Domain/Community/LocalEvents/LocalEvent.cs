using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.LocalEvents;

/// <summary>A market, street party or open day in the neighbourhood, by whomever it is held.</summary>
/// <param name="Attended">Null when we were not there, or that was withdrawn.</param>
public sealed record LocalEvent(
    string? Name,
    LocalDate? On,
    LocalEventAttended? Attended,
    ImmutableList<LocalEventSupported> Supports,
    ImmutableList<LocalEventSupportReversed> Reversed) : IState<LocalEvent>
{
    public static Stream<LocalEvent> Stream(LocalEventId id) => new($"local-event/{id}", Retention.Business);

    public static LocalEvent Initial { get; } = new(null, null, null, [], []);

    public bool IsHeldIn(LocalDate from, LocalDate to) => On is { } on && from <= on && on <= to;

    /// <summary>What was given and not taken back.</summary>
    public IEnumerable<LocalEventSupported> Standing =>
        Supports.Where(support => !Reversed.Exists(reversal => reversal.Support == support.Support));

    public Money AmountGiven => Standing.Sum(support => support.Amount ?? Money.Zero);

    /// <summary>One event has one name and one day, however often it is spoken of.</summary>
    internal Refusal? Refuses(LocalEventId localEvent, string name, LocalDate on)
    {
        if (!ThingName.Fits(name))
            return LocalEventRefusals.NameWrong(ThingName.Longest);
        return Name is { } known && On is { } day && (known != name.Trim() || day != on) && IsSpokenOf
            ? LocalEventRefusals.OtherEvent(localEvent, known, day)
            : null;
    }

    // When all was withdrawn, name and day may have been the mistake.
    private bool IsSpokenOf => Attended is not null || Standing.Any();

    public LocalEvent Evolve(IEvent happened) => happened switch
    {
        LocalEventAttended attended => this with { Name = attended.Name, On = attended.On, Attended = attended },
        LocalEventAttendanceWithdrawn => this with { Attended = null },
        LocalEventSupported supported => this with
        {
            Name = supported.Name, On = supported.On, Supports = Supports.Add(supported),
        },
        LocalEventSupportReversed reversed => this with { Reversed = Reversed.Add(reversed) },
        _ => this,
    };
}

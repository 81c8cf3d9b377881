using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing.Journal;

/// <summary>Something free to say about a garden: an event with one of everything.</summary>
[StoredAs("garden_tended", Module.Community)]
public sealed record GardenTended(
    string Name,
    LocalDate On,
    YearMonth Month,
    Money Costs,
    GardenKind Kind,
    MemberId? By,
    Personal<string>? Note,
    IReadOnlyList<HarvestLine> Harvest) : IEvent
{
    /// <summary>Computed, so never stored.</summary>
    public bool IsFree => Costs.IsZero;
}

/// <summary>A person's own fact, under two retention classes.</summary>
[StoredAs("gardener_registered", Module.Membership)]
public sealed record GardenerRegistered(
    Personal<string> Name,
    [KeptAs("consent")] Personal<LocalDate> BornOn,
    ImmutableArray<string> Talents) : IEvent;

[StoredAs("garden_closed", Module.Community)]
public sealed record GardenClosed(string Name, Instant At) : IEvent;

/// <summary>How tending was recorded once: in whole euros, without a kind, and under another name.</summary>
[StoredAs("garden_dug", Module.Community)]
public sealed record GardenDug(string Garden, LocalDate On, int Euros, Personal<string>? Note) : RetiredEvent
{
    public override GardenTended Today() => new(
        Garden, On, On.ToYearMonth(), Money.Euro(Euros), GardenKind.Vegetables, null, Note, []);
}

/// <summary>The same as an earlier version of the product had it.</summary>
[StoredAs("garden_dug", Module.Community)]
public sealed record GardenDugThen(string Garden, LocalDate On, int Euros, Personal<string>? Note) : IEvent;

public enum GardenKind
{
    Vegetables,
    HerbsAndFlowers,
}

public sealed record HarvestLine(string Crop, int Kilos, Personal<string>? For);

public static class Garden
{
    public static EventSerializer Serializer { get; } = new(
        EventCatalogue.Of(typeof(GardenTended), typeof(GardenerRegistered), typeof(GardenClosed), typeof(GardenDug)));

    /// <summary>Of an earlier version.</summary>
    public static EventSerializer Earlier { get; } = new(EventCatalogue.Of(typeof(GardenDugThen)));

    public static StreamId Stream(string name) => new($"garden/{name}", Retention.Tax(2026));

    public static StreamId Gardener(string id) => new($"gardener/{id}", Retention.Contact, id);

    public static GardenTended Tended(string name = "De Driehoek", int euros = 12, string? note = null) => new(
        name, new LocalDate(2026, 3, 1), new YearMonth(2026, 3), Money.Euro(euros), GardenKind.HerbsAndFlowers,
        new MemberId("m-1"), note is null ? null : Personal.Of(note),
        [new HarvestLine("Munt", 2, null)]);

    public static GardenerRegistered Registered(string name = "Fatima Özdemir") =>
        new(name, new LocalDate(1974, 5, 9), ["wieden", "snoeien"]);
}

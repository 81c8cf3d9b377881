using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Community;

/// <summary>The same for people and spreadsheets: one line for each thing, grouped as the profile sheet is.</summary>
internal static class CommunityTable
{
    public static AnswerTable Of(CommunityFigures figures) => new(
        ["Blok", "Naam", "Soort", "Datum", "Aantal", "Bedrag"],
        [.. Rows(figures)]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(CommunityFigures figures) =>
    [
        .. figures.Places.Select(place => Row(
            "community.places", place.Name, Sentences.Word(place.Kind), place.Since, place.Slots.Count)),
        .. figures.LocalEvents.Select(one => Row(
            "community.local_events", one.Name, one.Kind is { } kind ? Sentences.Word(kind) : null, one.On,
            one.People, one.Amount)),
        .. figures.Experts.Select(expert => Row(
            "community.experts", expert.Engaged.Expert.Value, Sentences.Word(expert.Engaged.Appreciation),
            expert.Engaged.From)),
        .. figures.PeerGroups.Select(group => Row(
            "community.peer_groups", group.Formed.Subject, null, group.Formed.FormedOn, group.Sessions)),
        .. figures.Councils.Select(council => Row(
            "community.councils", council.Held.Council.Value, null, council.Held.HeldOn, council.Held.Agreements)),
        .. figures.Initiatives.SelectMany(Rows),
        .. figures.Channels.Select(channel => Row(
            "community.channels", channel.Opened.Name, Sentences.Word(channel.Opened.Kind), channel.Opened.Since,
            channel.Issues > 0 ? channel.Issues : channel.Reach)),
    ];

    // The initiative on a line of its own, and what it counted below it.
    private static IEnumerable<IReadOnlyList<object?>> Rows(InitiativeStanding initiative) =>
    [
        Row("community.initiatives", initiative.Started.Name, Sentences.Word(initiative.Started.Kind),
            initiative.Started.StartedOn),
        .. initiative.Counts.Select(count => (IReadOnlyList<object?>)
            [null, initiative.Started.Name, Sentences.Word(count.Measure), null, count.Count, null]),
    ];

    private static IReadOnlyList<object?> Row(
        string block, string name, string? kind, LocalDate on, int? count = null, Money? amount = null) =>
        [Sentences.Word(block), name, kind, on, count, amount];
}

using Wijkboek.Application.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>Where people can meet, and when.</summary>
internal static class PlacesLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var places = (await CommunityPages.Ask(visit)).Places;
        var plan = new SheetPlan<CommunityAnswer.Place>("plekken", "Ontmoetingsplekken")
            .Name("naam", "Plek", place => place.Name, place => visit.To($"{Doors.Places.Path}/{place.Id}"))
            .Word("soort", "Soort", place => place.Kind)
            .Text("waar", "Waar", place => place.Location)
            .Text("wanneer", "Wanneer open", place => Week(place.Slots))
            .Day("sinds", "Sinds", place => place.Since)
            .Day("tot", "Gesloten op", place => place.ClosedOn);
        return new Leaf(
            Doors.Places, "Ontmoetingsplekken",
            $"{places.Count} plekken om elkaar te ontmoeten in {visit.PeriodName}.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(places, visit.Sheets, "Er is nog geen plek. Leg vast waar bewoners elkaar ontmoeten."))],
        };
    }

    internal static string Lead(CommunityAnswer.Place place) => $"{Sentences.Word(place.Kind)}, {place.Location}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Place place) =>
    [
        new("Sinds", Dutch.LongDate(place.Since)),
        new("Gesloten", place.ClosedOn is { } day ? Dutch.LongDate(day) : "nee"),
        new("Hoe we er zitten", place.Terms is { } terms ? Sentences.Word(terms) : null),
        new("Van", place.Provider ?? "onszelf"),
        new("Met geld gesteund", place.Supported ? "ja" : "nee"),
        new("Gewone week", Week(place.Slots)),
    ];

    /// <summary><c>maandag 9.30–12.00 inloop; …</c></summary>
    internal static string? Week(IEnumerable<WeeklySlot> slots) => string.Join("; ", slots.Select(slot =>
        $"{Sentences.Word(slot.Day)} {Dutch.Times(slot.Start, slot.End)} {slot.Name}"
        + (slot.Every == SlotFrequency.Weekly ? "" : $" ({Sentences.Word(slot.Every)})"))) is { Length: > 0 } week
        ? week
        : null;
}

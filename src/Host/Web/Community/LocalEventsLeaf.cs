using Wijkboek.Application.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>Events of the neighbourhood that were attended or supported.</summary>
internal static class LocalEventsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var events = (await CommunityPages.Ask(visit)).LocalEvents;
        var plan = new SheetPlan<CommunityAnswer.Event>("evenementen", "Evenementen")
            .Name("naam", "Evenement", one => one.Name, one => visit.To($"{Doors.LocalEvents.Path}/{one.Id}"))
            .Day("dag", "Dag", one => one.On)
            .Word("hoe", "Wij waren er", one => one.Kind)
            .Count("mensen", "Van ons", one => one.People, isSummed: true)
            .Count("keren", "Keer gesteund", one => one.Supports, isSummed: true)
            .Amount("bedrag", "Steun (€)", one => new Money(one.AmountCents));
        return new Leaf(
            Doors.LocalEvents, "Evenementen",
            $"Bij {events.Count(one => one.Kind is not null)} evenementen waren we, en "
                + $"{events.Count(one => one.Supports > 0)} hebben we gesteund.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(
                        events, visit.Sheets, "Leg vast bij welk evenement jullie waren of welk jullie steunden."))],
        };
    }

    internal static string Lead(CommunityAnswer.Event one) => $"Op {Dutch.LongDate(one.On)}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Event one) =>
    [
        new("Wij waren er", one.Kind is { } kind ? Sentences.Word(kind) : "nee"),
        new("Van ons", $"{Dutch.Number(one.People)} mensen"),
        new("Gesteund", $"{Dutch.Number(one.Supports)} keer, {Dutch.Euro(one.AmountCents)}"),
    ];
}

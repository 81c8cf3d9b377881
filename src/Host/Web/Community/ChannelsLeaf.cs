using Wijkboek.Application.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>How the neighbourhood hears what there is.</summary>
internal static class ChannelsLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var channels = (await CommunityPages.Ask(visit)).Channels;
        var plan = new SheetPlan<CommunityAnswer.Medium>("kanalen", "Kanalen")
            .Name("naam", "Kanaal", one => one.Name, one => visit.To($"{Doors.Channels.Path}/{one.Id}"))
            .Word("soort", "Soort", one => one.Kind)
            .Count("bereik", "Bereik", one => one.Reach)
            .Count("eerst", "Bereik ervoor", one => one.ReachBefore)
            .Count("nummers", "Uitgaven", one => one.Issues, isSummed: true)
            .Count("oplage", "Oplage samen", one => one.Circulation, isSummed: true)
            .Day("sinds", "Sinds", one => one.Since);
        return new Leaf(
            Doors.Channels, "Kanalen", $"Langs {channels.Count} wegen hoorde de buurt in {visit.PeriodName} wat er is.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(
                        channels, visit.Sheets,
                        "Er is nog geen kanaal. Open er een: een krant, een site of een spreekuur."))],
        };
    }

    internal static string Lead(CommunityAnswer.Medium one) =>
        $"{Sentences.Word(one.Kind)}, sinds {Dutch.LongDate(one.Since)}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Medium one) =>
    [
        new("Bereik", one.Reach is { } reach ? Dutch.Number(reach) : null),
        new("Bereik ervoor", one.ReachBefore is { } before ? Dutch.Number(before) : null),
        new("Uitgaven", Dutch.Number(one.Issues)),
        new("Oplage samen", Dutch.Number(one.Circulation)),
        new("Bereikbaar", PlacesLeaf.Week(one.Slots)),
        new("Gestopt", one.ClosedOn is { } day ? Dutch.LongDate(day) : "nee"),
    ];
}

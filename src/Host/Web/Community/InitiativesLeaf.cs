using Wijkboek.Application.Community;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>What neighbours keep going together, and what they counted.</summary>
internal static class InitiativesLeaf
{
    public static async Task<Leaf> Read(Visit visit)
    {
        var initiatives = (await CommunityPages.Ask(visit)).Initiatives;
        var plan = new SheetPlan<CommunityAnswer.Project>("initiatieven", "Initiatieven")
            .Name("naam", "Initiatief", one => one.Name, one => visit.To($"{Doors.Initiatives.Path}/{one.Id}"))
            .Word("soort", "Soort", one => one.Kind)
            .Text("waar", "Waar", one => string.Join(", ", one.Areas))
            .Text("geteld", "Geteld", Counted)
            .Day("sinds", "Sinds", one => one.StartedOn)
            .Day("tot", "Gestopt", one => one.EndedOn);
        return new Leaf(
            Doors.Initiatives, "Initiatieven", $"{initiatives.Count} initiatieven van bewoners in {visit.PeriodName}.")
        {
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(initiatives, visit.Sheets, "Er is nog geen initiatief. Leg vast wat buren samen doen."))],
        };
    }

    internal static string Lead(CommunityAnswer.Project one) =>
        $"{Sentences.Word(one.Kind)}, sinds {Dutch.LongDate(one.StartedOn)}.";

    internal static IReadOnlyList<Fact> Facts(CommunityAnswer.Project one) =>
    [
        new("Waar", one.Areas.Count == 0 ? null : Dutch.List(one.Areas)),
        .. one.Counts.Select(count => new Fact(Sentences.Word(count.Measure), Dutch.Number(count.Count))),
        new("Gestopt", one.EndedOn is { } day ? Dutch.LongDate(day) : "nee"),
    ];

    private static string Counted(CommunityAnswer.Project one) =>
        string.Join(", ", one.Counts.Select(count => $"{Dutch.Number(count.Count)} {Sentences.Word(count.Measure)}"));
}

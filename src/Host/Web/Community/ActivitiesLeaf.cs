using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Community;

/// <summary>What was held, how often, and how many came.</summary>
internal static class ActivitiesLeaf
{
    private const string View = "activities";

    public static async Task<Leaf> Read(Visit visit)
    {
        var answer = await visit.Ask<ActivitiesAnswer>(View);
        var plan = new SheetPlan<ActivitiesAnswer.One>("activiteiten", "Activiteiten")
            .Name("naam", "Activiteit", one => one.Name, one => visit.To($"{Doors.Activities.Path}/{one.Activity}"))
            .Word("soort", "Soort", one => one.Kind)
            .Count("keren", "Keren", one => one.Counts.Times, isSummed: true)
            .Count("bezoeken", "Bezoeken", one => one.Counts.Visits, isSummed: true)
            .Count("perkeer", "Per keer", one => one.Counts.PerTime)
            .Count("afgelast", "Afgelast", one => one.Cancelled, isSummed: true);
        return new Leaf(
            Doors.Activities, "Activiteiten",
            $"{Dutch.Number(answer.Total.Times)} keer was er iets te doen in {visit.PeriodName}; bewoners kwamen "
                + $"{Dutch.Number(answer.Total.Visits)} keer.")
        {
            KeyFigures =
            [
                new("Keren", Dutch.Number(answer.Total.Times), new FigureSource(View, "total/times")),
                new("Bezoeken", Dutch.Number(answer.Total.Visits), new FigureSource(View, "total/visits")),
                new("Per keer", Dutch.Number(answer.Total.PerTime)),
            ],
            Sections = [
                new SheetSection(
                    "",
                    plan.Of(
                        answer.Activities, visit.Sheets, "Er is nog niets gehouden. Begin een reeks activiteiten."))],
        };
    }

    internal static string Lead(ActivitiesAnswer.One one) =>
        $"{Sentences.Word(one.Kind)}: {Dutch.Number(one.Counts.Times)} keer, {Dutch.Number(one.Counts.Visits)} "
            + "bezoeken.";

    internal static IReadOnlyList<Fact> Facts(ActivitiesAnswer.One one) =>
    [
        new("Team", one.Team),
        new("Per keer", $"{Dutch.Number(one.Counts.PerTime)} bezoekers"),
        new("Afgelast", $"{Dutch.Number(one.Cancelled)} keer"),
        new("Goed voor", one.Os.Count == 0 ? null : Dutch.List([.. one.Os.Select(purpose => Sentences.Word(purpose))])),
        new("Wanneer", one.Slot is { } slot ? PlacesLeaf.Week([slot]) : null),
    ];
}

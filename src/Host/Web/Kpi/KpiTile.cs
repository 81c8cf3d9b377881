using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Host.Web.Kpi;

/// <summary>One of the six key figures as one number.</summary>
/// <param name="Note">What the number is made up of, or what belongs to it.</param>
public sealed record KpiTile(string Name, long Value, long Before, FigureSource Source, string Note)
{
    // What is counted in the one number; the other lines of the same figure are told beside it.
    private static readonly HashSet<Indicator> Counted =
    [
        Indicator.MeetingPlacesPhysical, Indicator.MeetingPlacesDigital,
        Indicator.JobsOwn, Indicator.JobsPartners, Indicator.JobsInitiatives,
        Indicator.Experts, Indicator.FamilyNetworkCouncils, Indicator.AllowancePeople, Indicator.EventsAttended,
    ];

    public static IReadOnlyList<KpiTile> Of(KpiComparison kpi) =>
        [.. kpi.Lines.GroupBy(line => line.Indicator.KeyFigure()).Select(figure => Of(figure.Key, [.. figure]))];

    private static KpiTile Of(int figure, IReadOnlyList<KpiLine> lines)
    {
        var counted = lines.Where(line => Counted.Contains(line.Indicator)).ToList();
        return new KpiTile(
            Sentences.Word($"kpi.figures.{figure}"),
            counted.Sum(line => line.Value),
            counted.Sum(line => line.Before),
            new FigureSource("kpi", string.Join('+', counted.Select(line => line.Key))),
            Dutch.List([.. (counted.Count > 1 ? counted : lines).Where(line => line.Value != 0).Select(Told)]));
    }

    // An amount needs no word: "8 mensen, 88 betalingen en € 11.875".
    private static string Told(KpiLine line)
    {
        var number = KpiNumber.Write(line.Indicator, line.Value);
        return line.Indicator.IsAmount() ? number : $"{number} {Sentences.Word($"kpi.lines.{line.Indicator}")}";
    }
}

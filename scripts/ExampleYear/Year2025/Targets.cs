using Wijkboek.Domain.Reporting.YearStories;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>What was aimed at in January, and why it became otherwise.</summary>
internal static class Targets
{
    public static void Tell(ReportWriter report)
    {
        report.Aim(
            (Indicator.MeetingPlacesPhysical, 4), (Indicator.MeetingPlacesPhysicalSupported, 3),
            (Indicator.MeetingPlacesDigital, 1), (Indicator.MeetingPlacesDigitalJoined, 1), (Indicator.JobsOwn, 3),
            (Indicator.JobsPartners, 4), (Indicator.JobsInitiatives, 0), (Indicator.Experts, 3),
            (Indicator.PeerGroups, 2), (Indicator.FamilyNetworkCouncils, 8), (Indicator.AllowancePeople, 8),
            (Indicator.AllowancePayments, 90), (Indicator.AllowanceAmount, 12_500_00), (Indicator.EventsAttended, 10),
            (Indicator.EventsSupported, 4), (Indicator.EventsAmount, 2_000_00));
        report.Explain(Indicator.MeetingPlacesPhysicalSupported,
            "Naast de huur van drie plekken betaalden wij stoelen en een koffiehoek voor De Werkplaats.");
        report.Explain(Indicator.JobsOwn,
            "De derde eigen baan wacht op geld voor begeleiding. Zonder begeleiding beginnen wij er niet aan.");
        report.Explain(Indicator.FamilyNetworkCouncils,
            "Twee families wilden het beraad liever in 2026 houden. In alle zes beraden zijn werkafspraken gemaakt.");
        report.Explain(Indicator.AllowancePayments,
            "Eén vrijwilliger zag in augustus van de vergoeding af, en in de zomer werd minder gewerkt.");
        report.Explain(Indicator.EventsAttended,
            "Twee nieuwe vragen: helpen bij de Buitenspeeldag en bij het oogstfeest van de school.");
        report.Explain(Indicator.EventsSupported, "Ook Burendag kreeg dit jaar een bijdrage.");
    }
}

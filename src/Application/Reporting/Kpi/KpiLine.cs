using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.Kpi;

/// <summary>One line of the six figures.</summary>
/// <param name="Value">A count, or cents where the indicator is an amount.</param>
/// <param name="Target">Null where none was set.</param>
/// <param name="Explanation">Why it differs; null where nobody said.</param>
public sealed record KpiLine(Indicator Indicator, long Value, long Before, long? Target, string? Explanation)
{
    /// <summary>Where the figure stands in what <c>show kpi --format json</c> prints.</summary>
    public string Key => KeyOf(Indicator);

    /// <summary>The same figure over the period before.</summary>
    public string KeyBefore => $"before/{Key}";

    public bool IsReached => Target is null || Value >= Target;

    public static string KeyOf(Indicator indicator) => indicator switch
    {
        Indicator.MeetingPlacesPhysical => "meetingPlaces.physical",
        Indicator.MeetingPlacesDigital => "meetingPlaces.digital",
        Indicator.MeetingPlacesPhysicalSupported => "meetingPlaces.physicalSupported",
        Indicator.MeetingPlacesDigitalJoined => "meetingPlaces.digitalJoined",
        Indicator.JobsOwn => "neighbourhoodJobs.own",
        Indicator.JobsPartners => "neighbourhoodJobs.partners",
        Indicator.JobsInitiatives => "neighbourhoodJobs.initiatives",
        Indicator.Experts => "experience.experts",
        Indicator.PeerGroups => "experience.peerGroups",
        Indicator.FamilyNetworkCouncils => "familyNetworkCouncils",
        Indicator.AllowancePeople => "volunteerAllowances.people",
        Indicator.AllowancePayments => "volunteerAllowances.payments",
        Indicator.AllowanceAmount => "volunteerAllowances.amountCents",
        Indicator.EventsAttended => "localEvents.attended",
        Indicator.EventsSupported => "localEvents.supported",
        Indicator.EventsAmount => "localEvents.amountCents",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, null),
    };

    public static long ValueOf(Indicator indicator, KpiAnswer kpi) => indicator switch
    {
        Indicator.MeetingPlacesPhysical => kpi.MeetingPlaces.Physical,
        Indicator.MeetingPlacesDigital => kpi.MeetingPlaces.Digital,
        Indicator.MeetingPlacesPhysicalSupported => kpi.MeetingPlaces.PhysicalSupported,
        Indicator.MeetingPlacesDigitalJoined => kpi.MeetingPlaces.DigitalJoined,
        Indicator.JobsOwn => kpi.NeighbourhoodJobs.Own,
        Indicator.JobsPartners => kpi.NeighbourhoodJobs.Partners,
        Indicator.JobsInitiatives => kpi.NeighbourhoodJobs.Initiatives,
        Indicator.Experts => kpi.Experience.Experts,
        Indicator.PeerGroups => kpi.Experience.PeerGroups,
        Indicator.FamilyNetworkCouncils => kpi.FamilyNetworkCouncils,
        Indicator.AllowancePeople => kpi.VolunteerAllowances.People,
        Indicator.AllowancePayments => kpi.VolunteerAllowances.Payments,
        Indicator.AllowanceAmount => kpi.VolunteerAllowances.AmountCents,
        Indicator.EventsAttended => kpi.LocalEvents.Attended,
        Indicator.EventsSupported => kpi.LocalEvents.Supported,
        Indicator.EventsAmount => kpi.LocalEvents.AmountCents,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, null),
    };
}

namespace Wijkboek.Domain.Reporting.YearStories;

/// <summary>The lines of the six key figures; amounts are in euro cents.</summary>
public enum Indicator
{
    MeetingPlacesPhysical,
    MeetingPlacesDigital,
    MeetingPlacesPhysicalSupported,
    MeetingPlacesDigitalJoined,
    JobsOwn,
    JobsPartners,
    JobsInitiatives,
    Experts,
    PeerGroups,
    FamilyNetworkCouncils,
    AllowancePeople,
    AllowancePayments,
    AllowanceAmount,
    EventsAttended,
    EventsSupported,
    EventsAmount,
}

public static class Indicators
{
    public static bool IsAmount(this Indicator indicator) =>
        indicator is Indicator.AllowanceAmount or Indicator.EventsAmount;

    /// <summary>1 to 6: the key figure that the line is part of.</summary>
    public static int KeyFigure(this Indicator indicator) => indicator switch
    {
        <= Indicator.MeetingPlacesDigitalJoined => 1,
        <= Indicator.JobsInitiatives => 2,
        <= Indicator.PeerGroups => 3,
        Indicator.FamilyNetworkCouncils => 4,
        <= Indicator.AllowanceAmount => 5,
        _ => 6,
    };
}

namespace Wijkboek.Domain.Community.Initiatives;

public static class InitiativeMeasures
{
    /// <summary>Whether a count is a standing number, of which the latest holds, and not one that adds up.</summary>
    public static bool IsStanding(this InitiativeMeasure measure) => measure is
        InitiativeMeasure.HouseholdsInCircle or
        InitiativeMeasure.RegularHelpers or
        InitiativeMeasure.StreetsWithTeam;
}

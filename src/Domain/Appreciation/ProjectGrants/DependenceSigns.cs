namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>What makes a freelancer look like an employee.</summary>
public enum DependenceSign
{
    LongDuration,
    FixedHours,
    NoFreeReplacement,
    LowRate,
}

/// <summary>
/// Signs that a contract for services is employment after all (BW 7:610; Wet DBA, enforced since 01-01-2025). They warn
/// and never refuse: the whole of the facts decides, and only a court or the tax office does so.
/// </summary>
public static class DependenceSigns
{
    private const int LongMonths = 12;

    /// <param name="employeeCost">What an employee costs per hour at least; null when that is not known.</param>
    public static IReadOnlyList<DependenceSign> Of(ProjectMoneyGranted granted, Money? employeeCost)
    {
        var signs = new List<DependenceSign>();
        if (granted.From.PlusMonths(LongMonths) <= granted.Until)
            signs.Add(DependenceSign.LongDuration);
        if (granted.FixedMinutesPerWeek is not null)
            signs.Add(DependenceSign.FixedHours);
        if (!granted.FreeReplacement)
            signs.Add(DependenceSign.NoFreeReplacement);
        if (granted.RatePerHour is { } rate && rate < employeeCost)
            signs.Add(DependenceSign.LowRate);
        return signs;
    }
}

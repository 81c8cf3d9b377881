namespace Wijkboek.Application.Reporting.Charts;

/// <summary>Hours on a day of the week on which something is to do.</summary>
/// <param name="Lines">Where, and when or how often; as many as fit are drawn.</param>
public sealed record WeekSlot(
    IsoDayOfWeek Day, LocalTime From, LocalTime Until, string Title, IReadOnlyList<string> Lines, WeekTone Tone);

public enum WeekTone
{
    /// <summary>A door that opens every week.</summary>
    Full,

    /// <summary>Something else, every week.</summary>
    Light,

    /// <summary>Less often than weekly.</summary>
    Open,
}

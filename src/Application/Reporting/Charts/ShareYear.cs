namespace Wijkboek.Application.Reporting.Charts;

/// <summary>The shares of one year's income, as fractions, that the largest funder paid in two ways.</summary>
public sealed record ShareYear(int Year, decimal First, decimal Second)
{
    public decimal Total => First + Second;
}

/// <summary>The line that warns, from the settings, and the target, with the year it is meant for.</summary>
public sealed record ShareLines(decimal Warning, decimal? Target = null, int? TargetYear = null);

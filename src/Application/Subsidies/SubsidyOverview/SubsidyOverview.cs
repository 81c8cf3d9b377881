using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <summary>Every subsidy that was under way on at least one day of a period, as it stood at the end of it.</summary>
public static class SubsidyOverview
{
    public static SubsidyFileView Files { get; } = new();

    public static IReadOnlyList<SubsidyRow> In(
        IEnumerable<SubsidyFile> files, LocalDate from, LocalDate to) =>
    [
        .. files
            .Select(file => (Now: SubsidyOnDay.Of(file, to), Before: SubsidyOnDay.Of(file, from.PlusDays(-1))))
            .Where(subsidy => subsidy is { Now: not null, Before: not { IsOver: true } })
            .Select(subsidy => new SubsidyRow(
                subsidy.Now!, subsidy.Now!.Income - (subsidy.Before?.Income ?? Money.Zero)))
            .OrderBy(row => row.Now.Application.AppliedOn)
            .ThenBy(row => row.Now.Application.Subsidy.Value, StringComparer.Ordinal),
    ];
}

/// <param name="IncomeInPeriod">What the period's statement of income holds of this subsidy.</param>
public sealed record SubsidyRow(SubsidyOnDay Now, Money IncomeInPeriod);

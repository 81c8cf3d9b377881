using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Initiatives;

namespace Wijkboek.Application.Community.Initiatives;

/// <summary>What neighbours kept going together in a period, and what they counted.</summary>
public static class InitiativeFigures
{
    public static CommunityView<Initiative> View { get; } = new("initiatives", "initiative", PartOf);

    public static async Task<IReadOnlyList<CommunityFile<Initiative>>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value)];

    /// <summary>Running on at least one day of the period, the oldest first.</summary>
    public static IReadOnlyList<InitiativeStanding> In(
        IEnumerable<CommunityFile<Initiative>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Where(file => file.State.IsActiveIn(from, to))
            .Select(file => new InitiativeStanding(
                file.State.Started!,
                file.State.Ended?.EndedOn is { } end && end <= to ? end : null,
                Counts(file, from, to),
                file.Positions))
            .OrderBy(initiative => initiative.Started.StartedOn),
    ];

    /// <summary>One measure over several initiatives.</summary>
    public static MeasureFigure Total(IEnumerable<InitiativeStanding> initiatives, InitiativeMeasure measure)
    {
        var counts = initiatives.SelectMany(initiative => initiative.Counts)
            .Where(count => count.Measure == measure).ToList();
        return new MeasureFigure(
            measure, counts.Sum(count => count.Count), [.. counts.SelectMany(count => count.Positions).Order()]);
    }

    // What adds up is of the reports that end in the period; how things stand is as last reported by its end.
    private static IReadOnlyList<MeasureFigure> Counts(
        CommunityFile<Initiative> file, LocalDate first, LocalDate last) =>
    [
        .. from report in file.State.Standing
           where report.Until <= last
           from count in report.Counts
           where count.Measure.IsStanding() || first <= report.Until
           group (report, count) by count.Measure into measured
           orderby measured.Key
           select measured.Key.IsStanding()
               ? new MeasureFigure(
                   measured.Key, measured.Last().count.Count, file.PositionsOf(measured.Last().report.Report.Value))
               : new MeasureFigure(
                   measured.Key,
                   measured.Sum(one => one.count.Count),
                   [.. measured.SelectMany(one => file.PositionsOf(one.report.Report.Value)).Order()]),
    ];

    private static string? PartOf(IEvent happened) => happened switch
    {
        InitiativeReported reported => reported.Report.Value,
        InitiativeReportWithdrawn withdrawn => withdrawn.Report.Value,
        _ => null,
    };
}

/// <param name="EndedOn">Last day, when that is within the period.</param>
public sealed record InitiativeStanding(
    InitiativeStarted Started,
    LocalDate? EndedOn,
    IReadOnlyList<MeasureFigure> Counts,
    IReadOnlyList<long> Positions)
{
    /// <summary>Zero when it was not counted.</summary>
    public int CountOf(InitiativeMeasure measure) =>
        Counts.FirstOrDefault(count => count.Measure == measure)?.Count ?? 0;
}

/// <param name="Positions">The reports that it is counted from.</param>
public sealed record MeasureFigure(InitiativeMeasure Measure, int Count, IReadOnlyList<long> Positions);

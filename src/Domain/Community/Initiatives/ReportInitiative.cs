namespace Wijkboek.Domain.Community.Initiatives;

/// <summary>What an initiative counted over a month, a quarter or a day.</summary>
/// <param name="Counts">Each measure once; none when only the note says something.</param>
public sealed record ReportInitiative(
    InitiativeId Initiative,
    InitiativeReportId Report,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<InitiativeCount> Counts,
    Personal<string>? Note = null) : IAct
{
    private const int Most = 1_000_000;

    public static Decision Decide(ReportInitiative act, Initiative initiative)
    {
        var reported = new InitiativeReported(
            act.Initiative, act.Report, act.From, act.Until, [.. act.Counts.OrderBy(count => count.Measure)],
            act.Note);
        if (initiative.Reports.Find(report => report.Report == act.Report) is { } before)
            return IsSame(before, reported) ? Decision.Nothing : InitiativeRefusals.ReportIdTaken(act.Report);
        return (PeriodRefuses(reported, initiative) ?? CountsRefuse(reported, initiative)) is { } refusal
            ? refusal
            : Initiatives.Initiative.Stream(act.Initiative).Record(reported);
    }

    private static Refusal? PeriodRefuses(InitiativeReported reported, Initiative initiative)
    {
        if (initiative.Started is not { } started)
            return InitiativeRefusals.Unknown(reported.Initiative);
        if (reported.Until < reported.From)
            return InitiativeRefusals.PeriodWrong(reported.From, reported.Until);
        if (reported.From < started.StartedOn)
            return InitiativeRefusals.BeforeStart(started.StartedOn);
        return initiative.Ended is { } ended && ended.EndedOn < reported.Until
            ? InitiativeRefusals.IsEnded(ended)
            : null;
    }

    private static Refusal? CountsRefuse(InitiativeReported reported, Initiative initiative)
    {
        if (reported.Counts.Count == 0 && string.IsNullOrWhiteSpace(reported.Note?.Plain))
            return InitiativeRefusals.ReportEmpty;
        if (reported.Counts.FirstOrDefault(count => count.Count is < 0 or > Most) is { } wrong)
            return InitiativeRefusals.CountWrong(wrong.Measure, Most);
        if (reported.Counts.GroupBy(count => count.Measure).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return InitiativeRefusals.MeasureTwice(twice.Key);

        // What adds up may not be counted twice for the same day.
        return (
            from before in initiative.Standing
            where before.From <= reported.Until && reported.From <= before.Until
            from count in reported.Counts
            where !count.Measure.IsStanding() && before.Counts.Any(counted => counted.Measure == count.Measure)
            select InitiativeRefusals.CountedTwice(count.Measure, before)).FirstOrDefault();
    }

    private static bool IsSame(InitiativeReported before, InitiativeReported reported) =>
        before.Counts.SequenceEqual(reported.Counts)
        && before with { Counts = reported.Counts, Note = reported.Note } == reported;
}

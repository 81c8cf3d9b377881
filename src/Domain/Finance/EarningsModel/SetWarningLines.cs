namespace Wijkboek.Domain.Finance.EarningsModel;

/// <summary>From where on the dependence on funders is a warning.</summary>
/// <param name="LargestFunderPercent">Share of the largest funder in all income, 1 to 100.</param>
/// <param name="ConcentrationPercent">Herfindahl–Hirschman index over funders in hundredths, 1 to 100.</param>
public sealed record SetWarningLines(int LargestFunderPercent, int ConcentrationPercent) : IAct
{
    public static Decision Decide(SetWarningLines act, WarningLines lines)
    {
        if (act.LargestFunderPercent is < 1 or > 100 || act.ConcentrationPercent is < 1 or > 100)
            return WarningLineRefusals.Wrong;
        var set = new WarningLinesSet(act.LargestFunderPercent, act.ConcentrationPercent);
        return set == lines.Set ? Decision.Nothing : WarningLines.Stream.Record(set);
    }
}

[StoredAs("warning_lines_set", Module.Finance)]
public sealed record WarningLinesSet(int LargestFunderPercent, int ConcentrationPercent) : IEvent;

public sealed record WarningLines(WarningLinesSet? Set) : IState<WarningLines>
{
    public static Stream<WarningLines> Stream { get; } = new("earnings-model", Retention.Business);

    /// <summary>
    /// What holds until a cooperative sets its own: half of all income from one funder, and an index of 0.35.
    /// </summary>
    public static WarningLinesSet Default { get; } = new(50, 35);

    public static WarningLines Initial { get; } = new((WarningLinesSet?)null);

    public WarningLines Evolve(IEvent happened) => happened is WarningLinesSet set ? new WarningLines(set) : this;
}

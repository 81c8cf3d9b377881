namespace Wijkboek.Domain.Finance.EarningsModel;

/// <summary>From where on the dependence on funders is a warning.</summary>
/// <param name="LargestFunder">Share of the largest funder in all income, more than 0.</param>
/// <param name="Concentration">Herfindahl–Hirschman index over funders, more than 0.</param>
public sealed record SetWarningLines(Share LargestFunder, Share Concentration) : IAct
{
    public static Decision Decide(SetWarningLines act, WarningLines lines)
    {
        if (act.LargestFunder == default || act.Concentration == default)
            return WarningLineRefusals.Wrong;
        var drawn = new WarningLinesDrawn(act.LargestFunder, act.Concentration);
        return drawn == lines.Drawn ? Decision.Nothing : WarningLines.Stream.Record(drawn);
    }
}

/// <summary>As fine as the figures that they are held against, which have four decimals.</summary>
[StoredAs("warning_lines_drawn", Module.Finance)]
public sealed record WarningLinesDrawn(Share LargestFunder, Share Concentration) : IEvent;

/// <summary>
/// Lines were in whole percents once, and the index in hundredths: too coarse for an index of 0.2857.
/// </summary>
[StoredAs("warning_lines_set", Module.Finance)]
public sealed record WarningLinesSet(int LargestFunderPercent, int ConcentrationPercent) : RetiredEvent
{
    public override IEvent Today() =>
        new WarningLinesDrawn(Share.Percent(LargestFunderPercent), Share.Percent(ConcentrationPercent));
}

public sealed record WarningLines(WarningLinesDrawn? Drawn) : IState<WarningLines>
{
    public static Stream<WarningLines> Stream { get; } = new("earnings-model", Retention.Business);

    /// <summary>
    /// What holds until a cooperative draws its own: half of all income from one funder, and an index of 0.35.
    /// </summary>
    public static WarningLinesDrawn Default { get; } = new(Share.Percent(50), Share.Percent(35));

    public static WarningLines Initial { get; } = new((WarningLinesDrawn?)null);

    public WarningLines Evolve(IEvent happened) =>
        happened is WarningLinesDrawn drawn ? new WarningLines(drawn) : this;
}

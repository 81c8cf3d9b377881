using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>
/// Numbers for whoever listens from outside, and nothing else: no cooperative, no person, no name of an act. Costs
/// nothing while nobody listens.
/// </summary>
internal static class AppendMeter
{
    public const string Name = "Wijkboek";
    public const string Appends = "wijkboek.journal.appends";
    public const string CommitDuration = "wijkboek.journal.commit.duration";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Counted = Meter.CreateCounter<long>(
        Appends, "{append}", "Appends that were answered.");

    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        CommitDuration, "s", "How long the appends that waited took together.");

    /// <param name="started">A timestamp of <see cref="Stopwatch"/>.</param>
    public static void Answered(int appends, long started)
    {
        Counted.Add(appends);
        Durations.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }
}

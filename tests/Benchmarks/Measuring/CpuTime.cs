namespace Wijkboek.Benchmarks.Measuring;

/// <summary>What this process computed, however long it had to wait for a processor.</summary>
internal sealed class CpuTime
{
    private int times;

    public TimeSpan Total { get; private set; }

    public async Task During(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        Total += Environment.CpuUsage.TotalTime - before;
        times++;
    }

    /// <summary>In microseconds, of work over so many events each time.</summary>
    public double PerEvent(int events) => Math.Round(Total.TotalMicroseconds / ((double)times * events), 2);
}

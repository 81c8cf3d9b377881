namespace Wijkboek.Benchmarks.Measuring;

/// <summary>What this process computed, however long it had to wait for a processor.</summary>
internal sealed class CpuTime
{
    public TimeSpan Total { get; private set; }

    public async Task During(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        Total += Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>In microseconds, over so many windows of so many events.</summary>
    public double PerEvent(int windows, int events) =>
        Math.Round(Total.TotalMicroseconds / ((double)windows * events), 2);
}

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
}

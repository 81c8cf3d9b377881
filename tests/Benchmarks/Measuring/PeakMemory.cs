namespace Wijkboek.Benchmarks.Measuring;

/// <summary>Looks now and then how much memory this process holds.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private long peak;

    public PeakMemory() => timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

    public long MiB
    {
        get
        {
            Look();
            return Interlocked.Read(ref peak) >> 20;
        }
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        var now = Environment.WorkingSet;
        if (now > Interlocked.Read(ref peak))
            Interlocked.Exchange(ref peak, now);
    }
}

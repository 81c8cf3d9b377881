using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Wijkboek.Application.Journal;

/// <summary>Reading keeps a processor busy: not the one that works on what was read.</summary>
internal static class ReadAhead
{
    /// <param name="items">How many may wait to be worked on.</param>
    /// <param name="read">Is stopped when whoever works on it stops.</param>
    public static async IAsyncEnumerable<T> Of<T>(
        int items, Func<CancellationToken, IAsyncEnumerable<T>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var waiting = Channel.CreateBounded<T>(
            new BoundedChannelOptions(items) { SingleReader = true, SingleWriter = true });
        var source = read(stopping.Token);
        var reading = Task.Run(() => Read(source, waiting.Writer, stopping.Token), CancellationToken.None);
        try
        {
            await foreach (var item in waiting.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }
    }

    // Never fails itself: what went wrong reaches the one who works on what was read.
    private static async Task Read<T>(
        IAsyncEnumerable<T> source, ChannelWriter<T> waiting, CancellationToken stopped)
    {
        try
        {
            await foreach (var item in source.WithCancellation(stopped))
                await waiting.WriteAsync(item, stopped);
            waiting.Complete();
        }
        catch (Exception problem)
        {
            waiting.Complete(problem);
        }
    }
}

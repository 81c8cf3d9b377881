using System.Collections.Concurrent;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// What was read of a cooperative's views while its journal stood at one position. Documents never change by
/// themselves, so whoever asks next need not have them read and opened again.
/// </summary>
/// <param name="keepsPast">Whether a past that was folded is kept for the next question.</param>
public sealed class ViewMemory(bool keepsPast = true)
{
    /// <summary>Events: the past of a longer journal is folded anew for each question.</summary>
    public const long LongestPast = 10_000;

    // In bytes of JSON; in memory it is several times as much.
    private const long LargestKept = 4_000_000;

    // The past is large: of how many moments it is kept.
    private const int MostFolds = 2;

    private readonly ConcurrentDictionary<(string View, string? Key), object> documents = [];
    private readonly Lock access = new();
    private readonly List<(Instant? AsOf, Task<FoldedViews> Views)> folded = [];
    private long kept;

    internal bool KeepsPast => keepsPast;

    /// <param name="key">Null for all documents of the view.</param>
    internal object? Find(string view, string? key) => documents.GetValueOrDefault((view, key));

    /// <param name="size">Of the stored JSON, in bytes.</param>
    internal void Keep(string view, string? key, object read, long size)
    {
        if (Interlocked.Add(ref kept, size) <= LargestKept)
            documents[(view, key)] = read;
    }

    internal Task<FoldedViews> Folded(Instant? asOf, Func<Task<FoldedViews>> fold)
    {
        lock (access)
        {
            folded.RemoveAll(one => one.Views.IsFaulted || one.Views.IsCanceled);
            if (folded.Find(one => one.AsOf == asOf).Views is { } known)
                return known;
            if (folded.Count == MostFolds)
                folded.RemoveAt(0);
            var folding = fold();
            folded.Add((asOf, folding));
            return folding;
        }
    }
}

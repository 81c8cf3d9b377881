using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>An event as views fold it. One that cannot be read is a fact too: it stops what would fold it.</summary>
internal sealed record ViewFact(StoredEvent Stored, Recorded? Recorded, string? Problem)
{
    public string Tenant => Stored.Tenant;

    public static ViewFact Of(StoredEvent stored, EventSerializer serializer)
    {
        try
        {
            return new ViewFact(stored, serializer.Read(stored), null);
        }
        catch (Exception problem) when (ViewProblem.IsOfTheView(problem))
        {
            return new ViewFact(stored, null, ViewProblem.Say(problem));
        }
    }
}

/// <summary>What goes wrong in folding and writing, apart from what goes wrong around it.</summary>
internal static class ViewProblem
{
    private const int Longest = 500;

    public static bool IsOfTheView(Exception problem) =>
        problem is not (OperationCanceledException or OutOfMemoryException);

    public static string Say(Exception problem)
    {
        var said = $"{problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")}";
        return said.Length <= Longest ? said : said[..Longest];
    }
}

/// <summary>
/// A journal in steps: while one is folded, the next ones are read. A step is small, so that its events are forgotten
/// before the collector of garbage has to move them. The journal is asked for by positions, in pages, so that whoever
/// stops halfway has read no more than one page too many.
/// </summary>
internal static class JournalPages
{
    public const int UsualSize = 5000;

    private const int LargestStep = 200;
    private const int StepsAhead = 4;

    public static async IAsyncEnumerable<IReadOnlyList<ViewFact>> Read(
        IEventStore events, EventSerializer serializer, string tenant, long after, Func<StoredEvent, bool> isAsked,
        int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var steps = Channel.CreateBounded<IReadOnlyList<ViewFact>>(
            new BoundedChannelOptions(StepsAhead) { SingleReader = true, SingleWriter = true });
        // Reading and understanding keep a processor busy: not the one that folds.
        var reading = Task.Run(() => ReadAhead(stopping.Token), CancellationToken.None);
        try
        {
            await foreach (var step in steps.Reader.ReadAllAsync(cancellationToken))
                yield return step;
        }
        finally
        {
            await stopping.CancelAsync();
            await reading;
        }

        async Task ReadAhead(CancellationToken stopped)
        {
            try
            {
                for (var from = after; await ReadPage(from, stopped); from += size)
                {
                }

                steps.Writer.Complete();
            }
            catch (Exception problem)
            {
                steps.Writer.Complete(problem);
            }
        }

        // False after the last page. Positions have no gaps, so a page that is not full is the last one.
        async Task<bool> ReadPage(long from, CancellationToken stopped)
        {
            var step = new List<ViewFact>();
            var read = 0;
            await foreach (var stored in events.ReadJournal(tenant, from, from + size, stopped))
            {
                if (!isAsked(stored))
                    break;
                read++;
                step.Add(ViewFact.Of(stored, serializer));
                if (step.Count < LargestStep)
                    continue;
                await steps.Writer.WriteAsync(step, stopped);
                step = [];
            }

            if (step.Count > 0)
                await steps.Writer.WriteAsync(step, stopped);
            return read == size;
        }
    }
}

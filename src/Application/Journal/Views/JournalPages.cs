using System.Runtime.CompilerServices;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>An event as views fold it. One that cannot be read is a fact too: it stops what would fold it.</summary>
internal sealed record ViewFact(StoredFact Stored, Recorded? Recorded, string? Problem)
{
    public string Tenant => Stored.Tenant;

    public static ViewFact Of(StoredFact stored, EventSerializer serializer)
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

    public static IAsyncEnumerable<IReadOnlyList<ViewFact>> Read(
        IEventStore events, EventSerializer serializer, string tenant, long after, Func<StoredFact, bool> isAsked,
        int size, CancellationToken cancellationToken) =>
        ReadAhead.Of(
            StepsAhead, stopped => Steps(events, serializer, tenant, after, isAsked, size, stopped), cancellationToken);

    private static async IAsyncEnumerable<IReadOnlyList<ViewFact>> Steps(
        IEventStore events, EventSerializer serializer, string tenant, long after, Func<StoredFact, bool> isAsked,
        int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, read) = (after, 0);
        do
        {
            (from, read) = (from + read, 0);
            var step = new List<ViewFact>(LargestStep);
            await foreach (var stored in events.ReadFacts(tenant, from, from + size, cancellationToken))
            {
                if (!isAsked(stored))
                    break;
                step.Add(ViewFact.Of(stored, serializer));
                read++;
                if (step.Count < LargestStep)
                    continue;
                yield return step;
                step = new List<ViewFact>(LargestStep);
            }

            if (step.Count > 0)
                yield return step;
        }
        // Positions have no gaps, so a page that is not full is the last one.
        while (read == size);
    }
}

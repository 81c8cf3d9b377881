using System.Runtime.CompilerServices;
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
/// A journal in pages: while one is folded, the next is read. A page is asked for by its positions, so that whoever
/// stops halfway has read no more than one page too many.
/// </summary>
internal static class JournalPages
{
    public const int UsualSize = 5000;

    public static async IAsyncEnumerable<IReadOnlyList<ViewFact>> Read(
        IEventStore events, EventSerializer serializer, string tenant, long after, Func<StoredEvent, bool> isAsked,
        int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = Page(after);
        while (true)
        {
            var (facts, isLast) = await next;
            if (!isLast)
                next = Page(facts[^1].Stored.Position);
            if (facts.Count > 0)
                yield return facts;
            if (isLast)
                yield break;
        }

        // Reading and understanding keep a processor busy: not the one that folds.
        Task<(List<ViewFact> Facts, bool IsLast)> Page(long from) => Task.Run(
            async () =>
            {
                var facts = await events.ReadJournal(tenant, from, from + size, cancellationToken)
                    .TakeWhile(isAsked)
                    .Select(stored => ViewFact.Of(stored, serializer))
                    .ToListAsync(cancellationToken);
                return (facts, facts.Count < size);
            },
            cancellationToken);
    }
}

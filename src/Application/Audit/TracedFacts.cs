using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Audit;

/// <summary>The facts behind a figure, as people read them.</summary>
public static class TracedFacts
{
    /// <param name="nameOf">Turns ids into names where the reader may see them.</param>
    public static async Task<IReadOnlyList<TracedFact>> Read(
        IEventStore store,
        EventSerializer serializer,
        string cooperative,
        TracedFigure figure,
        Func<string, string?> nameOf,
        CancellationToken cancellation)
    {
        var facts = new List<TracedFact>();
        if (figure.Contributions.Count == 0)
            return facts;
        var amounts = figure.Contributions.ToDictionary(part => part.Position, part => part.Amount);
        var (first, last) = (figure.Contributions[0].Position, figure.Contributions[^1].Position);
        await foreach (var stored in store.ReadJournal(cooperative, first - 1, cancellation))
        {
            if (stored.Position > last)
                break;
            if (!amounts.TryGetValue(stored.Position, out var amount))
                continue;
            var happened = serializer.ReadEvent(stored);
            facts.Add(new TracedFact(
                stored.Position,
                DutchClock.DayOf(stored.RecordedAt),
                Sentences.Of(happened, serializer.NameOf(happened), nameOf),
                amount));
        }

        return facts;
    }
}

/// <param name="RecordedOn">The day on which it was recorded; the day it is about stands in the sentence.</param>
/// <param name="Amount">What it adds to the figure, in cents or as a count.</param>
public sealed record TracedFact(long Position, LocalDate RecordedOn, string Sentence, long Amount);

using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>Events from the journal itself, said in Dutch.</summary>
internal sealed class JournalReading(IEventStore store)
{
    private static readonly EventSerializer Serializer = new(EventCatalogue.Domain);

    /// <summary>The last things that happened, the newest first.</summary>
    public async Task<IReadOnlyList<JournalLine>> Newest(Visit visit, int count)
    {
        var people = await People.Read(visit.Question);
        var lines = new List<JournalLine>();
        await foreach (var stored in Between(visit, visit.Head.Position - count, visit.Head.Position))
            lines.Insert(0, Line(stored, people, null));
        return lines;
    }

    /// <summary>The events at these positions with what each contributes, in the order of the journal.</summary>
    public async Task<IReadOnlyList<JournalLine>> At(Visit visit, IReadOnlyDictionary<long, string?> contributions)
    {
        if (contributions.Count == 0)
            return [];
        var people = await People.Read(visit.Question);
        var lines = new List<JournalLine>();
        await foreach (var stored in Between(visit, contributions.Keys.Min() - 1, contributions.Keys.Max()))
        {
            if (contributions.TryGetValue(stored.Position, out var contribution))
                lines.Add(Line(stored, people, contribution));
        }

        return lines;
    }

    private IAsyncEnumerable<StoredEvent> Between(Visit visit, long after, long last) =>
        store.ReadJournal(visit.Cooperative, Math.Max(0, after), visit.Question.Cancellation)
            .TakeWhile(stored => stored.Position <= last);

    private static JournalLine Line(StoredEvent stored, People people, string? contribution)
    {
        var recorded = Serializer.Read(stored);
        return new JournalLine(
            stored.Position,
            DutchClock.DayOf(stored.RecordedAt),
            Sentences.Of(recorded.Event, Serializer.NameOf(recorded.Event), Name),
            Sentences.Word($"Module.{stored.Module}"),
            Name(stored.Metadata.Actor) ?? stored.Metadata.Actor,
            contribution);

        string? Name(string id) => Identifier.IsValid(id) ? people.NameOf(new MemberId(id)) : null;
    }
}

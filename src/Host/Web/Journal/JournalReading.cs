using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>Events from the journal itself, said in Dutch.</summary>
internal sealed class JournalReading(IEventStore store, IClock clock)
{
    private static readonly EventSerializer Serializer = new(EventCatalogue.Domain);

    private readonly JournalShelf shelf = new(store);

    /// <summary>The journal recomputed, when it last was.</summary>
    public JournalVerdicts Verdicts { get; } = new(store, clock);

    /// <summary>The last things that happened, the newest first.</summary>
    public async Task<IReadOnlyList<JournalLine>> Newest(Visit visit, int count)
    {
        var names = await JournalNames.Read(visit);
        var lines = new List<JournalLine>();
        await foreach (var stored in Between(visit, visit.Head.Position - count, visit.Head.Position))
            lines.Insert(0, Line(stored, names, null));
        return lines;
    }

    /// <summary>The events at these positions with what each contributes, in the order of the journal.</summary>
    public async Task<IReadOnlyList<JournalLine>> At(Visit visit, IReadOnlyDictionary<long, string?> contributions)
    {
        if (contributions.Count == 0)
            return [];
        var names = await JournalNames.Read(visit);
        var lines = new List<JournalLine>();
        await foreach (var stored in Between(visit, contributions.Keys.Min() - 1, contributions.Keys.Max()))
        {
            if (contributions.TryGetValue(stored.Position, out var contribution))
                lines.Add(Line(stored, names, contribution));
        }

        return lines;
    }

    /// <summary>What happened in some streams, as far as known at the moment of the visit; the newest first.</summary>
    public async Task<IReadOnlyList<JournalLine>> Of(Visit visit, params IEnumerable<StreamId> streams)
    {
        var names = await JournalNames.Read(visit);
        var lines = new List<JournalLine>();
        foreach (var stream in streams)
        {
            await foreach (var stored in store.ReadStream(
                visit.Cooperative, stream.Id, afterVersion: 0, visit.Question.Cancellation))
            {
                if (stored.Position <= visit.Head.Position)
                    lines.Add(Line(stored, names, null));
            }
        }

        return [.. lines.OrderByDescending(line => line.Position)];
    }

    /// <summary>The events at these positions, the newest first.</summary>
    public async Task<IReadOnlyList<JournalLine>> Of(Visit visit, IEnumerable<long> positions) =>
        [.. (await At(visit, positions.Distinct().ToDictionary(position => position, _ => (string?)null))).Reverse()];

    /// <summary>All events that are asked for, in the order of the journal and not yet read.</summary>
    public async Task<IReadOnlyList<StoredEvent>> Find(Visit visit, JournalFilter filter)
    {
        var test = filter.Test(await JournalNames.Read(visit));
        var found = new List<StoredEvent>();
        await foreach (var stored in shelf.Read(visit.Cooperative, visit.Head.Position, visit.Question.Cancellation))
        {
            if (test(stored))
                found.Add(stored);
        }

        return found;
    }

    /// <summary>As people read them.</summary>
    public static async Task<IReadOnlyList<JournalLine>> Say(Visit visit, IEnumerable<StoredEvent> events)
    {
        var names = await JournalNames.Read(visit);
        return [.. events.Select(stored => Line(stored, names, null))];
    }

    /// <summary>The same, each when it is looked at.</summary>
    public static async Task<IEnumerable<Lazy<JournalLine>>> SayLater(Visit visit, IEnumerable<StoredEvent> events)
    {
        var names = await JournalNames.Read(visit);
        return events.Select(stored => new Lazy<JournalLine>(() => Line(stored, names, null)));
    }

    /// <summary>One event in full; null when nothing stands there, or not yet at the moment of the visit.</summary>
    public async Task<EventReading?> Read(Visit visit, long position)
    {
        if (position < 1 || position > visit.Head.Position)
            return null;
        var stored = await Between(visit, position - 1, position).FirstOrDefaultAsync(visit.Question.Cancellation);
        if (stored is null)
            return null;
        var link = await Verdicts.LinkAt(visit, position);
        var line = Line(stored, await JournalNames.Read(visit), null);
        var members = EventMember.Of(Serializer.Read(stored).Event, await visit.Question.Personal());
        return new EventReading(line, stored, members, link);
    }

    private IAsyncEnumerable<StoredEvent> Between(Visit visit, long after, long last) =>
        store.ReadJournal(visit.Cooperative, Math.Max(0, after), last, visit.Question.Cancellation);

    private static JournalLine Line(StoredEvent stored, JournalNames names, string? contribution)
    {
        var recorded = Serializer.Read(stored);
        return new JournalLine(
            stored.Position,
            DutchClock.DayOf(stored.RecordedAt),
            Sentences.Of(recorded.Event, Serializer.NameOf(recorded.Event), names.Of),
            Sentences.Word($"Module.{stored.Module}"),
            names.Of(stored.Metadata.Actor) ?? stored.Metadata.Actor,
            contribution)
        {
            RecordedAt = stored.RecordedAt,
            Mandate = stored.Metadata.Mandate,
            Reason = names.People.Open(EventSerializer.ReadReason(stored)),
        };
    }
}

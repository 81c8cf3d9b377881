using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Application.Membership.AccessRequests;

/// <summary>
/// Reads the whole journal for one person: every event that names this person, was recorded by this person, or holds
/// something sealed under one of this person's keys.
/// </summary>
public static class AccessReading
{
    /// <summary>Null when the journal knows nobody of this id.</summary>
    public static async Task<AccessFile?> Read(
        IEventStore store, Question question, MemberId person, JournalHead head)
    {
        var known = (await question.Keys.Known(question.Cooperative, person.Value, question.Cancellation))
            .ToDictionary(key => key.Id);
        var name = (await People.People.Read(question)).NameOf(person);
        var serializer = new EventSerializer(EventCatalogue.Domain);
        var personal = await question.Personal();
        var facts = new List<AccessFile.Fact>();
        var lastUsed = new Dictionary<Guid, LocalDate>();
        await foreach (var stored in store.ReadJournal(
            question.Cooperative, 0, head.Position, question.Cancellation))
        {
            var own = SealedText.In(stored).Where(text => known.ContainsKey(text.Value.Key)).ToList();
            if (own.Count == 0 && stored.Metadata.Actor != person.Value && !Names(stored, person))
                continue;
            foreach (var text in own)
                lastUsed[text.Value.Key] = DutchClock.DayOf(stored.RecordedAt);
            facts.Add(new AccessFile.Fact(
                stored.Position, stored.RecordedAt, stored.Metadata.Actor, stored.Metadata.Role, stored.Module,
                Sentences.Of(
                    serializer.ReadEvent(stored), stored.Type, id => id == person.Value ? name : null),
                [.. own.Select(text => new AccessFile.Text(
                    text.Field, text.Open(personal), known[text.Value.Key].Retention.Class))]));
        }

        return facts.Count == 0
            ? null
            : new AccessFile(
                question.Cooperative, person, name, head.Position, head.RecordedAt,
                [.. known.Values.Where(key => lastUsed.ContainsKey(key.Id)).Select(key => Kept(key, lastUsed[key.Id]))],
                facts);
    }

    private static AccessFile.KeptClass Kept(KnownKey key, LocalDate lastUsed) => new(
        key.Retention.Class,
        key.IsDestroyed ? null : RetentionTerm.FirstDay(key.Retention, lastUsed)?.PlusDays(-1),
        key.IsDestroyed);

    private static bool Names(StoredEvent stored, MemberId person)
    {
        using var data = JsonDocument.Parse(stored.Data);
        return Names(data.RootElement, person.Value);
    }

    private static bool Names(JsonElement value, string id) => value.ValueKind switch
    {
        JsonValueKind.String => value.ValueEquals(id),
        JsonValueKind.Object => value.EnumerateObject().Any(member => Names(member.Value, id)),
        JsonValueKind.Array => value.EnumerateArray().Any(element => Names(element, id)),
        _ => false,
    };
}

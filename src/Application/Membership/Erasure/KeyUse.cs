using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Application.Membership.Erasure;

/// <summary>When keys were last used: a term runs from the last fact that it is about.</summary>
internal static class KeyUse
{
    public static async Task<IReadOnlyList<HeldKey>> Held(
        IEventStore store, IPersonalKeys keys, string tenant, MemberId person, CancellationToken cancellation)
    {
        var known = (await keys.Known(tenant, person.Value, cancellation)).Where(key => !key.IsDestroyed).ToList();
        if (known.Count == 0)
            return [];
        var last = new Dictionary<Guid, Instant>();
        // Rare, and no view keeps it: the whole journal is read.
        await foreach (var stored in store.ReadJournal(tenant, 0, cancellation))
        {
            foreach (var key in SealedKeys.In(stored))
                last[key] = stored.RecordedAt;
        }

        // A key that sealed nothing was made for an act that was not recorded.
        return
        [
            .. known.Select(key => new HeldKey(
                key.Retention, key.Id,
                last.TryGetValue(key.Id, out var used) ? DutchClock.DayOf(used) : LocalDate.MinIsoValue)),
        ];
    }
}

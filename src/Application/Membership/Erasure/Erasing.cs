using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.Erasure;

/// <summary>
/// Makes true what was recorded: whichever key an erasure names and still exists is first written on the list outside
/// the database, and then destroyed. Cut off anywhere, doing it again finishes it.
/// </summary>
public sealed class Erasing(IEventStore store, EventSerializer serializer, IPersonalKeys keys, IErasureList list)
{
    public async Task Finish(string tenant, MemberId person, CancellationToken cancellation)
    {
        var known = await keys.Known(tenant, person.Value, cancellation);
        var present = known.Where(key => !key.IsDestroyed).Select(key => key.Id).ToHashSet();
        if (present.Count == 0)
            return;
        var lines = new List<ErasureLine>();
        await foreach (var stored in store.ReadStream(tenant, Member.Stream(person).Id, 0, cancellation))
        {
            if (serializer.ReadEvent(stored) is not PersonalDataErased erased)
                continue;
            lines.AddRange(erased.Keys.Where(key => present.Contains(key.Key)).Select(key =>
                new ErasureLine(tenant, person, key.Class, key.Key, stored.RecordedAt)));
        }

        if (lines.Count == 0)
            return;
        await list.Add(lines, cancellation);
        await keys.Destroy(tenant, [.. lines.Select(line => line.Key)], cancellation);
    }
}

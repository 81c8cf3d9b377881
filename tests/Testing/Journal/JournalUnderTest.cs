using System.Text;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing.Journal;

/// <summary>A journal of some kind with all that belongs to it, and short ways to write to it.</summary>
public sealed record JournalUnderTest(
    IEventStore Store,
    IPersonalKeys Keys,
    IViewStore Views,
    FixedClock Clock,
    JournalSignal Signal,
    Func<ValueTask>? Close = null) : IAsyncDisposable
{
    public const string Tenant = "wijk-oost";

    public static Instant Start { get; } = Instant.FromUtc(2026, 11, 20, 20, 1);

    private readonly EventPreparation preparation = new(Garden.Serializer);

    public async ValueTask DisposeAsync()
    {
        if (Close is { } close)
            await close();
    }

    /// <summary>Appends at the versions the streams have now.</summary>
    public async Task<AppendAnswer.Appended> Record(string tenant, params IReadOnlyList<NewEvent> events)
    {
        var expected = new Dictionary<string, long>();
        foreach (var stream in events.Select(happened => happened.Stream.Id).Distinct())
            expected[stream] = await Version(tenant, stream);
        var answer = await Append(new Recording(tenant, events, expected, Metadata()));
        return answer as AppendAnswer.Appended ?? throw new InvalidOperationException($"Not appended: {answer}");
    }

    public Task<AppendAnswer.Appended> Record(params IReadOnlyList<NewEvent> events) => Record(Tenant, events);

    public Task<AppendAnswer> Append(Recording recording, string request = "request", Instant? claimed = null) =>
        Append(recording, preparation, request, claimed);

    /// <summary>As an earlier version of the product would have recorded it.</summary>
    public Task<AppendAnswer> AppendEarlier(Recording recording) =>
        Append(recording, new EventPreparation(Garden.Earlier), "request", claimed: null);

    /// <summary>Ready to be handed in.</summary>
    public Task<Append> Prepared(Recording recording, params Guid[] restsOn) =>
        Prepared(recording, preparation, "request", claimed: null, restsOn);

    private async Task<AppendAnswer> Append(
        Recording recording, EventPreparation preparation, string request, Instant? claimed) =>
        await Store.Append(await Prepared(recording, preparation, request, claimed, []), default);

    private async Task<Append> Prepared(
        Recording recording, EventPreparation preparation, string request, Instant? claimed, Guid[] restsOn)
    {
        var keys = await Keys.Obtain(recording.Tenant, preparation.KeysNeeded(recording), default);
        return new Append(
            recording.Tenant, recording.Expected, preparation.Prepare(recording, keys), recording.Metadata,
            Encoding.UTF8.GetBytes(request), claimed, restsOn);
    }

    public async Task<List<StoredEvent>> Journal(string tenant = Tenant) =>
        await Store.ReadJournal(tenant, 0, default).ToListAsync();

    public async Task<Recorded> Newest(string tenant = Tenant) => Garden.Serializer.Read((await Journal(tenant))[^1]);

    public static ActMetadata Metadata(Guid? command = null) =>
        new(command ?? Guid.NewGuid(), "u-7", "treasurer", "decision-2026-14", "corr-1", null);

    public static Dictionary<string, long> At(params IEnumerable<(string Stream, long Version)> versions) =>
        versions.ToDictionary(version => version.Stream, version => version.Version);

    private async Task<long> Version(string tenant, string stream)
    {
        var last = 0L;
        await foreach (var stored in Store.ReadStream(tenant, stream, 0, default))
            last = stored.Version;
        return last;
    }
}

using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Testing.Journal;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>
/// Callers that append without end, each on a garden of its own and now and then on the one that all share. Whatever is
/// not answered is asked again under the same command id, as every careful caller does.
/// </summary>
internal sealed class Writers(IEventStore store, string name, Action<Guid, long> acknowledged)
{
    private const int SharedOnceIn = 4;
    private static readonly EventPreparation Preparation = new(Garden.Serializer);

    public Task Write(int count, CancellationToken ending) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => Write($"{name}-{i}", ending), default)));

    private async Task Write(string own, CancellationToken ending)
    {
        var versions = new Dictionary<string, long>();
        for (var i = 1; !ending.IsCancellationRequested; i++)
        {
            var garden = i % SharedOnceIn == 0 ? "shared" : own;
            var command = Guid.NewGuid();
            AppendAnswer answer;
            do
            {
                if (!versions.ContainsKey(garden))
                    versions[garden] = await Insist(() => Version(garden));
                var append = NewAppend(garden, versions[garden], command);
                answer = await Insist(() => store.Append(append, default));
                versions[garden] = (answer as AppendAnswer.VersionConflict)?.Actual ?? append.Events[^1].Version;
            }
            while (answer is AppendAnswer.VersionConflict);

            var written = (answer as AppendAnswer.Repeated)?.First ?? (AppendAnswer.Appended)answer;
            acknowledged(command, written.LastPosition);
        }
    }

    private async Task<long> Version(string garden) =>
        await store.ReadStream(Tenant, $"garden/{garden}", 0, default).CountAsync();

    // The server may be away for a while; what it did before it went is unknown.
    private static async Task<T> Insist<T>(Func<Task<T>> ask)
    {
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (NpgsqlException)
            {
                await Task.Yield();
            }
        }
    }

    private static Append NewAppend(string garden, long version, Guid command)
    {
        var expected = At(($"garden/{garden}", version));
        var recording = new Recording(
            Tenant, [Garden.Stream(garden).Record(new GardenClosed(garden, Start))], expected, Metadata(command));
        return new Append(
            Tenant, expected, Preparation.Prepare(recording, KeyRing.Empty), recording.Metadata, "request"u8.ToArray());
    }
}

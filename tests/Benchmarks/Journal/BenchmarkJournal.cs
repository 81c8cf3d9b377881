using System.Text;
using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Embedded;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>A durable PostgreSQL with the product's tables, and events as the product records them.</summary>
internal sealed class BenchmarkJournal : IAsyncDisposable
{
    private static readonly LocalDate FirstDay = new(2025, 1, 1);
    private readonly string folder;
    private readonly EmbeddedCluster cluster;

    private BenchmarkJournal(string folder, EmbeddedCluster cluster)
    {
        this.folder = folder;
        this.cluster = cluster;
        Source = Database.Open(cluster.ConnectionString);
        Roles = RoleConnections.Open(cluster.ConnectionString);
        Store = new PostgresEventStore(Roles, SystemClock.Instance, new());
    }

    public static EventSerializer Serializer { get; } = new(EventCatalogue.Domain);

    public static EventPreparation Preparation { get; } = new(Serializer);

    /// <summary>As the owner of the tables.</summary>
    public NpgsqlDataSource Source { get; }

    public RoleConnections Roles { get; }

    public PostgresEventStore Store { get; }

    public string ConnectionString => cluster.ConnectionString;

    public static async Task<BenchmarkJournal> Start(CancellationToken cancellation)
    {
        var folder = Path.Combine(Path.GetTempPath(), "wijkboek-benchmark-" + Guid.NewGuid().ToString("N")[..8]);
        var journal = new BenchmarkJournal(
            folder, await EmbeddedCluster.Start(new ClusterOptions(folder), cancellation));
        await Migrator.Migrate(journal.Source, cancellation);
        return journal;
    }

    public static StreamId Stream(string activity) => ActivitySeries.Stream(new ActivityId(activity));

    public static ActivityHeld Held(string activity, long number) => new(
        new ActivityId(activity), FirstDay.PlusDays((int)(number / 20)), (int)(number % 20) + 1, null, 24, 3);

    /// <summary>An act's facts made ready from scratch: serialised, canonical, salted and hashed.</summary>
    public static Append Prepare(string tenant, string activity, long version, int events = 1)
    {
        var stream = Stream(activity);
        var expected = new Dictionary<string, long> { [stream.Id] = version };
        var metadata = new ActMetadata(Guid.CreateVersion7(), "u-7", "treasurer", "besluit-2025-14");
        var recording = new Recording(
            tenant, [.. Enumerable.Range(0, events).Select(i => stream.Record(Held(activity, version + i)))], expected,
            metadata);
        return new Append(
            tenant, expected, Preparation.Prepare(recording, KeyRing.Empty), metadata,
            Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef"));
    }

    public async Task<AppendAnswer.Appended> Append(string tenant, string activity, long version, int events = 1)
    {
        var answer = await Store.Append(Prepare(tenant, activity, version, events), default);
        return answer as AppendAnswer.Appended ?? throw new InvalidOperationException($"Not appended: {answer}");
    }

    public async Task Execute(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Roles.DisposeAsync();
        await Source.DisposeAsync();
        await cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

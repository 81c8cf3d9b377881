using System.Collections.Concurrent;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>What callers were told is written, and whether it is.</summary>
internal sealed class Acknowledgements
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, long> positions = new();
    private volatile int count;
    private volatile Milestone next = new(0);

    public int Count => count;

    public void Add(Guid command, long position)
    {
        positions.TryAdd(command, position).ShouldBeTrue();
        if (Interlocked.Increment(ref count) >= next.Count)
            next.Reached.TrySetResult();
    }

    /// <summary>Waits until so many more are acknowledged.</summary>
    public Task Grow(int by)
    {
        next = new Milestone(count + by);
        return next.Reached.Task.WaitAsync(Patience);
    }

    public async Task ShouldAllBeWrittenOnce(string connectionString)
    {
        await using var source = Database.Open(connectionString);
        await using var question = source.Command(
            """
            select (headers ->> 'commandId')::uuid, j.position, c.last_position
            from wb_journal j left join mt_events e using (seq_id)
            left join wb_commands c on c.tenant = j.tenant and c.command_id = (headers ->> 'commandId')::uuid
            """);
        var written = new Dictionary<Guid, long>();
        await using (var rows = await question.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                written.TryAdd(rows.GetGuid(0), rows.GetInt64(1)).ShouldBeTrue("A command was written twice.");
                rows.GetInt64(2).ShouldBe(rows.GetInt64(1));
            }
        }

        foreach (var (command, position) in positions)
            written.GetValueOrDefault(command).ShouldBe(position, $"{command} was acknowledged.");
        await using var roles = RoleConnections.Open(connectionString);
        await using var store = new PostgresEventStore(roles, SystemClock.Instance, new());
        var verdict = await JournalVerifier.Verify(store, JournalUnderTest.Tenant, default);
        verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>().Head.Position.ShouldBe(written.Count);
    }

    private sealed record Milestone(int Count)
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

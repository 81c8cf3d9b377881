using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Appending;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;
using static Wijkboek.Testing.Journal.JournalUnderTest;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>
/// What shares a transaction. Holding the journal's lock from outside makes appends wait, so that it is certain what
/// the writer finds when it looks.
/// </summary>
public sealed class GroupCommitTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly EventPreparation Preparation = new(Garden.Serializer);
    private readonly FixedClock clock = new(Start);
    private TestDatabase database = null!;
    private NpgsqlDataSource source = null!;
    private RoleConnections roles = null!;
    private PostgresEventStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        source = Database.Open(database.ConnectionString);
        roles = RoleConnections.Open(database.ConnectionString);
        store = new PostgresEventStore(roles, clock, new());
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await roles.DisposeAsync();
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Appends_that_wait_are_committed_together()
    {
        var answers = await WhileLocked(() => [.. Enumerable.Range(0, 40).Select(i => Append($"g{i}", 0))]);

        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        // The writer may have been under way with the first of them when the others came.
        ((long)(await Ask("select count(distinct xmin::text) from wb_journal"))!).ShouldBeLessThanOrEqualTo(2);
        await ShouldBeIntact(40);
    }

    [Fact]
    public async Task A_stream_goes_on_within_one_transaction()
    {
        var answers = await WhileLocked(() =>
            [.. new[] { 0, 0, 1, 2, 2, 3 }.Select((version, i) => Append(i == 0 ? "first" : "a", version))]);

        answers.Select(answer => answer.GetType().Name)
            .ShouldBe(["Appended", "Appended", "Appended", "Appended", "VersionConflict", "Appended"]);
        answers[4].ShouldBe(new AppendAnswer.VersionConflict("garden/a", 3));
        await ShouldBeIntact(5);
    }

    [Fact]
    public async Task What_the_database_refuses_fails_alone()
    {
        var tasks = new List<Task<AppendAnswer>>();
        await WhileLocked(() =>
        {
            foreach (var i in Enumerable.Range(0, 9))
                tasks.Add(store.Append(i == 5 ? Unstorable("bad") : NewAppend($"g{i}", 0), Cancellation));
            return [];
        });

        foreach (var (task, i) in tasks.Select((task, i) => (task, i)))
        {
            if (i == 5)
                (await Should.ThrowAsync<PostgresException>(task)).SqlState[..2].ShouldBe("22");
            else
                (await task).ShouldBeOfType<AppendAnswer.Appended>();
        }

        await ShouldBeIntact(8);
    }

    [Fact]
    public async Task Whoever_stops_waiting_takes_the_append_back_and_hurts_nobody()
    {
        using var impatient = new CancellationTokenSource();
        Task<AppendAnswer> cancelled = null!;

        var answers = await WhileLocked(async () =>
        {
            var before = Append("a", 0);
            await UntilSomebodyWaits();
            cancelled = store.Append(NewAppend("b", 0), impatient.Token);
            var after = Append("c", 0);
            await impatient.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(cancelled);
            return [before, after];
        });

        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        (await store.ReadStream(Tenant, "garden/b", 0, Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        await ShouldBeIntact(2);
    }

    [Fact]
    public async Task Another_program_on_the_same_journal_is_noticed()
    {
        await using var other = new PostgresEventStore(roles, clock, new());
        for (var version = 0; version < 6; version += 2)
        {
            (await Append("a", version)).ShouldBeOfType<AppendAnswer.Appended>();
            (await other.Append(NewAppend("a", version + 1), Cancellation)).ShouldBeOfType<AppendAnswer.Appended>();
        }

        (await Append("a", 5)).ShouldBe(new AppendAnswer.VersionConflict("garden/a", 6));
        var begun = NewAppend("new", 0);
        await other.Append(begun, Cancellation);
        (await store.Append(begun, Cancellation)).ShouldBeOfType<AppendAnswer.Repeated>();
        (await Append("new", 0)).ShouldBe(new AppendAnswer.VersionConflict("garden/new", 1));
        await ShouldBeIntact(7);
    }

    [Fact]
    public async Task A_stream_that_was_only_read_counts_when_another_program_wrote_it()
    {
        await using var other = new PostgresEventStore(roles, clock, new());
        await Append("read", 0);
        await Append("a", 0);
        await other.Append(NewAppend("read", 1), Cancellation);

        var answer = await store.Append(NewAppend("a", 1, ("garden/read", 1)), Cancellation);

        answer.ShouldBe(new AppendAnswer.VersionConflict("garden/read", 2));
    }

    [Fact]
    public async Task A_connection_lost_between_or_during_appends_is_taken_up_again()
    {
        await Append("a", 0);
        await EndWriters();
        (await Append("a", 1)).ShouldBeOfType<AppendAnswer.Appended>();

        var answers = await WhileLocked(async () =>
        {
            Task<AppendAnswer>[] waiting = [Append("a", 2), Append("b", 0)];
            await UntilSomebodyWaits();
            await EndWriters();
            return waiting;
        });

        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        await ShouldBeIntact(4);
    }

    [Fact]
    public async Task Who_ends_first_writes_what_waits()
    {
        Task ending = Task.CompletedTask;
        var answers = await WhileLocked(() =>
        {
            Task<AppendAnswer>[] waiting = [Append("a", 0), Append("b", 0), Append("c", 0)];
            ending = store.DisposeAsync().AsTask();
            return waiting;
        });

        await ending;
        answers.ShouldAllBe(answer => answer is AppendAnswer.Appended);
        await ShouldBeIntact(3);
        await Should.ThrowAsync<ObjectDisposedException>(() => Append("d", 0));
    }

    [Fact]
    public async Task Who_measures_from_outside_sees_numbers_and_no_names()
    {
        var seen = new ConcurrentDictionary<string, int>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == AppendMeter.Name)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen[instrument.Name] = tags.Length);
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen[instrument.Name] = tags.Length);
        listener.Start();

        await Append("a", 0);

        seen.ShouldBe(
            new Dictionary<string, int> { [AppendMeter.Appends] = 0, [AppendMeter.CommitDuration] = 0 },
            ignoreOrder: true);
    }

    private Task<AppendAnswer[]> WhileLocked(Func<Task<AppendAnswer>[]> ask) =>
        WhileLocked(() => Task.FromResult(ask()));

    private async Task<AppendAnswer[]> WhileLocked(Func<Task<Task<AppendAnswer>[]>> ask)
    {
        await using var holder = await source.OpenConnectionAsync(Cancellation);
        await using var locking = holder.Command("select pg_advisory_lock($1)", AdvisoryLock.Append);
        await locking.ExecuteNonQueryAsync(Cancellation);
        var asked = await ask();
        await UntilSomebodyWaits();
        await using var unlocking = holder.Command("select pg_advisory_unlock($1)", AdvisoryLock.Append);
        await unlocking.ExecuteNonQueryAsync(Cancellation);
        return await Task.WhenAll(asked);
    }

    private async Task UntilSomebodyWaits()
    {
        while ((long)(await Ask("select count(*) from pg_locks where locktype = 'advisory' and not granted"))! == 0)
            await Task.Yield();
    }

    private async Task EndWriters() => await Ask(
        """
        select count(pg_terminate_backend(pid)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and query like '%wb_commands%'
            or pid in (select pid from pg_locks where locktype = 'advisory' and not granted)
        """);

    private Task<AppendAnswer> Append(string garden, long version) =>
        store.Append(NewAppend(garden, version), Cancellation);

    private static Append NewAppend(string garden, long version, params (string Stream, long Version)[] read)
    {
        var expected = At([($"garden/{garden}", version), .. read]);
        var recording = new Recording(
            Tenant, [Garden.Stream(garden).Record(new GardenClosed("De Driehoek", Start))], expected, Metadata());
        return new Append(
            Tenant, expected, Preparation.Prepare(recording, KeyRing.Empty), recording.Metadata, "request"u8.ToArray());
    }

    // PostgreSQL keeps no U+0000 in jsonb; canonical JSON would never hold it.
    private static Append Unstorable(string garden)
    {
        var append = NewAppend(garden, 0);
        var data = Encoding.UTF8.GetBytes("{\"name\":\"\\u0000\"}");
        return append with { Events = [append.Events[0] with { Data = data }] };
    }

    private async Task<object?> Ask(string question)
    {
        await using var command = source.CreateCommand(question);
        return await command.ExecuteScalarAsync(Cancellation);
    }

    private async Task ShouldBeIntact(long head)
    {
        await using var reader = new PostgresEventStore(roles, clock, new());
        var verdict = await JournalVerifier.Verify(reader, Tenant, Cancellation);
        verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>().Head.Position.ShouldBe(head);
    }
}

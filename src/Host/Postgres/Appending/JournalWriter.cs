using System.Diagnostics;
using System.Threading.Channels;
using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>
/// The one that writes for this process. Callers wait in line; whatever waits is committed as one transaction, and each
/// caller hears of its own append after the commit.
/// </summary>
internal sealed class JournalWriter : IAsyncDisposable
{
    private const int LongestLine = 4096;
    private const int LargestBatch = 4000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Channel<WaitingAppend> line = Channel.CreateBounded<WaitingAppend>(
        new BoundedChannelOptions(LongestLine) { SingleReader = true });

    private readonly JournalMemory memory = new();
    private readonly WriterSession session;
    private readonly IClock clock;
    private readonly JournalSignal appended;
    private readonly Task writing;
    private bool writesAlone;
    private volatile bool isEnding;

    public JournalWriter(NpgsqlDataSource source, IClock clock, JournalSignal appended)
    {
        session = new WriterSession(source);
        this.clock = clock;
        this.appended = appended;
        writing = Task.Run(WriteWhatWaits);
    }

    /// <exception cref="ObjectDisposedException">The writer has ended; nothing was written.</exception>
    public async Task<AppendAnswer> Append(Append append, CancellationToken cancellationToken)
    {
        var waiting = new WaitingAppend(append);
        try
        {
            await line.Writer.WriteAsync(waiting, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(JournalWriter));
        }

        return await waiting.Answer(cancellationToken);
    }

    /// <summary>Writes what still waits, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        isEnding = true;
        line.Writer.TryComplete();
        await writing;
        await session.DisposeAsync();
    }

    private async Task WriteWhatWaits()
    {
        while (await line.Reader.WaitToReadAsync())
        {
            if (TakeBatch() is { Length: > 0 } batch)
                await WriteAndAnswer(batch);
        }
    }

    private WaitingAppend[] TakeBatch()
    {
        var batch = new List<WaitingAppend>();
        for (var events = 0; events < LargestBatch && line.Reader.TryRead(out var waiting);)
        {
            if (!waiting.TryTake())
                continue;
            batch.Add(waiting);
            events += waiting.Append.Events.Count;
        }

        return [.. batch];
    }

    private async Task WriteAndAnswer(WaitingAppend[] batch)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            var answers = await Write(batch);
            AppendMeter.Answered(batch.Length, started);
            if (answers.Any(answer => answer is AppendAnswer.Appended))
                appended.Raise();
            for (var i = 0; i < batch.Length; i++)
                batch[i].Complete(answers[i]);
        }
        catch (PostgresException refused) when (batch.Length > 1 && IsAboutARow(refused))
        {
            // What the database refuses must not take its neighbours down; halving finds it in few transactions.
            foreach (var half in batch.Chunk((batch.Length + 1) / 2))
                await WriteAndAnswer(half);
        }
        catch (Exception failure)
        {
            foreach (var waiting in batch)
                waiting.Fail(failure);
        }
    }

    // Classes 22 (data), 23 (constraints) and 54 (limits, such as those of an index).
    private static bool IsAboutARow(PostgresException refused) => refused.SqlState[..2] is "22" or "23" or "54";

    private async Task<IReadOnlyList<AppendAnswer>> Write(WaitingAppend[] batch)
    {
        memory.MakeRoom();
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await WriteOnAGuess(batch) ?? await WriteUnderTheLock(batch);
            }
            catch (Exception lost) when (session.IsLost(lost) && waited.Elapsed < Patience && !isEnding)
            {
                // Whether it was committed is unknown. Under the lock its command id tells, so asking again is safe.
                await Reconnect(batch);
            }
        }
    }

    private async Task Reconnect(WaitingAppend[] batch)
    {
        foreach (var waiting in batch)
            waiting.IsUncertain = true;
        memory.Forget();
        writesAlone = false;
        await session.DisposeAsync();
        await Task.Delay(Pause);
    }

    /// <summary>As long as nobody else writes, what we remember is right and one round trip does everything.</summary>
    private async Task<IReadOnlyList<AppendAnswer>?> WriteOnAGuess(WaitingAppend[] batch)
    {
        if (!writesAlone || !batch.All(waiting => memory.Knows(waiting.Append)))
            return null;
        var plan = Plan(batch);
        if (plan.NeedsCertainty)
            return null;
        if (plan.WritesNothing)
            return plan.Written([]);
        return await session.TryWrite(batch, plan) is { } sequences ? plan.Written(sequences) : null;
    }

    private async Task<IReadOnlyList<AppendAnswer>> WriteUnderTheLock(WaitingAppend[] batch)
    {
        try
        {
            var found = await session.LockAndRead(batch);
            writesAlone = found.Confirms(memory, batch);
            if (!writesAlone)
                memory.Forget();
            found.AddTo(memory, batch);
            var plan = Plan(batch);
            if (plan.WritesNothing)
                await session.Rollback();
            var answers = plan.Written(plan.WritesNothing ? [] : await session.WriteAndCommit(batch, plan));
            return [.. batch.Select((waiting, i) => found.CommittedUnheard(waiting) ?? answers[i])];
        }
        catch (Exception failure) when (!session.IsLost(failure))
        {
            // Left open, the failed transaction would refuse every later batch and keep the lock.
            await session.Rollback();
            throw;
        }
    }

    private BatchPlan Plan(WaitingAppend[] batch) =>
        BatchPlan.Decide(batch.Select(waiting => waiting.Append), memory, clock.GetCurrentInstant());
}

namespace Wijkboek.Application.Acts;

/// <summary>
/// Lets those who go on from the same streams decide one after another, in the order in which they came. Without it all
/// but one would decide in vain, and whoever has bad luck would do so for ever. Once somebody decided and handed in
/// what is to be written, the next may decide on top of that; only who wants certainty waits until it is written.
/// </summary>
public sealed class StreamTurns
{
    private readonly Dictionary<(string Cooperative, string Stream), Turn> last = [];

    /// <summary>
    /// Waits for everyone who came before for one of these streams. All streams are asked for at once, so nobody waits
    /// for each other in a circle.
    /// </summary>
    /// <param name="untilEnded">Whether to wait until they are done, or only until they decided.</param>
    public async Task<Turn> Take(
        string cooperative, IEnumerable<string> streams, bool untilEnded, CancellationToken cancellation)
    {
        var turn = new Turn(this, [.. streams.Select(stream => (cooperative, stream))]);
        Enter(turn);
        var before = untilEnded ? turn.EndBefore : turn.DecisionBefore;
        try
        {
            await before.WaitAsync(cancellation);
            return turn;
        }
        catch (OperationCanceledException)
        {
            // Those behind us still wait for those before us.
            _ = before.ContinueWith(_ => turn.Dispose(), TaskScheduler.Default);
            throw;
        }
    }

    private void Enter(Turn turn)
    {
        lock (last)
        {
            Turn[] before = [.. turn.Streams.Select(stream => last.GetValueOrDefault(stream)).OfType<Turn>()];
            turn.Follow(before);
            foreach (var stream in turn.Streams)
                last[stream] = turn;
        }
    }

    private void Leave(Turn turn)
    {
        lock (last)
        {
            foreach (var stream in turn.Streams)
            {
                if (last.GetValueOrDefault(stream) == turn)
                    last.Remove(stream);
            }
        }
    }

    /// <summary>Ends when it and all before it are disposed of.</summary>
    public sealed class Turn(StreamTurns turns, HashSet<(string Cooperative, string Stream)> streams) : IDisposable
    {
        private readonly TaskCompletionSource decided = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlySet<(string Cooperative, string Stream)> Streams => streams;

        internal Task DecisionBefore { get; private set; } = Task.CompletedTask;

        internal Task EndBefore { get; private set; } = Task.CompletedTask;

        private Task Ended { get; set; } = Task.CompletedTask;

        public bool Covers(string cooperative, IEnumerable<string> wanted) =>
            wanted.All(stream => streams.Contains((cooperative, stream)));

        /// <summary>The next one may decide, on what was handed in.</summary>
        public void HandOver() => decided.TrySetResult();

        public void Dispose()
        {
            decided.TrySetResult();
            disposed.TrySetResult();
        }

        internal void Follow(IReadOnlyCollection<Turn> before)
        {
            DecisionBefore = Task.WhenAll(before.Select(turn => turn.decided.Task));
            EndBefore = Task.WhenAll(before.Select(turn => turn.Ended));
            Ended = End();
        }

        private async Task End()
        {
            await disposed.Task;
            await EndBefore;
            turns.Leave(this);
        }
    }
}

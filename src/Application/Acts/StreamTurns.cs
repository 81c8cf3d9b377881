namespace Wijkboek.Application.Acts;

/// <summary>
/// Lets those who go on from the same streams decide one after another, in the order in which they came. Without it all
/// but one would decide in vain, and whoever has bad luck would do so for ever.
/// </summary>
public sealed class StreamTurns
{
    private readonly Dictionary<(string Cooperative, string Stream), Turn> last = [];

    /// <summary>
    /// Waits until everyone who came before for one of these streams is done. All streams are asked for at once, so
    /// nobody waits for each other in a circle.
    /// </summary>
    public async Task<Turn> Take(
        string cooperative, IEnumerable<string> streams, CancellationToken cancellation)
    {
        var turn = new Turn(this, [.. streams.Select(stream => (cooperative, stream))]);
        var before = Enter(turn);
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

    private Task Enter(Turn turn)
    {
        lock (last)
        {
            var before = turn.Streams
                .Select(stream => last.GetValueOrDefault(stream)?.Ended)
                .OfType<Task>()
                .ToArray();
            foreach (var stream in turn.Streams)
                last[stream] = turn;
            return Task.WhenAll(before);
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

    /// <summary>Ends when disposed of; then the next ones go.</summary>
    public sealed class Turn(StreamTurns turns, HashSet<(string Cooperative, string Stream)> streams) : IDisposable
    {
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlySet<(string Cooperative, string Stream)> Streams => streams;

        public Task Ended => ended.Task;

        public bool Covers(string cooperative, IEnumerable<string> wanted) =>
            wanted.All(stream => streams.Contains((cooperative, stream)));

        public void Dispose()
        {
            turns.Leave(this);
            ended.TrySetResult();
        }
    }
}

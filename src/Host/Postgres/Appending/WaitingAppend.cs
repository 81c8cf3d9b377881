using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>One caller's append, made ready for sending, waiting for the writer.</summary>
internal sealed class WaitingAppend(Append append)
{
    private readonly TaskCompletionSource<AppendAnswer> answer =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int taken;

    public Append Append { get; } = append;

    /// <summary>Per event, as stored.</summary>
    public IReadOnlyList<byte[]> Headers { get; } = HeadersOf(append);

    /// <summary>The connection was lost while this was being written: it may have been committed.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>Either the writer takes it or its caller takes it back, whoever is first.</summary>
    public bool TryTake() => Interlocked.Exchange(ref taken, 1) == 0;

    public void Complete(AppendAnswer given) => answer.TrySetResult(given);

    public void Fail(Exception reason) => answer.TrySetException(reason);

    /// <summary>
    /// Waits for the commit. A caller that no longer wants to wait takes its append back if nobody began with it;
    /// otherwise it may be written, and its command id tells.
    /// </summary>
    public async Task<AppendAnswer> Answer(CancellationToken cancellationToken)
    {
        try
        {
            return await answer.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            TryTake();
            throw;
        }
    }

    // Without reasons, which are sealed for each event apart, all headers are the same.
    private static IReadOnlyList<byte[]> HeadersOf(Append append)
    {
        var unreasoned = EventHeaders.Of(append.Metadata, reason: null).ToJson();
        return [.. append.Events.Select(happened => happened.Reason is null
            ? unreasoned
            : EventHeaders.Of(append.Metadata, happened.Reason).ToJson())];
    }
}

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Says that something was appended. Take <see cref="Next"/> before looking, and no signal is missed.
/// </summary>
public sealed class JournalSignal
{
    private TaskCompletionSource next = Fresh();

    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, Fresh()).TrySetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

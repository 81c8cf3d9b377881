using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// The event that is being written or read on this thread. The serializer's converters are shared by all events, and
/// this is the one way to tell them where theirs stands; it is set for the length of one synchronous call.
/// </summary>
internal sealed class EventScope(EventPlace place, ValueSealer? sealer)
{
    [ThreadStatic]
    private static EventScope? current;

    public static EventScope Current =>
        current ?? throw new InvalidOperationException("Events are written and read through EventSerializer only.");

    public EventPlace Place => place;

    public static TResult Within<TResult>(EventScope scope, Func<TResult> action)
    {
        current = scope;
        try
        {
            return action();
        }
        finally
        {
            current = null;
        }
    }

    public SealedValue Seal<T>(Personal<T> value, string field, Retention? kept) where T : notnull =>
        sealer is null
            ? throw new InvalidOperationException("This event is being read, not written.")
            : sealer.Seal(value, place.Of(field), kept);
}

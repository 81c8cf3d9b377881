namespace Wijkboek.Domain.Common;

/// <summary>As much of a stream as its rules need: what an act decides on.</summary>
public interface IState<TSelf> where TSelf : IState<TSelf>
{
    /// <summary>The state before anything happened.</summary>
    static abstract TSelf Initial { get; }

    /// <summary>The state after one more fact. Pure: the same facts in the same order give the same state.</summary>
    TSelf Evolve(IEvent happened);
}

/// <summary>Where events of one subject stand in order.</summary>
/// <param name="Id">For example <c>ledger/2025</c>; the part before the first slash names the kind.</param>
/// <param name="Retention">How long free text in this stream must be kept.</param>
/// <param name="Person">Whose stream it is, when it is a person's.</param>
public record StreamId(string Id, Retention Retention, string? Person = null)
{
    public NewEvent Record(IEvent happened) => new(this, happened);
}

/// <summary>A stream whose facts fold into <typeparamref name="TState"/>.</summary>
public sealed record Stream<TState>(string Id, Retention Retention, string? Person = null)
    : StreamId(Id, Retention, Person) where TState : IState<TState>;

/// <summary>A fact that a decision wants recorded, and where.</summary>
public sealed record NewEvent(StreamId Stream, IEvent Event);

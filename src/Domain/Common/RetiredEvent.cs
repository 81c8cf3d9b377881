namespace Wijkboek.Domain.Common;

/// <summary>
/// A fact in the form in which it was recorded once, with its stored name. It is read as today's event and, being no
/// <see cref="IEvent"/> itself, cannot be recorded any more. What is hashed stays what was stored (ADR 0004).
/// </summary>
public abstract record RetiredEvent
{
    /// <summary>The same fact in today's words; nothing is looked up for it. What is sealed stays sealed.</summary>
    public abstract IEvent Today();
}

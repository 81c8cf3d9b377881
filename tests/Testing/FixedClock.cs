namespace Wijkboek.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}

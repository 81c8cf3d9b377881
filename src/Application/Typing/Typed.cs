using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>What somebody typed in a field, as it is understood; or why it is not.</summary>
/// <param name="Value">Means nothing when something is wrong.</param>
public sealed record Typed<T>(T Value, Refusal? Wrong)
{
    public static implicit operator Typed<T>(T value) => new(value, null);

    public static implicit operator Typed<T>(Refusal wrong) => new(default!, wrong);
}

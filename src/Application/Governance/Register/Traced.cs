using System.Collections.Immutable;
using Wijkboek.Application.Journal;

namespace Wijkboek.Application.Governance.Register;

/// <summary>Something that is known, with where in the journal it is known from.</summary>
public sealed record Traced<T>(T What, ImmutableList<long> Positions)
{
    public Traced<T> With(T what, Recorded from) => new(what, Positions.Add(from.Position));
}

public static class Traced
{
    public static Traced<T> From<T>(T what, Recorded from) => new(what, [from.Position]);
}

namespace Wijkboek.Domain.Common;

/// <summary>
/// Why something may not happen: a stable code that files and tests may rely on, and the facts that its sentence names.
/// The sentence itself stands in the texts of the module, so that another language can be added.
/// </summary>
public sealed class Refusal(string code, params IReadOnlyList<(string Name, object? Value)> facts)
{
    public string Code { get; } = code;
    public IReadOnlyList<(string Name, object? Value)> Facts { get; } = facts;

    public override string ToString() =>
        $"{Code} ({string.Join(", ", Facts.Select(fact => $"{fact.Name}: {fact.Value}"))})";
}

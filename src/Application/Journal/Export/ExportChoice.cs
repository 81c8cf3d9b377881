namespace Wijkboek.Application.Journal.Export;

/// <summary>Which bodies go along; of every other position only what the chain needs.</summary>
/// <param name="Modules">As they stand in the chain, in camelCase; null for all.</param>
/// <param name="PersonalData">
/// Whether bodies that hold sealed values go along. Sealed values are never opened, but whoever keeps a copy of the
/// file keeps the cipher text, also when ciphers no longer hold.
/// </param>
public sealed record ExportChoice(IReadOnlyCollection<string>? Modules = null, bool PersonalData = true)
{
    internal bool Withholds(StoredEvent stored) =>
        (Modules is not null && !Modules.Contains(stored.Module)) || (!PersonalData && SealedValues.AreIn(stored));
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// Opens sealed values at the edge: where a person reads them. Take a fresh one for each page or file.
/// </summary>
/// <param name="secretOf">The secret of a key; null once it is destroyed.</param>
public sealed class PersonalReader(Func<Guid, byte[]?> secretOf)
{
    // One key seals much: it is unwrapped once for a page.
    private readonly ConcurrentDictionary<Guid, byte[]?> secrets = [];

    /// <summary>False when the value was forgotten.</summary>
    public bool TryOpen<T>(Personal<T> value, [NotNullWhen(true)] out T? opened) where T : notnull
    {
        opened = value.Plain;
        if (value.Sealed is not { } token)
            return opened is not null;
        if (secrets.GetOrAdd(token.Key, secretOf) is not { } secret)
            return false;
        var plain = AuthenticatedCipher.Open(secret, Convert.FromBase64String(token.Cipher), token.Place);
        opened = JsonSerializer.Deserialize<T>(plain, WijkboekJson.Commands);
        return opened is not null;
    }

    /// <summary>The text, or null when there was none or it was forgotten.</summary>
    public string? Text(Personal<string>? value) => value is not null && TryOpen(value, out var text) ? text : null;
}

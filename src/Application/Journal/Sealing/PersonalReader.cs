using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// Opens sealed values at the edge: where a person reads them. Take a fresh one for each page or file.
/// </summary>
/// <param name="keys">Those that were not destroyed when it was taken.</param>
/// <param name="secretOf">The secret of a key; null once it is destroyed.</param>
public sealed class PersonalReader(IReadOnlyCollection<Guid> keys, Func<Guid, byte[]?> secretOf)
{
    // One key seals much: it is unwrapped once for a page.
    private readonly ConcurrentDictionary<Guid, byte[]?> secrets = [];

    /// <summary>
    /// Two that open the same have the same: what was written with one may be shown in place of the other.
    /// </summary>
    public string Reach => Convert.ToHexString(SHA256.HashData(
        keys.Order().SelectMany(key => key.ToByteArray()).ToArray()));

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

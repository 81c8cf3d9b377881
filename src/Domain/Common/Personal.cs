namespace Wijkboek.Domain.Common;

/// <summary>
/// Something that identifies a person, or text that a person typed freely. It is readable where it is typed and sealed
/// from the moment it is recorded: state, views and files carry the sealed form, and only the edge opens it.
/// </summary>
public sealed record Personal<T> where T : notnull
{
    internal Personal(T? plain, SealedValue? token) => (Plain, Sealed) = (plain, token);

    /// <summary>The value as typed; null once sealed.</summary>
    public T? Plain { get; }

    /// <summary>The sealed form; null as long as the value has not been recorded.</summary>
    public SealedValue? Sealed { get; }

    public static implicit operator Personal<T>(T value) => Personal.Of(value);

    // A value must never reach a log by being interpolated.
    public override string ToString() => "•••";
}

public static class Personal
{
    public static Personal<T> Of<T>(T value) where T : notnull => new(value, null);

    public static Personal<T> FromSealed<T>(SealedValue token) where T : notnull => new(default, token);
}

/// <summary>
/// A sealed value: which key, the cipher text, and the place it was sealed for (part of what is authenticated).
/// </summary>
/// <param name="Key">Id of the key; the value is forgotten when that key is destroyed.</param>
/// <param name="Cipher">Base64 of nonce (12 bytes), cipher text and tag (16 bytes): AES-256-GCM.</param>
/// <param name="Place">Tenant, stream, version and field, as authenticated data.</param>
public sealed record SealedValue(Guid Key, string Cipher, string Place);

using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>The keys that one act needs to seal what it records.</summary>
public sealed class KeyRing(IReadOnlyDictionary<KeyOwner, PersonalKey> keys)
{
    public static KeyRing Empty { get; } = new(new Dictionary<KeyOwner, PersonalKey>());

    internal SealedValue Seal(KeyOwner owner, string place, ReadOnlySpan<byte> plain)
    {
        if (!keys.TryGetValue(owner, out var key))
            throw new InvalidOperationException($"The key '{owner.Retention.Class}' of its owner was not obtained.");
        var cipher = AuthenticatedCipher.Seal(key.Secret, plain, place);
        return new SealedValue(key.Id, Convert.ToBase64String(cipher), place);
    }
}

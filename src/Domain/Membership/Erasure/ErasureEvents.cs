using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Erasure;

/// <summary>
/// What these keys sealed is forgotten. The fact comes first and names the keys; whoever finds one that still exists
/// destroys it, so that nothing is left half done, and another copy of the book can be made to forget the same.
/// </summary>
/// <param name="Keys">Opaque; they say nothing once destroyed.</param>
[StoredAs("personal_data_erased", Module.Membership)]
public sealed record PersonalDataErased(
    MemberId Person, LocalDate ErasedOn, ErasureGround Ground, IReadOnlyList<ErasedKey> Keys) : IEvent
{
    public bool IncludesContact => Keys.Any(key => key.Class == Retention.Contact.Class);
}

/// <param name="Class">The retention class, as in <see cref="Retention"/>.</param>
public sealed record ErasedKey(string Class, Guid Key);

/// <summary>Why personal data must go (AVG art. 17(1)).</summary>
public enum ErasureGround
{
    NoLongerNeeded,
    ConsentWithdrawn,
    Objection,
    UnlawfullyProcessed,
    LegalObligation,
}

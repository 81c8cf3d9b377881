using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Mandates;

/// <param name="Role">As what the holder acts, such as treasurer or project leader of a team; never a name.</param>
/// <param name="Account">Which account of the ledger it is for; null is every account.</param>
/// <param name="Project">Which project it is for; null is every project.</param>
/// <param name="Limit">The most that one commitment may cost.</param>
/// <param name="SecondSignatureAbove">Above this a second person agrees; null when that is never asked.</param>
/// <param name="SecondSigners">Who may be that second person; empty is anybody else with a mandate for it.</param>
/// <param name="Until">Last day; null when it runs on.</param>
[StoredAs("mandate_granted", Module.Governance)]
public sealed record MandateGranted(
    MandateId Mandate,
    MemberId Holder,
    string Role,
    string? Account,
    string? Project,
    Money Limit,
    Money? SecondSignatureAbove,
    IReadOnlyList<MemberId> SecondSigners,
    LocalDate From,
    LocalDate? Until,
    ResolutionNumber? Resolution) : IEvent;

/// <param name="WithdrawnOn">Last day on which it still held.</param>
[StoredAs("mandate_withdrawn", Module.Governance)]
public sealed record MandateWithdrawn(
    MandateId Mandate, MemberId Holder, LocalDate WithdrawnOn, Personal<string>? Reason) : IEvent;

public readonly record struct MandateId(string Value) : IIdentifier<MandateId>
{
    public static MandateId From(string value) => new(value);
    public override string ToString() => Value;
}

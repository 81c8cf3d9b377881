namespace Wijkboek.Domain.Membership.Members;

/// <param name="Field">What the talent bank counts by; all that is particular stands in the description.</param>
[StoredAs("talent_offered", Module.Membership)]
public sealed record TalentOffered(
    MemberId Person, TalentId Talent, TalentField Field, LocalDate OfferedOn, Personal<string>? Description) : IEvent;

[StoredAs("talent_withdrawn", Module.Membership)]
public sealed record TalentWithdrawn(
    MemberId Person, TalentId Talent, TalentField Field, LocalDate WithdrawnOn) : IEvent;

/// <summary>Unique within one person.</summary>
public readonly record struct TalentId(string Value) : IIdentifier<TalentId>
{
    public static TalentId From(string value) => new(value);
    public override string ToString() => Value;
}

public enum TalentField
{
    Hospitality,
    Cooking,
    Repairs,
    Gardening,
    Care,
    Teaching,
    Languages,
    Digital,
    Writing,
    Design,
    Administration,
    Organising,
    Arts,
    Sports,
    Driving,
    Other,
}

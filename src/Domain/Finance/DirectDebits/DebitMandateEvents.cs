namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>Under which number the cooperative collects, and how long beforehand it says so.</summary>
/// <param name="Creditor">The incassant-ID that the bank gave out.</param>
/// <param name="NoticeDays">Between the announcement and the collection, as agreed with the members.</param>
[StoredAs("creditor_identified", Module.Finance)]
public sealed record CreditorIdentified(string Creditor, int NoticeDays, LocalDate IdentifiedOn) : IEvent;

/// <summary>A member lets the cooperative collect from an account (SEPA mandate).</summary>
/// <param name="Mandate">The reference of the mandate, as the member and the bank know it.</param>
/// <param name="Recurring">False of a mandate for one collection.</param>
[StoredAs("debit_mandate_signed", Module.Finance)]
public sealed record DebitMandateSigned(
    DebitMandateId Mandate,
    MemberId Member,
    LocalDate SignedOn,
    bool Recurring,
    Personal<string> Iban,
    Personal<string> Name) : IEvent;

/// <summary>The member has another account now; the mandate goes on.</summary>
[StoredAs("debit_mandate_amended", Module.Finance)]
public sealed record DebitMandateAmended(
    DebitMandateId Mandate, MemberId Member, LocalDate AmendedOn, Personal<string> Iban, Personal<string> Name)
    : IEvent;

/// <param name="EndedOn">Last day on which it may be collected by.</param>
[StoredAs("debit_mandate_ended", Module.Finance)]
public sealed record DebitMandateEnded(
    DebitMandateId Mandate, MemberId Member, LocalDate EndedOn, Personal<string>? Reason) : IEvent;

/// <summary>A round collects by it: this keeps it from lapsing.</summary>
[StoredAs("debit_mandate_used", Module.Finance)]
public sealed record DebitMandateUsed(
    DebitMandateId Mandate, MemberId Member, int Year, CollectionId Round, LocalDate CollectOn, Money Amount) : IEvent;

/// <summary>That round did not collect by it after all.</summary>
[StoredAs("debit_mandate_use_undone", Module.Finance)]
public sealed record DebitMandateUseUndone(
    DebitMandateId Mandate, MemberId Member, int Year, CollectionId Round, LocalDate UndoneOn) : IEvent;

public readonly record struct DebitMandateId(string Value) : IIdentifier<DebitMandateId>
{
    public static DebitMandateId From(string value) => new(value);
    public override string ToString() => Value;
}

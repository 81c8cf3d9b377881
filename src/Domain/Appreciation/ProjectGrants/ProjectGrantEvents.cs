using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>
/// What a freelancer will do, by when and for how much: the agreement as the tax office would read it.
/// </summary>
/// <param name="Person">Null when the freelancer is not registered; the name then stands in <c>Name</c>.</param>
/// <param name="Result">What has to be there at the end.</param>
/// <param name="Until">The last day that was agreed.</param>
/// <param name="Amount">At most, with VAT where it is charged.</param>
/// <param name="Account">The account of costs in the ledger.</param>
/// <param name="RatePerHour">Null where a price for the whole was agreed.</param>
/// <param name="FixedMinutesPerWeek">Null where the freelancer divides the time.</param>
/// <param name="FreeReplacement">Somebody else may do the work.</param>
/// <param name="ChargesVat">Without it the payments stand in the statement to the tax office.</param>
[StoredAs("project_money_granted", Module.Appreciation)]
public sealed record ProjectMoneyGranted(
    ProjectGrantId Grant,
    MemberId? Person,
    Personal<string>? Name,
    string Work,
    string Result,
    LocalDate From,
    LocalDate Until,
    Money Amount,
    string Account,
    Money? RatePerHour,
    int? FixedMinutesPerWeek,
    bool FreeReplacement,
    bool ChargesVat,
    string? Project) : IEvent;

[StoredAs("grant_invoice_received", Module.Appreciation)]
public sealed record GrantInvoiceReceived(
    ProjectGrantId Grant, GrantInvoiceId Invoice, LocalDate ReceivedOn, Money Amount, string? InvoiceNumber) : IEvent;

/// <summary>The invoice was wrong, or was booked by mistake; nothing is owed for it any more.</summary>
[StoredAs("grant_invoice_withdrawn", Module.Appreciation)]
public sealed record GrantInvoiceWithdrawn(
    ProjectGrantId Grant, GrantInvoiceId Invoice, Money Amount, LocalDate WithdrawnOn, Personal<string> Reason)
    : IEvent;

/// <param name="Batch">Absent when it was paid by hand.</param>
[StoredAs("grant_invoice_paid", Module.Appreciation)]
public sealed record GrantInvoicePaid(
    ProjectGrantId Grant, GrantInvoiceId Invoice, Money Amount, LocalDate PaidOn, PaymentBatchId? Batch = null)
    : IEvent;

/// <summary>The bank had not taken the payment after all, or it came back: it is owed again.</summary>
[StoredAs("grant_invoice_payment_undone", Module.Appreciation)]
public sealed record GrantInvoicePaymentUndone(
    ProjectGrantId Grant, GrantInvoiceId Invoice, Money Amount, PaymentBatchId Batch, LocalDate UndoneOn) : IEvent;

[StoredAs("project_grant_completed", Module.Appreciation)]
public sealed record ProjectGrantCompleted(
    ProjectGrantId Grant, LocalDate CompletedOn, GrantOutcome Outcome, Personal<string>? Note) : IEvent;

public enum GrantOutcome
{
    Delivered,

    /// <summary>Part of the result is there.</summary>
    PartlyDelivered,

    /// <summary>It never began, or stopped without a result.</summary>
    Stopped,
}

public readonly record struct ProjectGrantId(string Value) : IIdentifier<ProjectGrantId>
{
    public static ProjectGrantId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct GrantInvoiceId(string Value) : IIdentifier<GrantInvoiceId>
{
    public static GrantInvoiceId From(string value) => new(value);
    public override string ToString() => Value;
}

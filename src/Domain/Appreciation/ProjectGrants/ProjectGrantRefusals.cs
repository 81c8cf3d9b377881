namespace Wijkboek.Domain.Appreciation.ProjectGrants;

public static class ProjectGrantRefusals
{
    public static Refusal Unknown(ProjectGrantId grant) => new("project_grant.unknown", ("grant", grant));
    public static Refusal AlreadyGranted(ProjectGrantId grant) =>
        new("project_grant.already_granted", ("grant", grant));
    public static Refusal IdTooLong(int longest) => new("project_grant.id_too_long", ("longest", longest));
    public static Refusal PersonMissing { get; } = new("project_grant.person_missing");
    public static Refusal WorkMissing { get; } = new("project_grant.work_missing");
    public static Refusal ResultMissing { get; } = new("project_grant.result_missing");
    public static Refusal PeriodWrong(LocalDate from, LocalDate until) =>
        new("project_grant.period_wrong", ("from", from), ("until", until));
    public static Refusal AmountNotPositive { get; } = new("project_grant.amount_not_positive");
    public static Refusal RateNotPositive { get; } = new("project_grant.rate_not_positive");
    public static Refusal FixedMinutesWrong { get; } = new("project_grant.fixed_minutes_wrong");
    public static Refusal InvoiceUnknown(GrantInvoiceId invoice) =>
        new("project_grant.invoice_unknown", ("invoice", invoice));
    public static Refusal InvoiceIdTaken(GrantInvoiceId invoice) =>
        new("project_grant.invoice_id_taken", ("invoice", invoice));
    public static Refusal AboveGranted(Money amount, Money invoiced, Money granted) =>
        new("project_grant.above_granted",
            ("amount", amount), ("invoiced", invoiced), ("granted", granted), ("left", granted - invoiced));
    public static Refusal InvoiceAlreadyPaid(GrantInvoicePaid paid) =>
        new("project_grant.invoice_already_paid", ("invoice", paid.Invoice), ("date", paid.PaidOn));
    public static Refusal InvoiceAlreadyWithdrawn(GrantInvoiceWithdrawn withdrawn) =>
        new("project_grant.invoice_already_withdrawn",
            ("invoice", withdrawn.Invoice), ("date", withdrawn.WithdrawnOn));
    public static Refusal DateTooEarly(LocalDate date, LocalDate earliest) =>
        new("project_grant.date_too_early", ("date", date), ("earliest", earliest));
    public static Refusal ReasonMissing { get; } = new("project_grant.reason_missing");
    public static Refusal AlreadyCompleted(ProjectGrantCompleted completed) =>
        new("project_grant.already_completed", ("grant", completed.Grant), ("date", completed.CompletedOn));
    public static Refusal AccountMissing { get; } = new("project_grant.account_missing");
}

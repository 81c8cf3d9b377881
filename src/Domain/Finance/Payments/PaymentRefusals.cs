using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Payments;

public static class PaymentRefusals
{
    public static Refusal BatchUnknown(PaymentBatchId batch) => new("payment.batch_unknown", ("batch", batch));
    public static Refusal BatchTaken(PaymentBatchId batch) => new("payment.batch_taken", ("batch", batch));
    public static Refusal BatchIdTooLong(int longest) => new("payment.batch_id_too_long", ("longest", longest));
    public static Refusal AccountWithoutIban(string number) =>
        new("payment.account_without_iban", ("number", number));
    public static Refusal PersonUnknown(MemberId person) => new("payment.person_unknown", ("person", person));
    public static Refusal NoLines { get; } = new("payment.no_lines");
    public static Refusal TooManyLines(int most) => new("payment.too_many_lines", ("most", most));
    public static Refusal ExecutionTooEarly(LocalDate earliest) =>
        new("payment.execution_too_early", ("earliest", earliest));
    public static Refusal CauseUnclear(int line) => new("payment.cause_unclear", ("line", line));
    public static Refusal Twice(int line, string what) => new("payment.twice", ("line", line), ("what", what));
    public static Refusal AmountWrong(int line) => new("payment.amount_wrong", ("line", line));
    public static Refusal PayeeMissing(int line, int longest) =>
        new("payment.payee_missing", ("line", line), ("longest", longest));
    public static Refusal IbanMissing(int line) => new("payment.iban_missing", ("line", line));
    public static Refusal IbanWrong { get; } = new("payment.iban_wrong");
    public static Refusal NotSepa(string country) => new("payment.not_sepa", ("country", country));
    public static Refusal ToItself(int line) => new("payment.to_itself", ("line", line));
    public static Refusal BicWrong(string bic) => new("payment.bic_wrong", ("bic", bic));
    public static Refusal NameMissing(int longest) => new("payment.name_missing", ("longest", longest));
    public static Refusal RemittanceOrReference(int line) => new("payment.remittance_or_reference", ("line", line));
    public static Refusal RemittanceTooLong(int line, int longest) =>
        new("payment.remittance_too_long", ("line", line), ("longest", longest));
    public static Refusal ReferenceWrong(string reference) => new("payment.reference_wrong", ("reference", reference));
    public static Refusal AddressMissing(int line) => new("payment.address_missing", ("line", line));
    public static Refusal NothingOwed(EntryId entry, string account) =>
        new("payment.nothing_owed", ("entry", entry), ("account", account));
    public static Refusal MoreThanOpen(EntryId entry, Money open, Money amount) => new(
        "payment.more_than_open", ("entry", entry), ("open", open), ("amount", amount),
        ("difference", amount - open));
    public static Refusal GrantInvoiceWhole(EntryId entry, Money open) =>
        new("payment.grant_invoice_whole", ("entry", entry), ("open", open));
    public static Refusal BillInBatch(EntryId entry, PaymentBatchId batch) =>
        new("payment.bill_in_batch", ("entry", entry), ("batch", batch));
    public static Refusal AlreadyWithdrawn(PaymentBatchId batch, LocalDate on) =>
        new("payment.already_withdrawn", ("batch", batch), ("date", on));
    public static Refusal AlreadySent(PaymentBatchId batch, LocalDate on) =>
        new("payment.already_sent", ("batch", batch), ("date", on));
    public static Refusal AlreadyApprovedBy(PaymentBatchId batch, LocalDate on) =>
        new("payment.already_approved_by", ("batch", batch), ("date", on));
    public static Refusal MandateNotYours(MandateId mandate) => new("payment.mandate_not_yours", ("mandate", mandate));
    public static Refusal MandateNotHeld(MandateId mandate, LocalDate on) =>
        new("payment.mandate_not_held", ("mandate", mandate), ("date", on));
    public static Refusal MandateTooNarrow(MandateId mandate, string account) =>
        new("payment.mandate_too_narrow", ("mandate", mandate), ("account", account));
    public static Refusal NotApproved(PaymentBatchId batch) => new("payment.not_approved", ("batch", batch));
    public static Refusal BeforeStep(LocalDate earliest) => new("payment.before_step", ("earliest", earliest));
    public static Refusal SentTooLate(LocalDate execute) => new("payment.sent_too_late", ("date", execute));
    public static Refusal Forgotten(PaymentBatchId batch) => new("payment.forgotten", ("batch", batch));
    public static Refusal ReasonMissing { get; } = new("payment.reason_missing");
    public static Refusal NotSent(PaymentBatchId batch) => new("payment.not_sent", ("batch", batch));
    public static Refusal PartlyDone(PaymentBatchId batch) => new("payment.partly_done", ("batch", batch));
    public static Refusal LineUnknown(PaymentBatchId batch, int line) =>
        new("payment.line_unknown", ("batch", batch), ("line", line));
    public static Refusal LineSettled(int line, LocalDate on) =>
        new("payment.line_settled", ("line", line), ("date", on));
    public static Refusal LineReturned(int line, LocalDate on) =>
        new("payment.line_returned", ("line", line), ("date", on));
    public static Refusal LineNotReturned(PaymentBatchId batch, int line) =>
        new("payment.line_not_returned", ("batch", batch), ("line", line));
    public static Refusal PaidOtherwise(int line) => new("payment.paid_otherwise", ("line", line));
    public static Refusal SumDiffers(Money amount, Money lines) =>
        new("payment.sum_differs", ("amount", amount), ("lines", lines), ("difference", amount - lines));
    public static Refusal NotSettledBy(PaymentBatchId batch, BankTransactionId transaction) =>
        new("payment.not_settled_by", ("batch", batch), ("transaction", transaction));
    public static Refusal CodeWrong(string code) => new("payment.code_wrong", ("code", code));
    public static Refusal ReturnNeedsTransaction(int line) => new("payment.return_needs_transaction", ("line", line));
    public static Refusal ReturnWithoutDebit(int line) => new("payment.return_without_debit", ("line", line));
}

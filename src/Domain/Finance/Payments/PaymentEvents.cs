using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Where somebody wants to be paid; a later one replaces it.</summary>
/// <param name="Iban">Capitals and digits.</param>
/// <param name="Name">As it stands on the account: the bank compares it (verification of payee).</param>
[StoredAs("payee_account_recorded", Module.Finance)]
public sealed record PayeeAccountRecorded(
    MemberId Member, Personal<string> Iban, Personal<string> Name, string? Bic, LocalDate RecordedOn) : IEvent;

/// <param name="Account">The bank account that pays.</param>
/// <param name="BatchBooking">Whether the bank shows the batch as one amount on the statement.</param>
/// <param name="Total">The sum of the lines.</param>
/// <param name="DrawnUpBy">Never the only one who approves it.</param>
[StoredAs("payment_batch_drawn_up", Module.Finance)]
public sealed record PaymentBatchDrawnUp(
    PaymentBatchId Batch,
    BankAccountId Account,
    LocalDate ExecuteOn,
    LocalDate DrawnUpOn,
    string DrawnUpBy,
    bool BatchBooking,
    Money Total,
    IReadOnlyList<PaymentLine> Lines) : IEvent;

/// <param name="Alone">Whether this one is enough by itself: a mandate covers the whole batch.</param>
[StoredAs("payment_batch_approved", Module.Finance)]
public sealed record PaymentBatchApproved(
    PaymentBatchId Batch, Money Total, LocalDate ApprovedOn, string ApprovedBy, MandateId? Mandate, bool Alone)
    : IEvent;

/// <param name="WasSent">Whether a file had been made that never went to the bank.</param>
[StoredAs("payment_batch_withdrawn", Module.Finance)]
public sealed record PaymentBatchWithdrawn(
    PaymentBatchId Batch, Money Total, LocalDate WithdrawnOn, bool WasSent, Personal<string> Reason) : IEvent;

/// <summary>The file for the bank was made: what is in it can be checked by whoever has it.</summary>
/// <param name="File">SHA-256 of the file, in hex.</param>
/// <param name="MessageId">By which the bank knows the file; at most 35 characters.</param>
/// <param name="Count">How many payments are in it.</param>
/// <param name="Total">The control sum in the file.</param>
/// <param name="Entry">The entry that puts the money under way.</param>
[StoredAs("payment_batch_sent", Module.Finance)]
public sealed record PaymentBatchSent(
    PaymentBatchId Batch,
    LocalDate SentOn,
    string SentBy,
    PaymentFormat Format,
    string File,
    string MessageId,
    int Count,
    Money Total,
    EntryId Entry) : IEvent;

/// <summary>The bank took the money of these lines.</summary>
/// <param name="Lines">Numbers of the lines.</param>
/// <param name="Amount">Their sum: what left the account.</param>
[StoredAs("payments_settled", Module.Finance)]
public sealed record PaymentsSettled(
    PaymentBatchId Batch,
    BankTransactionId Transaction,
    IReadOnlyList<int> Lines,
    Money Amount,
    LocalDate BookedOn) : IEvent;

/// <summary>That transaction was for something else: the lines are under way again.</summary>
[StoredAs("payments_unsettled", Module.Finance)]
public sealed record PaymentsUnsettled(
    PaymentBatchId Batch,
    BankTransactionId Transaction,
    IReadOnlyList<int> Lines,
    Money Amount,
    LocalDate UnsettledOn,
    Personal<string> Reason) : IEvent;

/// <summary>A payment was refused or came back: what it was for waits to be paid again.</summary>
/// <param name="Code">Of the bank, for example AC04: account closed.</param>
/// <param name="Transaction">With which it came back; null when the bank never took it.</param>
[StoredAs("payment_returned", Module.Finance)]
public sealed record PaymentReturned(
    PaymentBatchId Batch, int Line, Money Amount, LocalDate ReturnedOn, string Code, BankTransactionId? Transaction)
    : IEvent;

/// <summary>It had not come back after all: the line is what it was before.</summary>
/// <param name="Transaction">With which it was said to come back; null when the bank was said to refuse it.</param>
[StoredAs("payment_return_reversed", Module.Finance)]
public sealed record PaymentReturnReversed(
    PaymentBatchId Batch,
    int Line,
    Money Amount,
    BankTransactionId? Transaction,
    LocalDate ReversedOn,
    Personal<string> Reason) : IEvent;

/// <summary>A bill in the ledger stands in a batch, and so in no other.</summary>
/// <param name="Year">The ledger year of the entry.</param>
[StoredAs("bill_payment_ordered", Module.Finance)]
public sealed record BillPaymentOrdered(
    int Year, EntryId Entry, PaymentBatchId Batch, Money Amount, LocalDate OrderedOn) : IEvent;

/// <summary>The bill waits to be paid again.</summary>
[StoredAs("bill_payment_released", Module.Finance)]
public sealed record BillPaymentReleased(
    int Year, EntryId Entry, PaymentBatchId Batch, Money Amount, LocalDate ReleasedOn) : IEvent;

/// <summary>The bank shows that a bill was paid, whole or in part, outside any batch.</summary>
/// <param name="Year">The ledger year of the bill.</param>
/// <param name="Entry">The bill.</param>
/// <param name="Payment">The entry of the payment.</param>
/// <param name="PaidOn">The day of that entry.</param>
[StoredAs("bill_paid", Module.Finance)]
public sealed record BillPaid(int Year, EntryId Entry, EntryId Payment, Money Amount, LocalDate PaidOn) : IEvent;

/// <summary>That money was for something else: the bill is open again for it.</summary>
[StoredAs("bill_payment_undone", Module.Finance)]
public sealed record BillPaymentUndone(int Year, EntryId Entry, EntryId Payment, Money Amount, LocalDate UndoneOn)
    : IEvent;

public readonly record struct PaymentBatchId(string Value) : IIdentifier<PaymentBatchId>
{
    public static PaymentBatchId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One payment of a batch, with all that the bank must know.</summary>
/// <param name="Number">From 1 within the batch.</param>
/// <param name="EndToEndId">Comes back on the statement; at most 35 characters.</param>
/// <param name="Account">Of the ledger: what is settled by it.</param>
/// <param name="Claim">The allowance claim that it pays, with the volunteer and year that it stands in.</param>
/// <param name="Bill">The entry that it pays, with its ledger year.</param>
/// <param name="Payee">Who is paid, when that is somebody of the register: nobody approves that alone.</param>
/// <param name="Remittance">Free text to the payee; or else a reference, or neither.</param>
/// <param name="Reference">A betalingskenmerk, or a creditor reference that begins with RF.</param>
/// <param name="Country">Two letters; only of an address outside the EEA.</param>
public sealed record PaymentLine(
    int Number,
    string EndToEndId,
    string Account,
    string? Project,
    IncomeStreamId? IncomeStream,
    Money Amount,
    string? Claim,
    EntryId? Bill,
    int? Year,
    MemberId? Payee,
    Personal<string> Name,
    Personal<string> Iban,
    string? Bic,
    Personal<string>? Remittance,
    string? Reference,
    Personal<string>? Town,
    string? Country);

/// <summary>Versions of the file; a bank says which it takes.</summary>
public enum PaymentFormat
{
    Pain001V09,
    Pain001V03,
}

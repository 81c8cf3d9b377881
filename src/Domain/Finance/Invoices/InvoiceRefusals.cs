using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

public static class InvoiceRefusals
{
    public static Refusal Unknown(InvoiceId invoice) => new("invoice.unknown", ("invoice", invoice));
    public static Refusal SenderAddressMissing { get; } = new("invoice.sender_address_missing");
    public static Refusal SenderIbanWrong { get; } = new("invoice.sender_iban_wrong");
    public static Refusal VatNumberWrong(string number) => new("invoice.vat_number_wrong", ("number", number));
    public static Refusal CustomerMissing { get; } = new("invoice.customer_missing");
    public static Refusal AddressMissing { get; } = new("invoice.address_missing");
    public static Refusal NoLines { get; } = new("invoice.no_lines");
    public static Refusal TooManyLines(int most) => new("invoice.too_many_lines", ("most", most));
    public static Refusal DescriptionMissing(int line) => new("invoice.description_missing", ("line", line));
    public static Refusal QuantityWrong(int line) => new("invoice.quantity_wrong", ("line", line));
    public static Refusal PriceWrong(int line) => new("invoice.price_wrong", ("line", line));
    public static Refusal GroundMissing(int line) => new("invoice.ground_missing", ("line", line));
    public static Refusal GroundNeedless(int line) => new("invoice.ground_needless", ("line", line));
    public static Refusal RegimesMixed { get; } = new("invoice.regimes_mixed");
    public static Refusal CustomerVatNumberMissing { get; } = new("invoice.customer_vat_number_missing");
    public static Refusal TermWrong(int longest) => new("invoice.term_wrong", ("longest", longest));
    public static Refusal TotalNotPositive(Money total) => new("invoice.total_not_positive", ("total", total));
    public static Refusal AlreadySent(string number, LocalDate on) =>
        new("invoice.already_sent", ("number", number), ("date", on));
    public static Refusal Discarded(InvoiceId invoice) => new("invoice.discarded", ("invoice", invoice));
    public static Refusal NotSent(InvoiceId invoice) => new("invoice.not_sent", ("invoice", invoice));
    public static Refusal SenderUnknown { get; } = new("invoice.sender_unknown");
    public static Refusal SenderVatNumberMissing { get; } = new("invoice.sender_vat_number_missing");
    public static Refusal NoRates(LocalDate day) => new("invoice.no_rates", ("date", day));
    public static Refusal BeforeLastNumber(LocalDate last) => new("invoice.before_last_number", ("date", last));
    public static Refusal BeforeDraft(LocalDate on) => new("invoice.before_draft", ("date", on));
    public static Refusal BeforeSending(LocalDate on) => new("invoice.before_sending", ("date", on));
    public static Refusal AmountNotPositive { get; } = new("invoice.amount_not_positive");
    public static Refusal MoreThanOpen(string number, Money open, Money amount) => new(
        "invoice.more_than_open", ("number", number), ("open", open), ("amount", amount),
        ("difference", amount - open));
    public static Refusal PaymentDivided(EntryId payment, BankTransactionId transaction) =>
        new("invoice.payment_divided", ("payment", payment), ("transaction", transaction));
    public static Refusal MoreThanLeft(string number, Money left) =>
        new("invoice.more_than_left", ("number", number), ("left", left));
    public static Refusal AmountOrLines { get; } = new("invoice.amount_or_lines");
    public static Refusal LineUnknown(int line, int last) =>
        new("invoice.line_unknown", ("line", line), ("last", last));
    public static Refusal LineTwice(int line) => new("invoice.line_twice", ("line", line));
    public static Refusal LineQuantityWrong(int line, long most) =>
        new("invoice.line_quantity_wrong", ("line", line), ("most", most));
    public static Refusal NothingOpen(string number) => new("invoice.nothing_open", ("number", number));
    public static Refusal NotDue(string number, LocalDate due) =>
        new("invoice.not_due", ("number", number), ("date", due));
    public static Refusal ReminderSent(Reminder reminder, LocalDate on) =>
        new("invoice.reminder_sent", ("reminder", reminder), ("date", on));
    public static Refusal ReminderTooEarly(LocalDate before) => new("invoice.reminder_too_early", ("date", before));
    public static Refusal PaymentTaken(EntryId payment) => new("invoice.payment_taken", ("payment", payment));
    public static Refusal PaymentUnknown(EntryId payment) => new("invoice.payment_unknown", ("payment", payment));
    public static Refusal PaymentReversed(EntryId payment, LocalDate on) =>
        new("invoice.payment_reversed", ("payment", payment), ("date", on));
    public static Refusal BeforePayment(LocalDate on) => new("invoice.before_payment", ("date", on));
    public static Refusal ReasonMissing { get; } = new("invoice.reason_missing");
}

using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Domain.Finance.DirectDebits;

public static class DebitRefusals
{
    public static Refusal CreditorWrong(string creditor) => new("debit.creditor_wrong", ("creditor", creditor));
    public static Refusal CreditorUnknown { get; } = new("debit.creditor_unknown");
    public static Refusal NoticeWrong(int most) => new("debit.notice_wrong", ("most", most));
    public static Refusal MandateUnknown(DebitMandateId mandate) => new("debit.mandate_unknown", ("mandate", mandate));
    public static Refusal MemberUnknown(MemberId member) => new("debit.member_unknown", ("member", member));
    public static Refusal MandateTaken(DebitMandateId mandate) => new("debit.mandate_taken", ("mandate", mandate));
    public static Refusal MandateIdTooLong(int longest) => new("debit.mandate_id_too_long", ("longest", longest));
    public static Refusal BeforeSigning(DebitMandateId mandate, LocalDate day) =>
        new("debit.before_signing", ("mandate", mandate), ("date", day));
    public static Refusal MandateEnded(DebitMandateId mandate, LocalDate on) =>
        new("debit.mandate_ended", ("mandate", mandate), ("date", on));
    public static Refusal MandateLapsed(DebitMandateId mandate, LocalDate last) =>
        new("debit.mandate_lapsed", ("mandate", mandate), ("date", last));
    public static Refusal MandateForOnce(DebitMandateId mandate) => new("debit.mandate_for_once", ("mandate", mandate));
    public static Refusal RoundUnknown(CollectionId round, int year) =>
        new("debit.round_unknown", ("round", round), ("year", year.ToString()));
    public static Refusal RoundTaken(CollectionId round) => new("debit.round_taken", ("round", round));
    public static Refusal RoundIdTooLong(int longest) => new("debit.round_id_too_long", ("longest", longest));
    public static Refusal NoLines { get; } = new("debit.no_lines");
    public static Refusal MandateTwice(DebitMandateId mandate) => new("debit.mandate_twice", ("mandate", mandate));
    public static Refusal NoticeTooShort(LocalDate earliest) => new("debit.notice_too_short", ("earliest", earliest));
    public static Refusal CollectedTooEarly(LocalDate earliest) =>
        new("debit.collected_too_early", ("earliest", earliest));
    public static Refusal AmountNotPositive(DebitMandateId mandate) =>
        new("debit.amount_not_positive", ("mandate", mandate));
    public static Refusal MoreThanAgreed(MemberId member, Money amount, Money left) =>
        new("debit.more_than_agreed", ("member", member), ("amount", amount), ("left", left));
    public static Refusal PayerForgotten(DebitMandateId mandate) => new("debit.payer_forgotten", ("mandate", mandate));
    public static Refusal AlreadyWithdrawn(CollectionId round, LocalDate on) =>
        new("debit.already_withdrawn", ("round", round), ("date", on));
    public static Refusal AlreadySent(CollectionId round, LocalDate on) =>
        new("debit.already_sent", ("round", round), ("date", on));
    public static Refusal SentTooLate(LocalDate collect) => new("debit.sent_too_late", ("date", collect));
    public static Refusal BeforeStep(LocalDate earliest) => new("debit.before_step", ("earliest", earliest));
    public static Refusal FileForgotten(CollectionId round) => new("debit.file_forgotten", ("round", round));
    public static Refusal ReasonMissing { get; } = new("debit.reason_missing");
    public static Refusal NotSent(CollectionId round) => new("debit.not_sent", ("round", round));
    public static Refusal PartlyDone(CollectionId round) => new("debit.partly_done", ("round", round));
    public static Refusal LineUnknown(CollectionId round, int line) =>
        new("debit.line_unknown", ("round", round), ("line", line));
    public static Refusal LineSettled(int line, LocalDate on) =>
        new("debit.line_settled", ("line", line), ("date", on));
    public static Refusal LineReturned(int line, LocalDate on) =>
        new("debit.line_returned", ("line", line), ("date", on));
    public static Refusal LineNotReturned(CollectionId round, int line) =>
        new("debit.line_not_returned", ("round", round), ("line", line));
    public static Refusal CollectedAgain(MemberId member, CollectionId round) =>
        new("debit.collected_again", ("member", member), ("round", round));
    public static Refusal SumDiffers(Money amount, Money lines) =>
        new("debit.sum_differs", ("amount", amount), ("lines", lines), ("difference", amount - lines));
    public static Refusal NotSettledBy(CollectionId round, BankTransactionId transaction) =>
        new("debit.not_settled_by", ("round", round), ("transaction", transaction));
    public static Refusal CodeWrong(string code) => new("debit.code_wrong", ("code", code));
    public static Refusal ReturnNeedsTransaction(int line) => new("debit.return_needs_transaction", ("line", line));
    public static Refusal ReturnWithoutPayout(int line) => new("debit.return_without_payout", ("line", line));
}

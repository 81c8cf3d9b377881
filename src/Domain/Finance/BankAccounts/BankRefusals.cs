using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

public static class BankRefusals
{
    public static Refusal NumberWrong(string number) => new("bank.number_wrong", ("number", number));
    public static Refusal AccountUnknown(string number) => new("bank.account_unknown", ("number", number));
    public static Refusal AlreadyConnected(string number, string account) =>
        new("bank.already_connected", ("number", number), ("account", account));
    public static Refusal LedgerAccountTaken(string account, string number) =>
        new("bank.ledger_account_taken", ("account", account), ("number", number));
    public static Refusal LedgerAccountWrong(string account) =>
        new("bank.ledger_account_wrong", ("account", account));
    public static Refusal LedgerAccountMissing(string number) =>
        new("bank.ledger_account_missing", ("number", number));
    public static Refusal FileHashWrong { get; } = new("bank.file_hash_wrong");
    public static Refusal NoStatements { get; } = new("bank.no_statements");
    public static Refusal LineWithoutAmount(LocalDate day) => new("bank.line_without_amount", ("date", day));
    public static Refusal DayWrong(LocalDate day) => new("bank.day_wrong", ("date", day));
    public static Refusal BalanceMissing(string number, LocalDate from, LocalDate to) =>
        new("bank.balance_missing", ("number", number), ("from", from), ("to", to));
    public static Refusal DoesNotAddUp(string number, BankStatement statement, Money difference) => new(
        "bank.does_not_add_up", ("number", number), ("from", statement.From), ("to", statement.To),
        ("opening", statement.Opening), ("sum", statement.Sum), ("closing", statement.Closing),
        ("difference", difference));
    public static Refusal DoesNotFollow(string number, LocalDate from, Money opening, Money expected) => new(
        "bank.does_not_follow", ("number", number), ("from", from), ("opening", opening), ("expected", expected),
        ("difference", opening - expected));
    public static Refusal DoesNotClose(string number, LocalDate to, Money closing, Money expected) => new(
        "bank.does_not_close", ("number", number), ("to", to), ("closing", closing), ("expected", expected),
        ("difference", closing - expected));
    public static Refusal ReasonMissing { get; } = new("bank.reason_missing");
    public static Refusal TransactionUnknown(BankTransactionId transaction) =>
        new("bank.transaction_unknown", ("transaction", transaction));
    public static Refusal NotDoubtful(BankTransactionId transaction) =>
        new("bank.not_doubtful", ("transaction", transaction));
    public static Refusal IsDoubtful(BankTransactionId transaction) =>
        new("bank.is_doubtful", ("transaction", transaction));
    public static Refusal IsDismissed(BankTransactionId transaction) =>
        new("bank.is_dismissed", ("transaction", transaction));
    public static Refusal AlreadyMatched(BankTransactionId transaction, EntryId entry) =>
        new("bank.already_matched", ("transaction", transaction), ("entry", entry));
    public static Refusal NotMatched(BankTransactionId transaction) =>
        new("bank.not_matched", ("transaction", transaction));
    public static Refusal SettlesOther(BankTransactionId transaction, string stream) =>
        new("bank.settles_other", ("transaction", transaction), ("what", stream));
    public static Refusal LinesMissing(BankTransactionId transaction) =>
        new("bank.lines_missing", ("transaction", transaction));
    public static Refusal OnItself(string account) => new("bank.on_itself", ("account", account));
    public static Refusal LinesDiffer(Money amount, Money lines) =>
        new("bank.lines_differ", ("amount", amount), ("lines", lines), ("difference", amount - lines));
    public static Refusal TooManyParts(int most) => new("bank.too_many_parts", ("most", most));
    public static Refusal PartWithoutAmount(int part) => new("bank.part_without_amount", ("part", part));
    public static Refusal PartUnclear(int part) => new("bank.part_unclear", ("part", part));
    public static Refusal PartTwice(int part) => new("bank.part_twice", ("part", part));
    public static Refusal PartOtherWay(int part) => new("bank.part_other_way", ("part", part));
    public static Refusal PartWithoutVat(int part) => new("bank.part_without_vat", ("part", part));
    public static Refusal VatNumberMissing { get; } = new("bank.vat_number_missing");
    public static Refusal PartIsGrantInvoice(EntryId bill) => new("bank.part_is_grant_invoice", ("bill", bill));
    public static Refusal BeforeBooking(LocalDate day) => new("bank.before_booking", ("date", day));
    public static Refusal EntryOfOtherAmount(EntryId entry, Money amount, Money onAccount) => new(
        "bank.entry_of_other_amount", ("entry", entry), ("amount", amount), ("onAccount", onAccount));
    public static Refusal EntryLinked(EntryId entry, BankTransactionId transaction) =>
        new("bank.entry_linked", ("entry", entry), ("transaction", transaction));
    public static Refusal EntryReversed(EntryId entry) => new("bank.entry_reversed", ("entry", entry));
    public static Refusal RuleTaken(MatchingRuleId rule) => new("bank.rule_taken", ("rule", rule));
    public static Refusal RuleUnknown(MatchingRuleId rule) => new("bank.rule_unknown", ("rule", rule));
    public static Refusal RuleWithoutCondition { get; } = new("bank.rule_without_condition");
    public static Refusal RuleTextTooShort(int shortest) => new("bank.rule_text_too_short", ("shortest", shortest));
}

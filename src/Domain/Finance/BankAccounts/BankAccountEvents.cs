using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <param name="Number">The IBAN, or the bare number that the statements give: capitals and digits.</param>
/// <param name="LedgerAccount">The account of the ledger that shows what stands on this bank account.</param>
/// <param name="OpeningOn">The first day that statements are taken of.</param>
/// <param name="Opening">What stood on the account when that day began.</param>
[StoredAs("bank_account_connected", Module.Finance)]
public sealed record BankAccountConnected(
    BankAccountId Account, string Number, string LedgerAccount, LocalDate OpeningOn, Money Opening) : IEvent;

/// <param name="Statement">Counts the statements of this account from 1.</param>
/// <param name="File">SHA-256 of the file, in hex.</param>
/// <param name="Number">The bank's own number of the statement, if it gave one.</param>
/// <param name="Lines">How many transactions it states; as many as were new were recorded.</param>
/// <param name="Difference">What did not add up or did not follow on, and was accepted for a reason.</param>
[StoredAs("bank_statement_imported", Module.Finance)]
public sealed record BankStatementImported(
    BankAccountId Account,
    int Statement,
    string File,
    string? Number,
    LocalDate From,
    LocalDate To,
    Money? Opening,
    Money? Closing,
    int Lines,
    int Recorded,
    Money? Difference,
    Personal<string>? Reason) : IEvent;

/// <param name="Amount">Positive when it came in.</param>
/// <param name="MaybeSameAs">
/// Perhaps this is the other transaction in another form: it does not count until somebody has looked at it.
/// </param>
[StoredAs("bank_transaction_recorded", Module.Finance)]
public sealed record BankTransactionRecorded(
    BankAccountId Account,
    BankTransactionId Transaction,
    int Statement,
    LocalDate BookedOn,
    LocalDate? ValueOn,
    Money Amount,
    Counterparty Counterparty,
    string? BatchReference,
    string? BankReference,
    string? ReturnReason,
    IReadOnlyList<StatementPart> Parts,
    BankTransactionId? MaybeSameAs) : IEvent;

/// <summary>Somebody looked: it is a transaction of its own.</summary>
[StoredAs("bank_transaction_confirmed", Module.Finance)]
public sealed record BankTransactionConfirmed(
    BankAccountId Account, BankTransactionId Transaction, LocalDate BookedOn, Money Amount) : IEvent;

/// <summary>Somebody looked: it is no transaction of its own, and counts no longer.</summary>
[StoredAs("bank_transaction_dismissed", Module.Finance)]
public sealed record BankTransactionDismissed(
    BankAccountId Account, BankTransactionId Transaction, LocalDate BookedOn, Money Amount, Personal<string> Reason)
    : IEvent;

/// <param name="Entry">The entry in the ledger that says what this was for.</param>
/// <param name="Year">The ledger year of that entry.</param>
/// <param name="Posted">Whether the entry was posted with the match; otherwise it was in the ledger already.</param>
/// <param name="Rule">The learned rule that it follows.</param>
/// <param name="Settles">The stream of the payments or direct debits that it settles or returns: undone there.</param>
[StoredAs("bank_transaction_matched", Module.Finance)]
public sealed record BankTransactionMatched(
    BankAccountId Account,
    BankTransactionId Transaction,
    LocalDate BookedOn,
    Money Amount,
    EntryId Entry,
    int Year,
    bool Posted,
    MatchingRuleId? Rule,
    string? Settles = null) : IEvent;

/// <summary>What a transaction that was matched at the same time was for, part by part.</summary>
/// <param name="Entry">With a line for each part.</param>
[StoredAs("bank_transaction_divided", Module.Finance)]
public sealed record BankTransactionDivided(
    BankAccountId Account,
    BankTransactionId Transaction,
    LocalDate BookedOn,
    Money Amount,
    EntryId Entry,
    IReadOnlyList<TransactionPart> Parts) : IEvent;

/// <param name="Entry">The entry it was matched with.</param>
/// <param name="By">The mirror of that entry, where the match had posted it.</param>
[StoredAs("bank_transaction_unmatched", Module.Finance)]
public sealed record BankTransactionUnmatched(
    BankAccountId Account,
    BankTransactionId Transaction,
    LocalDate BookedOn,
    Money Amount,
    EntryId Entry,
    EntryId? By,
    LocalDate On,
    Personal<string> Reason) : IEvent;

/// <summary>Transactions like these belong on this account of the ledger.</summary>
/// <param name="Automatic">Whether it posts by itself when a statement is imported.</param>
[StoredAs("matching_rule_learned", Module.Finance)]
public sealed record MatchingRuleLearned(
    MatchingRuleId Rule, RuleCondition When, RuleTarget Then, bool Automatic, LocalDate LearnedOn) : IEvent;

[StoredAs("matching_rule_forgotten", Module.Finance)]
public sealed record MatchingRuleForgotten(MatchingRuleId Rule, LocalDate ForgottenOn) : IEvent;

/// <summary>Made of the number: letters in lower case and digits.</summary>
public readonly record struct BankAccountId(string Value) : IIdentifier<BankAccountId>
{
    public static BankAccountId From(string value) => new(value);
    public static BankAccountId OfNumber(string compact) => new(compact.ToLowerInvariant());
    public override string ToString() => Value;
}

/// <summary>The day of booking and a number within that day: <c>20261120-3</c>.</summary>
public readonly record struct BankTransactionId(string Value) : IIdentifier<BankTransactionId>
{
    public static BankTransactionId From(string value) => new(value);

    public static BankTransactionId Of(LocalDate day, int number) =>
        new($"{day.Year:0000}{day.Month:00}{day.Day:00}-{number}");

    /// <summary>Of the booking; 0 when this cannot be the id of a transaction.</summary>
    public int Year => Value.Length > 9 && int.TryParse(Value[..4], out var year) && year > 0 ? year : 0;

    public override string ToString() => Value;
}

public readonly record struct MatchingRuleId(string Value) : IIdentifier<MatchingRuleId>
{
    public static MatchingRuleId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Who stands on the other side, and what was said with it, as far as the bank tells.</summary>
public sealed record Counterparty(
    Personal<string>? Iban = null,
    Personal<string>? Name = null,
    Personal<string>? Description = null,
    Personal<string>? EndToEndId = null,
    Personal<string>? Mandate = null);

/// <summary>One of the payments that the bank booked together.</summary>
/// <param name="Amount">Positive when it came in; null when the bank does not say.</param>
public sealed record StatementPart(Money? Amount, Counterparty Counterparty);

/// <summary>
/// What a part of one transaction was for: an account of the ledger, an income stream, or what it pays.
/// </summary>
/// <param name="Amount">Above zero when it goes the way of the transaction, below zero when it was held back.</param>
/// <param name="Account">Of the ledger; left out where an income stream, invoice or bill is named.</param>
/// <param name="Invoice">To a customer, that is paid whole or in part.</param>
/// <param name="Bill">The entry of a bill, that is paid whole or in part.</param>
/// <param name="Year">The ledger year of the bill.</param>
/// <param name="Vat">That the amount includes, of income or a cost; left out where it is booked gross.</param>
public sealed record TransactionPart(
    Money Amount,
    string? Account = null,
    IncomeStreamId? IncomeStream = null,
    string? Project = null,
    InvoiceId? Invoice = null,
    EntryId? Bill = null,
    int? Year = null,
    Personal<string>? Description = null,
    IncludedVat? Vat = null);

/// <summary>All that is named must fit.</summary>
/// <param name="Iban">Of the other side.</param>
/// <param name="Name">Part of the name of the other side; capitals make no difference.</param>
/// <param name="Description">Part of the description; capitals make no difference.</param>
public sealed record RuleCondition(
    MoneyDirection? Direction = null,
    Personal<string>? Iban = null,
    Personal<string>? Name = null,
    Personal<string>? Description = null,
    Money? Amount = null);

/// <param name="Account">Of the ledger.</param>
public sealed record RuleTarget(string Account, IncomeStreamId? IncomeStream = null, string? Project = null);

public enum MoneyDirection
{
    In,
    Out,
}

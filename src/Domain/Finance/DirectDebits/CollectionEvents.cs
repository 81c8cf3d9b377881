using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>A round in which contributions of one year are collected.</summary>
/// <param name="Year">For which the contributions are.</param>
/// <param name="NotifiedOn">When the members were told what is collected and when.</param>
/// <param name="Creditor">The incassant-ID.</param>
/// <param name="Total">The sum of the lines.</param>
[StoredAs("collection_drawn_up", Module.Finance)]
public sealed record CollectionDrawnUp(
    int Year,
    CollectionId Round,
    BankAccountId Account,
    IncomeStreamId IncomeStream,
    LocalDate CollectOn,
    LocalDate NotifiedOn,
    LocalDate DrawnUpOn,
    string Creditor,
    Money Total,
    IReadOnlyList<CollectionLine> Lines) : IEvent;

[StoredAs("collection_withdrawn", Module.Finance)]
public sealed record CollectionWithdrawn(
    int Year, CollectionId Round, Money Total, LocalDate WithdrawnOn, Personal<string> Reason) : IEvent;

/// <summary>The file for the bank was made.</summary>
/// <param name="File">SHA-256 of the file, in hex.</param>
/// <param name="Total">The control sum in the file.</param>
[StoredAs("collection_sent", Module.Finance)]
public sealed record CollectionSent(
    int Year,
    CollectionId Round,
    LocalDate SentOn,
    DebitFormat Format,
    string File,
    string MessageId,
    int Count,
    Money Total) : IEvent;

/// <summary>The bank paid out these lines.</summary>
/// <param name="Lines">Numbers of the lines.</param>
[StoredAs("collection_settled", Module.Finance)]
public sealed record CollectionSettled(
    int Year,
    CollectionId Round,
    BankTransactionId Transaction,
    IReadOnlyList<int> Lines,
    Money Amount,
    LocalDate BookedOn) : IEvent;

/// <summary>That transaction was for something else.</summary>
[StoredAs("collection_unsettled", Module.Finance)]
public sealed record CollectionUnsettled(
    int Year,
    CollectionId Round,
    BankTransactionId Transaction,
    IReadOnlyList<int> Lines,
    Money Amount,
    LocalDate UnsettledOn,
    Personal<string> Reason) : IEvent;

/// <summary>A debit was refused or given back: the contribution is open again.</summary>
/// <param name="Code">Of the bank, for example MD06: at the request of the payer.</param>
/// <param name="Transaction">With which it went back; null when the bank never paid it out.</param>
[StoredAs("debit_returned", Module.Finance)]
public sealed record DebitReturned(
    int Year,
    CollectionId Round,
    int Line,
    DebitMandateId Mandate,
    MemberId Member,
    Money Amount,
    LocalDate ReturnedOn,
    string Code,
    BankTransactionId? Transaction) : IEvent;

/// <summary>It had not gone back after all: the line is what it was before.</summary>
/// <param name="Transaction">With which it was said to go back; null when the bank was said to refuse it.</param>
[StoredAs("debit_return_reversed", Module.Finance)]
public sealed record DebitReturnReversed(
    int Year,
    CollectionId Round,
    int Line,
    DebitMandateId Mandate,
    MemberId Member,
    Money Amount,
    BankTransactionId? Transaction,
    LocalDate ReversedOn,
    Personal<string> Reason) : IEvent;

public readonly record struct CollectionId(string Value) : IIdentifier<CollectionId>
{
    public static CollectionId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <param name="Number">From 1 within the round.</param>
/// <param name="SignedOn">Of the mandate.</param>
/// <param name="Sequence">Whether the mandate was used before.</param>
public sealed record CollectionLine(
    int Number,
    string EndToEndId,
    DebitMandateId Mandate,
    MemberId Member,
    LocalDate SignedOn,
    DebitSequence Sequence,
    Money Amount,
    Personal<string> Name,
    Personal<string> Iban);

public enum DebitSequence
{
    First,
    Recurring,
    OneOff,
}

/// <summary>Versions of the file; a bank says which it takes.</summary>
public enum DebitFormat
{
    Pain008V08,
    Pain008V02,
}

using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// One payment that is asked for: of an allowance claim, of a bill in the ledger, or of an amount on an account.
/// </summary>
/// <param name="Claim">An approved allowance claim of <paramref name="Payee"/>.</param>
/// <param name="Bill">An entry that left a debt to creditors; without an amount it is paid whole.</param>
/// <param name="Year">Of the activity that is claimed for, or the ledger year of the bill.</param>
/// <param name="Payee">Somebody of the register; name and number are then taken from there when left out.</param>
/// <param name="Account">Of the ledger, where neither a claim nor a bill is named.</param>
/// <param name="Amount">More than nothing; of a bill a part of what is open; never of a claim.</param>
/// <param name="Name">As it stands on the account, at most 70 characters.</param>
/// <param name="Remittance">What the payee reads, at most 140 characters; or else a reference.</param>
/// <param name="Reference">A betalingskenmerk of 7 or 16 digits, or a reference that begins with RF.</param>
/// <param name="Town">With the country only where the bank of the payee lies outside the EEA.</param>
public sealed record PaymentRequest(
    string? Claim = null,
    EntryId? Bill = null,
    int? Year = null,
    MemberId? Payee = null,
    string? Account = null,
    string? Project = null,
    IncomeStreamId? IncomeStream = null,
    Money? Amount = null,
    Personal<string>? Name = null,
    Personal<string>? Iban = null,
    string? Bic = null,
    Personal<string>? Remittance = null,
    string? Reference = null,
    Personal<string>? Town = null,
    string? Country = null);

/// <summary>What a request turns out to be: how much is owed, and on which account of the ledger that stands.</summary>
/// <param name="Payee">As the register knows the payee's account; all null when it does not.</param>
public sealed record PaymentDue(string Account, string? Project, Money Amount, PayeeDetails Payee);

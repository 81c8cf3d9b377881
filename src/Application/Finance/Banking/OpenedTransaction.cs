using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>A transaction as whoever may see it reads it: with its texts opened.</summary>
/// <param name="Ledger">The account of the ledger that stands for this bank account.</param>
public sealed record OpenedTransaction(
    BankAccountId Account, string Ledger, BankTransactionId Id, LocalDate BookedOn, Money Amount, OpenedParty Party,
    string? BatchReference = null, string? ReturnReason = null)
{
    public static OpenedTransaction Of(BankTransactionRecorded recorded, string ledger, PersonalReader personal) => new(
        recorded.Account, ledger, recorded.Transaction, recorded.BookedOn, recorded.Amount,
        OpenedParty.Of(recorded.Counterparty, personal), recorded.BatchReference, recorded.ReturnReason);

    /// <summary>All that was said with it, as it is searched.</summary>
    public string Said => string.Join(' ', Party.Name, Party.Description, Party.EndToEndId);
}

/// <summary>Null is unknown, or forgotten.</summary>
public sealed record OpenedParty(string? Iban, string? Name, string? Description, string? EndToEndId, string? Mandate)
{
    public static OpenedParty Of(Counterparty party, PersonalReader personal) => new(
        personal.Text(party.Iban), personal.Text(party.Name), personal.Text(party.Description),
        personal.Text(party.EndToEndId), personal.Text(party.Mandate));
}

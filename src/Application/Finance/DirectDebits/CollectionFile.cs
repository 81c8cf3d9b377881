using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>A round of direct debits with its names and numbers opened, ready to be written for the bank.</summary>
public sealed record CollectionFile(
    string MessageId,
    LocalDate MadeOn,
    string Creditor,
    string CreditorId,
    string CreditorIban,
    LocalDate CollectOn,
    IReadOnlyList<FileDebit> Debits)
{
    public Money Total => Debits.Sum(debit => debit.Amount);

    /// <summary>Null when a name or number in it was forgotten.</summary>
    public static CollectionFile? Of(
        CollectionDrawnUp round, BankAccountConnected account, string creditor, LocalDate madeOn,
        PersonalReader personal)
    {
        var debits = round.Lines.Select(line => FileDebit.Of(line, round.Year, personal)).ToList();
        return debits.Exists(debit => debit is null)
            ? null
            : new CollectionFile(
                round.Round.Value, madeOn, creditor, round.Creditor, account.Number, round.CollectOn, debits!);
    }

    /// <summary>The file of a round that was sent, made again; null when it was not, or can no longer be.</summary>
    public static async Task<byte[]?> OfSent(
        StateLoader states, IPersonalKeys keys, string cooperative, int year, CollectionId id,
        CancellationToken cancellation)
    {
        var (collections, _) = await states.Load(cooperative, Collections.Stream(year), cancellation);
        if (collections.Find(id) is not { Sent: { } sent, Withdrawn: null } round)
            return null;
        var (accounts, _) = await states.Load(cooperative, BankAccountRegister.Stream, cancellation);
        var (known, _) = await states.Load(cooperative, Cooperative.Stream, cancellation);
        var file = Of(
            round.DrawnUp, accounts.Find(round.DrawnUp.Account)!, known.Founding!.Name, sent.SentOn,
            await keys.Reader(cooperative, cancellation));
        return file?.Seal(sent.Format).Hash == sent.File ? file.Write(sent.Format) : null;
    }

    public byte[] Write(DebitFormat format) => BankFile.Bytes(bytes => Pain008Xml.Write(this, format, bytes));

    /// <summary>What the written file can be known and checked by.</summary>
    public PaymentFileSeal Seal(DebitFormat format) =>
        BankFile.Seal(Write(format), MessageId, Debits.Count, Total);
}

public sealed record FileDebit(
    string EndToEndId, Money Amount, string Mandate, LocalDate SignedOn, DebitSequence Sequence, string Name,
    string Iban, string Remittance)
{
    public static FileDebit? Of(CollectionLine line, int year, PersonalReader personal) =>
        personal.Text(line.Name) is { } name && personal.Text(line.Iban) is { } iban
            ? new FileDebit(
                line.EndToEndId, line.Amount, line.Mandate.Value, line.SignedOn, line.Sequence, name, iban,
                $"Contributie {year}")
            : null;
}

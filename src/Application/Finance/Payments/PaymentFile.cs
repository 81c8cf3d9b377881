using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>A batch of payments with its names and numbers opened, ready to be written for the bank.</summary>
/// <param name="MadeOn">The day that the file says it was made; its time is always noon, so that the same batch gives
/// the same bytes.</param>
public sealed record PaymentFile(
    string MessageId,
    LocalDate MadeOn,
    string Debtor,
    string DebtorIban,
    LocalDate ExecuteOn,
    bool BatchBooking,
    IReadOnlyList<FilePayment> Payments)
{
    public Money Total => Payments.Sum(payment => payment.Amount);

    /// <summary>Null when a name or number in it was forgotten.</summary>
    public static PaymentFile? Of(
        PaymentBatchDrawnUp batch, BankAccountConnected account, string debtor, LocalDate madeOn,
        PersonalReader personal)
    {
        var payments = batch.Lines.Select(line => FilePayment.Of(line, personal)).ToList();
        return payments.Exists(payment => payment is null)
            ? null
            : new PaymentFile(
                batch.Batch.Value, madeOn, debtor, account.Number, batch.ExecuteOn, batch.BatchBooking, payments!);
    }

    public byte[] Write(PaymentFormat format) => BankFile.Bytes(bytes => Pain001Xml.Write(this, format, bytes));

    /// <summary>What the written file can be known and checked by.</summary>
    public PaymentFileSeal Seal(PaymentFormat format) =>
        BankFile.Seal(Write(format), MessageId, Payments.Count, Total);
}

public sealed record FilePayment(
    string EndToEndId, Money Amount, string Name, string Iban, string? Bic, string? Remittance, string? Reference,
    string? Town, string? Country)
{
    public static FilePayment? Of(PaymentLine line, PersonalReader personal) =>
        personal.Text(line.Name) is { } name && personal.Text(line.Iban) is { } iban
            && (line.Remittance is null || personal.Text(line.Remittance) is not null)
            ? new FilePayment(
                line.EndToEndId, line.Amount, name, iban, line.Bic, personal.Text(line.Remittance), line.Reference,
                personal.Text(line.Town), line.Country)
            : null;
}

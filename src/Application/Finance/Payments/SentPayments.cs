using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>The file of a batch that was sent, made again: the same bytes as the first time.</summary>
/// <param name="Content">Null when it was not sent, or when what is made now is not what was recorded.</param>
public sealed record SentPayments(PaymentBatch Batch, byte[]? Content)
{
    /// <summary>What the file is called.</summary>
    public string Name => $"{Batch.DrawnUp?.Batch}-{Pain001Xml.NameOf(Batch.Sent?.Format ?? default)}.xml";

    public static async Task<SentPayments> Of(
        StateLoader states, IPersonalKeys keys, string cooperative, PaymentBatchId id, CancellationToken cancellation)
    {
        var (batch, _) = await states.Load(cooperative, PaymentBatch.Stream(id), cancellation);
        if (batch is not { DrawnUp: { } drawnUp, Sent: { } sent, Withdrawn: null })
            return new SentPayments(batch, null);
        var (accounts, _) = await states.Load(cooperative, BankAccountRegister.Stream, cancellation);
        var (known, _) = await states.Load(cooperative, Cooperative.Stream, cancellation);
        var file = PaymentFile.Of(
            drawnUp, accounts.Find(drawnUp.Account)!, known.Founding!.Name, sent.SentOn,
            await keys.Reader(cooperative, cancellation));

        // Whoever was forgotten since, or a name that was changed, would make another file than the bank has.
        return new SentPayments(
            batch, file?.Seal(sent.Format).Hash == sent.File ? file.Write(sent.Format) : null);
    }
}

using Wijkboek.Application.Acts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Payments: what each of these acts looks at before it decides. A claim that a batch pays has a history of its own in
/// another module; both are recorded, or neither.
/// </summary>
internal static class PaymentActs
{
    public static ActCatalogue AddPayments(this ActCatalogue acts) => acts
        .Add<RecordPayeeAccount>(Module.Finance, async (act, from) => RecordPayeeAccount.Decide(
            act,
            (await from.Load(Member.Stream(act.Member))).IsKnown,
            await from.Load(PayeeAccount.Stream(act.Member)),
            await from.DetailsOf(act.Member)))
        .Add<DrawUpPaymentBatch>(Module.Finance, async (act, from) => await from.DrawUp(act))
        .Add<ApprovePaymentBatch>(Module.Finance, async (act, from) => ApprovePaymentBatch.Decide(
            act,
            await from.BatchOf(act.Batch),
            act.Mandate is { } mandate ? await from.Load(Mandate.Stream(mandate)) : null,
            from.Actor))
        .Add<WithdrawPaymentBatch>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            var origin = batch.Sent is { } sent
                ? (await from.Books(sent.SentOn)).Year
                : LedgerYear.Initial;
            await from.LookAtBills(batch.Lines);
            var decision = WithdrawPaymentBatch.Decide(
                act, batch, origin, await from.Books(act.WithdrawnOn, IncomeStreams(batch)));
            return await from.WithClaims(decision, batch.Lines, (year, claim) =>
                AllowancePayments.Release(year, claim, act.Batch, act.WithdrawnOn));
        })
        .Add<SendPaymentBatch>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            return SendPaymentBatch.Decide(
                act, batch, await from.SealOf(batch, act), await from.Books(act.SentOn, IncomeStreams(batch)),
                from.Actor);
        })
        .Add<SettlePayments>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            var year = await from.BankYearOf(batch, act.Transaction);
            var bookedOn = year.Find(act.Transaction)?.Recorded.BookedOn ?? batch.DrawnUp?.ExecuteOn ?? from.Today;
            var decision = SettlePayments.Decide(
                act, batch, await from.Load(BankAccountRegister.Stream), year, await from.Books(act.On ?? bookedOn));
            var numbers = SettlePayments.Chosen(act, batch).ToHashSet();
            var lines = batch.Lines.Where(line => numbers.Contains(line.Number)).ToList();
            return await from.WithGrants(
                await from.WithClaims(
                    decision, lines, (claims, claim) => AllowancePayments.Pay(claims, claim, act.Batch, bookedOn)),
                lines, (grant, bill) => GrantPayments.Pay(grant, bill, act.Batch, bookedOn));
        })
        .Add<UnsettlePayments>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            var year = await from.BankYearOf(batch, act.Transaction);
            var matched = year.Find(act.Transaction)?.Matched;
            var decision = UnsettlePayments.Decide(
                act, batch, year,
                matched is null ? LedgerYear.Initial : await from.Load(LedgerYear.Stream(matched.Year)),
                await from.Books(act.On));
            var lines = batch.Lines.Where(line =>
                batch.Settled.GetValueOrDefault(line.Number)?.Transaction == act.Transaction).ToList();
            return await from.WithGrants(
                await from.WithClaims(
                    decision, lines, (claims, claim) => AllowancePayments.Unsettle(claims, claim, act.Batch, act.On)),
                lines, (grant, bill) => GrantPayments.Undo(grant, bill, act.Batch, act.On));
        })
        .Add<ReturnPayment>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            await from.LookAtBills(batch.Lines.Where(line => line.Number == act.Line));
            var decision = ReturnPayment.Decide(
                act, batch, await from.Load(BankAccountRegister.Stream),
                act.Transaction is { } transaction
                    ? await from.BankYearOf(batch, transaction)
                    : BankYear.Initial,
                await from.Books(act.ReturnedOn, IncomeStreams(batch)));
            var lines = batch.Lines.Where(line => line.Number == act.Line).ToList();
            return await from.WithGrants(
                await from.WithClaims(
                    decision, lines,
                    (claims, claim) => AllowancePayments.Release(claims, claim, act.Batch, act.ReturnedOn)),
                lines, (grant, bill) => GrantPayments.Undo(grant, bill, act.Batch, act.ReturnedOn));
        })
        .AddReversedReturns();

    public static Task<PaymentBatch> BatchOf(this ActContext from, PaymentBatchId batch) =>
        from.Load(PaymentBatch.Stream(batch));

    public static async Task<PayeeDetails> DetailsOf(this ActContext from, MemberId member)
    {
        var recorded = (await from.Load(PayeeAccount.Stream(member))).Recorded;
        return new PayeeDetails(
            await from.Open(recorded?.Iban), await from.Open(recorded?.Name), recorded?.Bic);
    }

    public static Task<BankYear> BankYearOf(
        this ActContext from, PaymentBatch batch, BankTransactionId transaction) =>
        batch.DrawnUp is { } drawnUp
            ? from.Load(BankYear.Stream(drawnUp.Account, transaction.Year))
            : Task.FromResult(BankYear.Initial);

    // What is recorded of a bill rests on the bills of that year as they are now.
    private static async Task LookAtBills(this ActContext from, IEnumerable<PaymentLine> lines)
    {
        foreach (var year in lines.Where(line => line.Bill is not null).Select(line => line.Year!.Value).Distinct())
            await from.Load(Payables.Stream(year));
    }

    public static IEnumerable<IncomeStreamId> IncomeStreams(PaymentBatch batch) =>
        batch.Lines.Select(line => line.IncomeStream).OfType<IncomeStreamId>();

    // What happens to a batch happens to the claims in it. A retry records nothing anywhere.
    public static async Task<Decision> WithClaims(
        this ActContext from, Decision decision, IEnumerable<PaymentLine> lines,
        Func<VolunteerYear, ClaimId, Decision> step)
    {
        if (decision is not Decision.Accepted { Events.Count: > 0 })
            return decision;
        foreach (var line in lines)
        {
            if (line is { Claim: { } claim, Payee: { } volunteer, Year: { } year })
                decision = decision.And(
                    step(await from.Load(VolunteerYear.Stream(volunteer, year)), new ClaimId(claim)));
        }

        return decision;
    }

    private static async Task<PaymentFileSeal?> SealOf(this ActContext from, PaymentBatch batch, SendPaymentBatch act)
    {
        if (batch.DrawnUp is not { } drawnUp
            || (await from.Load(BankAccountRegister.Stream)).Find(drawnUp.Account) is not { } account)
            return null;
        var name = (await from.Cooperative()).Founding!.Name;
        return PaymentFile.Of(drawnUp, account, name, act.SentOn, await from.Personal())?.Seal(act.Format);
    }
}

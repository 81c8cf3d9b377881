using Wijkboek.Application.Acts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>A return that is undone puts back what it had released: a bill, a claim, an invoice of a grant.</summary>
internal static class ReversedReturns
{
    public static ActCatalogue AddReversedReturns(this ActCatalogue acts) => acts
        .Add<ReversePaymentReturn>(Module.Finance, async (act, from) =>
        {
            var batch = await from.BatchOf(act.Batch);
            var lines = batch.Lines.Where(line => line.Number == act.Line).ToList();
            var transaction = batch.Returned.GetValueOrDefault(act.Line)?.Transaction;
            var year = transaction is { } back ? await from.BankYearOf(batch, back) : BankYear.Initial;
            var matched = transaction is { } found ? year.Find(found)?.Matched : null;
            var decision = ReversePaymentReturn.Decide(
                act, batch, await from.ReturnedBill(lines), year,
                matched is null ? LedgerYear.Initial : await from.Load(LedgerYear.Stream(matched.Year)),
                await from.Books(act.On, PaymentActs.IncomeStreams(batch)));
            var paidOn = batch.Settled.GetValueOrDefault(act.Line)?.BookedOn;
            return await from.WithGrants(
                await from.WithClaims(
                    decision, lines,
                    (claims, claim) => AllowancePayments.Restore(claims, claim, act.Batch, act.On, paidOn)),
                lines,
                (grant, bill) => paidOn is { } day
                    ? GrantPayments.Pay(grant, bill, act.Batch, day)
                    : Decision.Nothing);
        });

    private static async Task<ReturnedBill?> ReturnedBill(this ActContext from, IReadOnlyList<PaymentLine> lines) =>
        lines is [{ Bill: not null, Year: { } year }]
        && (await from.Load(ChartOfAccounts.Stream)).For(AccountRole.Creditors) is { Number: var creditors }
            ? new ReturnedBill(
                await from.Load(LedgerYear.Stream(year)), await from.Load(Payables.Stream(year)), creditors)
            : null;
}

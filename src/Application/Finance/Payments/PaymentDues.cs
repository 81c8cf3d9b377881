using Wijkboek.Application.Acts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>Finds what each line of a new batch pays, and takes it out of the reach of any other batch.</summary>
internal static class PaymentDues
{
    public static async Task<Decision> DrawUp(this ActContext from, DrawUpPaymentBatch act)
    {
        var batch = await from.BatchOf(act.Batch);
        var accounts = await from.Load(BankAccountRegister.Stream);
        var chart = await from.Load(ChartOfAccounts.Stream);
        var decision = Decision.Nothing;
        List<PaymentDue> dues = [];
        // Asked again, or under a name that is taken, or unclear: decided without looking further.
        if (batch.DrawnUp is null && act.Lines.All(DrawUpPaymentBatch.IsClear))
        {
            foreach (var line in act.Lines)
            {
                var (order, due) = await from.Due(line, act, chart);
                decision = decision.And(order);
                dues.Add(due);
            }
        }

        // What is wrong with a claim or bill says more than what follows from it for the line.
        return decision is Decision.Refused && !DrawUpPaymentBatch.IsDoubled(act.Lines)
            ? decision
            : DrawUpPaymentBatch.Decide(act, batch, accounts, chart, dues, from.Actor).And(decision);
    }

    private static async Task<(Decision Order, PaymentDue Due)> Due(
        this ActContext from, PaymentRequest line, DrawUpPaymentBatch act, ChartOfAccounts chart)
    {
        var payee = line.Payee is { } member ? await from.DetailsOf(member) : new PayeeDetails(null, null, null);
        if (line.Claim is { } claim)
            return await from.ClaimDue(line, new ClaimId(claim), act, chart, payee);
        if (line.Bill is { } bill)
            return await from.BillDue(line, bill, act, chart, payee);
        return (Decision.Nothing, new PaymentDue(line.Account!, line.Project, line.Amount!.Value, payee));
    }

    private static async Task<(Decision, PaymentDue)> ClaimDue(
        this ActContext from, PaymentRequest line, ClaimId id, DrawUpPaymentBatch act, ChartOfAccounts chart,
        PayeeDetails payee)
    {
        var year = await from.Load(VolunteerYear.Stream(line.Payee!.Value, line.Year!.Value));
        if (chart.For(AccountRole.AllowancesPayable) is not { Number: var account })
            return (AccountRefusals.NoneForRole(AccountRole.AllowancesPayable), Unknown(payee));
        return year.Find(id) is { } claim
            ? (
                AllowancePayments.Order(year, id, act.Batch, act.DrawnUpOn),
                new PaymentDue(account, claim.Claimed.Project, claim.Amount, payee))
            : (AllowanceRefusals.ClaimUnknown(id), Unknown(payee));
    }

    private static async Task<(Decision, PaymentDue)> BillDue(
        this ActContext from, PaymentRequest line, EntryId bill, DrawUpPaymentBatch act, ChartOfAccounts chart,
        PayeeDetails payee)
    {
        var year = await from.Load(LedgerYear.Stream(line.Year!.Value));
        var payables = await from.Load(Payables.Stream(line.Year.Value));
        if (payables.Refuses(bill, year, chart, line.Amount) is { } refusal)
            return (refusal, Unknown(payee));
        var creditors = chart.For(AccountRole.Creditors)!.Number;
        var open = payables.OpenOf(year.Entries[bill], creditors);
        if (line.Amount < open && GrantPayments.GrantOf(year.Entries[bill]) is not null)
            return (PaymentRefusals.GrantInvoiceWhole(bill, open), Unknown(payee));
        var due = line.Amount ?? open;
        return (
            BillOrder.Decide(line, act.Batch, due, act.DrawnUpOn),
            new PaymentDue(creditors, null, due, payee));
    }

    private static PaymentDue Unknown(PayeeDetails payee) => new("", null, Money.Zero, payee);
}

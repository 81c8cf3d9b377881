using Wijkboek.Application.Acts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Invoices of freelancers among the bills of a batch: each has a history of its own in another module, and both are
/// recorded, or neither.
/// </summary>
internal static class GrantPaymentLoading
{
    /// <summary>The bills of the year in which an invoice came.</summary>
    public static async Task<Payables> PayablesOf(this ActContext from, ProjectGrant grant, GrantInvoiceId invoice) =>
        grant.Find(invoice) is { } found
            ? await from.Load(Payables.Stream(
                (await from.Cooperative()).FiscalYearOf(found.Received.ReceivedOn)))
            : Payables.Initial;

    /// <summary>What happens to a batch happens to the invoices in it. A retry records nothing anywhere.</summary>
    public static async Task<Decision> WithGrants(
        this ActContext from, Decision decision, IEnumerable<PaymentLine> lines,
        Func<ProjectGrant, EntryId, Decision> step)
    {
        if (decision is not Decision.Accepted { Events.Count: > 0 })
            return decision;
        foreach (var line in lines)
        {
            if (line is { Bill: { } bill, Year: { } year }
                && GrantPayments.GrantOf((await from.Load(LedgerYear.Stream(year))).Entries.GetValueOrDefault(bill))
                    is { } grant)
                decision = decision.And(step(await from.Load(ProjectGrant.Stream(grant)), bill));
        }

        return decision;
    }
}

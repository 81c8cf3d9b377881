using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>What the bank shows to be paid of one bill, outside any batch.</summary>
/// <param name="Payment">The entry of the payment.</param>
/// <param name="UndoneOn">The day from which it counts no longer.</param>
public sealed record BillPayment(
    EntryId Bill, EntryId Payment, Money Amount, LocalDate PaidOn, LocalDate? UndoneOn = null);

/// <summary>What was paid of the bills of one ledger year.</summary>
public sealed record BillPayments(ImmutableList<BillPayment> All);

/// <summary>Per ledger year of the bills.</summary>
public sealed class BillPaymentsView : Projection<BillPayments>
{
    public override string Name => "bill-payments";

    public override BillPayments Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        BillPaid paid => [$"{paid.Year}"],
        BillPaymentUndone undone => [$"{undone.Year}"],
        _ => [],
    };

    public override BillPayments Evolve(BillPayments view, Recorded recorded) => recorded.Event switch
    {
        BillPaid paid => new(view.All.Add(new BillPayment(paid.Entry, paid.Payment, paid.Amount, paid.PaidOn))),
        BillPaymentUndone undone => new(
        [
            .. view.All.Select(one => one.Bill == undone.Entry && one.Payment == undone.Payment
                ? one with { UndoneOn = undone.UndoneOn }
                : one),
        ]),
        _ => view,
    };
}

using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Payments;

public sealed class OpenBillsTests
{
    [Fact]
    public void A_payment_of_the_same_amount_pays_that_bill_and_not_the_oldest() =>
        Open(0, 100, 70, 30, -70).ShouldBe(["b-1", "b-3"]);

    [Fact]
    public void Any_other_payment_pays_the_oldest_and_what_it_pays_in_part_is_not_offered() =>
        Open(0, 100, 70, 30, -120).ShouldBe(["b-3"]);

    [Fact]
    public void What_was_owed_before_the_first_bill_is_paid_first() =>
        Open(50, 100, -40, -10).ShouldBe(["b-1"]);

    [Fact]
    public void What_is_open_never_adds_up_to_more_than_the_account_says() =>
        Prop.ForAll(
            Gen.Choose(-200, 200).Where(cents => cents != 0).ArrayOf().ToArbitrary(),
            amounts =>
            {
                var open = Open(0, amounts);
                var owed = amounts.Where(amount => amount > 0).ToList();
                return open.Sum(bill => owed[int.Parse(bill[2..]) - 1]) <= Math.Max(0, amounts.Sum());
            }).ShouldHold();

    // Bills are called after their number; what is below zero is a payment.
    private static IEnumerable<string> Open(int opening, params IReadOnlyList<int> amounts)
    {
        var bills = new OpenBills(new Money(opening));
        var count = 0;
        foreach (var amount in amounts)
        {
            if (amount > 0)
                bills.Owe(new EntryId($"b-{++count}"), new Money(amount));
            else
                bills.Pay(new Money(-amount));
        }

        return bills.All.Select(bill => bill.Value).Order();
    }
}

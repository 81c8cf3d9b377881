using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Tests.Finance.Payments;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>The plumber of <see cref="PaymentDesk"/>, to whom € 60,00 is owed, is paid in parts.</summary>
public sealed class DividedTransactionsTests
{
    private static DivideBankTransaction Divide(BankAnswer.Transaction one, params TransactionPart[] parts) =>
        new(new(one.Account), new(one.Id), parts);

    private static TransactionPart ForBill(int euros) => new(Money.Euro(euros), Bill: new("factuur-12"), Year: 2025);

    private static async Task<InvoicesAnswer.Side> Creditors(PaymentDesk desk) =>
        ((InvoicesAnswer)(await InvoicesAnswer.Give(
            await desk.Bank.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data).Creditors;

    [Fact]
    public async Task A_part_that_was_paid_leaves_the_rest_open_everywhere_and_undone_all_of_it()
    {
        var desk = await PaymentDesk.Open();
        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -5_000, BankDesk.Shop, "Loodgieter", "deel")));
        var paid = (await desk.Bank.Ask()).Transactions.Single();
        await desk.Bank.Year.Do(Divide(
            paid, ForBill(35), new TransactionPart(Money.Euro(15), Account: "4300", Description: "kit")));
        (await desk.Ask()).ToPay.Single(one => one.Bill is not null).AmountCents.ShouldBe(2_500);
        var open = await Creditors(desk);
        (open.TotalCents, open.OtherCents, open.Items.Single().OpenCents).ShouldBe((2_500, 0, 2_500));
        (await desk.On("1600")).ShouldBe(-Money.Euro(25));

        var booked = (await desk.Bank.Ask()).Transactions.Single();
        booked.DividedInto.Select(part => (part.AmountCents, part.Bill, part.Description))
            .ShouldBe([(3_500, "factuur-12", null), (1_500, null, "kit")]);
        (await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -5_000, BankDesk.Shop, "Loodgieter", "deel")))).Recorded
            .ShouldBe(0);

        await desk.Bank.Year.Do(new UnmatchBankTransaction(
            new(paid.Account), new(paid.Id), PaymentDesk.Day.PlusDays(2), "was iets anders"));
        (await desk.Ask()).ToPay.Single(one => one.Bill is not null).AmountCents.ShouldBe(6_000);
        (await Creditors(desk)).Items.Single().OpenCents.ShouldBe(6_000);
    }

    [Fact]
    public async Task A_batch_pays_a_part_and_the_rest_is_offered_again()
    {
        var desk = await PaymentDesk.Open();
        var part = PaymentDesk.Bill with { Amount = Money.Euro(40) };
        await desk.Bank.Year.Do(PaymentDesk.DrawUp with { Lines = [part] });
        (await desk.Ask()).ToPay.Single(one => one.Bill is not null).AmountCents.ShouldBe(2_000);
        (await desk.Refused(PaymentDesk.DrawUp with { Batch = new("rest"), Lines = [part] }))
            .ShouldBe("payment.more_than_open");
        await desk.Bank.Year.Do(PaymentDesk.DrawUp with { Batch = new("rest"), Lines = [PaymentDesk.Bill] });
        (await desk.Ask()).ToPay.ShouldNotContain(one => one.Bill != null);
        (await desk.Ask()).Batches.Single(one => one.Id == "rest").TotalCents.ShouldBe(2_000);
    }

    [Fact]
    public async Task The_bill_of_the_amount_that_went_off_is_proposed_and_taken_over()
    {
        var desk = await PaymentDesk.Open();
        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -6_000, BankDesk.Shop, "Loodgieter", "factuur 12")));
        var open = (await desk.Bank.Ask()).Transactions.Single();
        open.Proposals[0].Kind.ShouldBe(ProposalKind.BillPayment);
        open.Certainty().ShouldBe(MatchCertainty.Look);
        await desk.Bank.TakeOver(open);
        (await Creditors(desk)).Items.ShouldBeEmpty();
        (await desk.Ask()).ToPay.ShouldNotContain(one => one.Bill != null);
    }
}

using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;
using static Wijkboek.Application.Tests.Finance.Payments.PaymentDesk;

namespace Wijkboek.Application.Tests.Finance.Payments;

/// <summary>An invoice for project money goes to the bank as any bill, and its grant knows of it.</summary>
public sealed class GrantInvoicePaymentTests
{
    private static readonly ProjectGrantId Grant = new("muur");
    private static readonly GrantInvoiceId Invoice = new("f-1");

    private static async Task<PaymentDesk> Invoiced()
    {
        var desk = await Open();
        await desk.Bank.Year.Do(new GrantProjectMoney(
            Grant, "Muurschildering", "Een beschilderde muur", new LocalDate(2025, 3, 1), new LocalDate(2025, 9, 1),
            Money.Euro(1_000), "4140", false, true, Fatima));
        await desk.Bank.Year.Do(new ReceiveGrantInvoice(Grant, Invoice, Day, Money.Euro(400), "2025-17"));
        return desk;
    }

    private static async Task<ProjectGrantsAnswer.Invoice> Of(PaymentDesk desk) =>
        ((ProjectGrantsAnswer)(await ProjectGrantsAnswer.Give(
            await desk.Bank.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data)
        .Grants.ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem();

    [Fact]
    public async Task It_is_offered_with_the_account_of_the_freelancer_and_its_number()
    {
        var offered = (await (await Invoiced()).Ask()).ToPay.Single(one => one.AmountCents == 40_000);
        (offered.Payee, offered.Name, offered.Iban, offered.What).ShouldBe(
            (Fatima.Value, "F. el Idrissi", "NL20INGB0001234567", "Factuur 2025-17: Muurschildering"));
    }

    [Fact]
    public async Task Two_people_approve_it_the_statement_pays_it_and_what_comes_back_is_owed_again()
    {
        var desk = await Invoiced();
        var bill = (await desk.Ask()).ToPay.Single(one => one.AmountCents == 40_000);
        await desk.Bank.Year.Do(DrawUp with
        {
            Lines = [new PaymentRequest(Bill: new(bill.Bill!), Year: bill.Year, Payee: Fatima, Remittance: bill.What)],
        });
        (await desk.Refused(new PayGrantInvoice(Grant, Invoice, Day))).ShouldBe("payment.bill_in_batch");
        await desk.Bank.Year.Do(new ApprovePaymentBatch(Id, Day), "voorzitter");
        (await desk.Refused(new SendPaymentBatch(Id, Day))).ShouldBe("payment.not_approved");
        await desk.Bank.Year.Do(new ApprovePaymentBatch(Id, Day), "secretaris");
        await desk.Bank.Year.Do(new SendPaymentBatch(Id, Day));
        (await Of(desk)).PaidOn.ShouldBeNull();

        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -40_000, null, "", "juni")));
        var debit = await desk.Bank.Only();
        await desk.Bank.TakeOver(debit);
        (await Of(desk)).PaidOn.ShouldBe(new LocalDate(2025, 6, 3));
        (await desk.On("1190")).ShouldBe(Money.Zero);

        await desk.Bank.Year.Do(new UnsettlePayments(
            Id, new BankTransactionId(debit.Id), new LocalDate(2025, 6, 4), "was iets anders"));
        (await Of(desk)).PaidOn.ShouldBeNull();
        await desk.Bank.Year.Do(new ReturnPayment(Id, 1, new LocalDate(2025, 6, 5), "AC04"));
        (await desk.Ask()).ToPay.ShouldContain(one => one.AmountCents == 40_000);
        await desk.Bank.Year.Do(new ReversePaymentReturn(Id, 1, new LocalDate(2025, 6, 5), "vergissing"));
        (await desk.Refused(new PayGrantInvoice(Grant, Invoice, new LocalDate(2025, 6, 6))))
            .ShouldBe("payment.bill_in_batch");
        await desk.Bank.Year.Do(new ReturnPayment(Id, 1, new LocalDate(2025, 6, 5), "AC04"));
        await desk.Bank.Year.Do(new PayGrantInvoice(Grant, Invoice, new LocalDate(2025, 6, 6)));
        (await Of(desk)).PaidOn.ShouldBe(new LocalDate(2025, 6, 6));
    }

    [Fact]
    public async Task It_is_paid_whole_and_never_straight_from_the_bank_past_its_grant()
    {
        var desk = await Invoiced();
        var bill = (await desk.Ask()).ToPay.Single(one => one.AmountCents == 40_000);
        var whole = new PaymentRequest(Bill: new(bill.Bill!), Year: bill.Year, Payee: Fatima);
        (await desk.Refused(DrawUp with { Lines = [whole with { Amount = Money.Euro(100) }] }))
            .ShouldBe("payment.grant_invoice_whole");
        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -40_000, null, "F. el Idrissi", "Factuur 2025-17")));
        var debit = await desk.Bank.Only();
        debit.Proposals.ShouldNotContain(proposal => proposal.Kind == ProposalKind.BillPayment);
        (await desk.Refused(new DivideBankTransaction(
                new(debit.Account), new(debit.Id),
                [new TransactionPart(Money.Euro(400), Bill: new(bill.Bill!), Year: bill.Year)])))
            .ShouldBe("bank.part_is_grant_invoice");
        await desk.Bank.Year.Do(DrawUp with { Lines = [whole with { Amount = Money.Euro(400) }] });
    }
}

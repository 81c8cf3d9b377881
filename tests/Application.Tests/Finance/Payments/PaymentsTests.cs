using System.Security.Cryptography;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Journal.InMemory;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Payments.PaymentDesk;

namespace Wijkboek.Application.Tests.Finance.Payments;

/// <summary>From what is owed to what the bank took, with the ledger right at every step.</summary>
public sealed class PaymentsTests
{
    [Fact]
    public async Task What_is_owed_is_offered_until_it_stands_in_a_batch()
    {
        var desk = await Open();
        (await desk.Ask()).ToPay.Select(one => (one.Claim ?? one.Bill, one.Name, one.Iban, one.AmountCents))
            .ShouldBe([("mei", "F. el Idrissi", "NL20INGB0001234567", 8_000), ("factuur-12", null, null, 6_000)]);
        await desk.Bank.Year.Do(DrawUp);
        var answer = await desk.Ask();
        answer.ToPay.ShouldBeEmpty();
        var batch = answer.Batches.ShouldHaveSingleItem();
        (batch.TotalCents, batch.State, batch.NeedsApproval).ShouldBe((14_000, PaymentBatchState.DrawnUp, true));
        batch.Lines.Sum(line => line.AmountCents).ShouldBe(batch.TotalCents);
    }

    [Fact]
    public async Task One_allowance_is_paid_once_however_it_is_sent()
    {
        var desk = await Open();
        await desk.Bank.Year.Do(DrawUp);
        (await desk.Refused(DrawUp with { Batch = new("nog-een"), Lines = [Allowance] }))
            .ShouldBe("allowance.in_payment_batch");
        (await desk.Refused(DrawUp with { Batch = new("nog-een"), Lines = [Bill] })).ShouldBe("payment.bill_in_batch");
        (await desk.Refused(new PayAllowance(new("mei"), Fatima, 2025, Day))).ShouldBe("allowance.in_payment_batch");
        await desk.Bank.Year.Do(new WithdrawPaymentBatch(Id, Day, "vergissing"));
        (await desk.Ask()).ToPay.Count.ShouldBe(2);
        await desk.Bank.Year.Do(DrawUp with { Batch = new("opnieuw") });
    }

    [Fact]
    public async Task A_batch_that_is_asked_for_again_changes_nothing()
    {
        var desk = await Open();
        await desk.Bank.Year.Do(DrawUp);
        (await desk.Bank.Year.Application.Run(DrawUp)).ShouldBeOfType<ActAnswer.NothingToDo>();
    }

    [Fact]
    public async Task The_file_is_the_one_whose_hash_is_a_fact_as_often_as_it_is_fetched()
    {
        var desk = await (await Open()).Sent();
        var application = desk.Bank.Year.Application;
        var keys = (await application.Ask(Day, Day)).Keys;
        var sent = await SentPayments.Of(
            application.States, keys, InMemoryWijkboek.Cooperative, Id, CancellationToken.None);
        Convert.ToHexStringLower(SHA256.HashData(sent.Content.ShouldNotBeNull()))
            .ShouldBe((await desk.Ask()).Batches[0].File);
        (sent.Batch.Sent!.Total, sent.Batch.Sent.Count, sent.Name)
            .ShouldBe((Money.Euro(140), 2, "juni-pain.001.001.09.xml"));
    }

    [Fact]
    public async Task The_statement_settles_the_batch_and_the_sub_ledgers_equal_their_accounts()
    {
        var desk = await (await Open()).Sent();
        (await desk.On("1190"), await desk.On("1610"), await desk.On("1600"))
            .ShouldBe((-Money.Euro(140), Money.Zero, Money.Zero));
        (await desk.Ask()).UnderWayCents.ShouldBe(14_000);

        await desk.Bank.Imported(BankDesk.Camt(10_000, (3, -14_000, null, "", "juni")));
        var debit = await desk.Bank.Only();
        debit.Proposals[0].Kind.ShouldBe(ProposalKind.PaymentBatch);
        await desk.Bank.TakeOver(debit);

        (await desk.On("1190"), (await desk.Ask()).UnderWayCents).ShouldBe((Money.Zero, 0));
        (await desk.Ask()).Batches[0].State.ShouldBe(PaymentBatchState.Done);
        var (claims, _) = await desk.Bank.Year.Application.States.Load(
            InMemoryWijkboek.Cooperative, VolunteerYear.Stream(Fatima, 2025), CancellationToken.None);
        var claim = claims.Find(new("mei"))!;
        (claim.State, claim.Paid!.PaidOn, claim.Paid.Batch).ShouldBe((ClaimState.Paid, new LocalDate(2025, 6, 3), Id));

        await desk.Bank.Year.Do(new UnsettlePayments(
            Id, new BankTransactionId(debit.Id), new LocalDate(2025, 6, 4), "was iets anders"));
        (await desk.On("1190"), (await desk.Ask()).Batches[0].State)
            .ShouldBe((-Money.Euro(140), PaymentBatchState.Sent));
    }

    [Fact]
    public async Task A_return_that_was_a_mistake_puts_claim_bill_and_ledger_back()
    {
        var desk = await (await Open()).Sent();
        await desk.Bank.Imported(BankDesk.Camt(
            10_000, (3, -14_000, null, "", "juni"), (4, 8_000, null, "", "retour")));
        var transactions = (await desk.Bank.Ask()).Transactions;
        await desk.Bank.TakeOver(transactions[0]);
        var on = new LocalDate(2025, 6, 5);
        await desk.Bank.Year.Do(new ReturnPayment(
            Id, 1, new LocalDate(2025, 6, 4), "AC04", new BankTransactionId(transactions[1].Id)));
        await desk.Bank.Year.Do(new ReversePaymentReturn(Id, 1, on, "dat was een gift"));
        (await desk.On("1610"), (await desk.Ask()).Batches[0].State).ShouldBe((Money.Zero, PaymentBatchState.Done));
        (await desk.Ask()).ToPay.ShouldBeEmpty();
        (await desk.Refused(DrawUp with { Batch = new("nog-een"), Lines = [Allowance] }))
            .ShouldBe("allowance.already_paid");
    }

    [Fact]
    public async Task A_return_stands_when_the_bill_was_put_in_another_batch_since()
    {
        var desk = await (await Open()).Sent();
        await desk.Bank.Year.Do(new ReturnPayment(Id, 2, Day, "AC04"));
        await desk.Bank.Year.Do(DrawUp with { Batch = new("opnieuw"), Lines = [Bill] });
        var undo = new ReversePaymentReturn(Id, 2, Day, "toch niet");
        (await desk.Refused(undo)).ShouldBe("payment.paid_otherwise");
        await desk.Bank.Year.Do(new WithdrawPaymentBatch(new("opnieuw"), Day, "dubbel"));
        await desk.Bank.Year.Do(undo);
        (await desk.Ask()).ToPay.ShouldBeEmpty();
        (await desk.On("1600"), await desk.On("1190")).ShouldBe((Money.Zero, -Money.Euro(140)));
    }

    [Fact]
    public async Task What_came_back_is_owed_and_offered_again()
    {
        var desk = await (await Open()).Sent();
        await desk.Bank.Imported(BankDesk.Camt(
            10_000, (3, -14_000, null, "", "juni"), (4, 8_000, null, "", "retour")));
        var transactions = (await desk.Bank.Ask()).Transactions;
        await desk.Bank.TakeOver(transactions[0]);
        await desk.Bank.Year.Do(new ReturnPayment(
            Id, 1, new LocalDate(2025, 6, 4), "AC04", new BankTransactionId(transactions[1].Id)));
        (await desk.On("1610"), await desk.On("1190")).ShouldBe((-Money.Euro(80), Money.Zero));
        (await desk.Ask()).ToPay.ShouldHaveSingleItem().Claim.ShouldBe("mei");
        await desk.Bank.Year.Do(DrawUp with { Batch = new("juni-2"), Lines = [Allowance] });
    }
}

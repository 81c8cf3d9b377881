using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Payments.Paying;

namespace Wijkboek.Domain.Tests.Finance.Payments;

public sealed class DrawUpPaymentBatchTests
{
    [Fact]
    public void A_batch_is_the_sum_of_its_lines_and_each_line_has_a_name_of_its_own()
    {
        var drawnUp = Decide(DrawUp).ShouldRecord<PaymentBatchDrawnUp>();
        (drawnUp.Total, drawnUp.DrawnUpBy, drawnUp.BatchBooking).ShouldBe((Money.Euro(100), Treasurer.Id, true));
        drawnUp.Lines.Select(line => (line.EndToEndId, line.Amount, line.Iban.Plain))
            .ShouldBe([("juni-1", Money.Euro(60), Bank.Shop), ("juni-2", Money.Euro(40), Bank.Neighbour)]);
        DrawnUp.State.ShouldBe(PaymentBatchState.DrawnUp);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_under_that_name_is_refused()
    {
        Decide(DrawUp, DrawnUp).ShouldBeNothing();
        Decide(DrawUp with { Lines = [Plumber] }, DrawnUp).ShouldBeRefused("payment.batch_taken");
    }

    [Fact]
    public void Where_somebody_of_the_register_is_paid_is_known_already()
    {
        var known = new PayeeDetails(Bank.Neighbour, "F. Aydin", "INGBNL2A");
        var line = Decide(With(Refund with { Name = null, Iban = null }), known: known)
            .ShouldRecord<PaymentBatchDrawnUp>().Lines[0];
        (line.Iban.Plain, line.Name.Plain, line.Bic).ShouldBe((Bank.Neighbour, "F. Aydin", "INGBNL2A"));
    }

    [Fact]
    public void A_batch_has_an_account_with_an_iban_a_name_that_fits_lines_and_a_day_ahead()
    {
        Decide(DrawUp with { Account = new("onbekend") }).ShouldBeRefused("bank.account_unknown");
        var bare = Fold.Of<BankAccountRegister>(Bank.Connected with { Number = "417164300" });
        Decide(DrawUp, accounts: bare).ShouldBeRefused("payment.account_without_iban");
        Decide(DrawUp with { Batch = new(new string('a', 29)) }).ShouldBeRefused("payment.batch_id_too_long");
        Decide(DrawUp with { Lines = [] }).ShouldBeRefused("payment.no_lines");
        Decide(With([.. Enumerable.Repeat(Plumber, 1_000)])).ShouldBeRefused("payment.too_many_lines");
        Decide(DrawUp with { ExecuteOn = Day.PlusDays(-1) }).ShouldBeRefused("payment.execution_too_early");
    }

    [Fact]
    public void A_line_pays_one_thing_and_nothing_is_paid_twice()
    {
        Decide(With(new PaymentRequest())).ShouldBeRefused("payment.cause_unclear");
        Decide(With(Plumber with { Bill = new("factuur-1"), Year = 2025 })).ShouldBeRefused("payment.cause_unclear");
        var claim = new PaymentRequest(
            Claim: "v-1", Year: 2025, Payee: Fatima, Name: "F. Aydin", Iban: Bank.Neighbour);
        Decide(With(claim with { Year = null })).ShouldBeRefused("payment.cause_unclear");
        Decide(With(claim, claim)).ShouldBeRefused("payment.twice");
        var bill = new PaymentRequest(Bill: new EntryId("factuur-1"), Year: 2025, Name: "A", Iban: Bank.Shop);
        Decide(With(bill, bill)).ShouldBeRefused("payment.twice");
    }

    [Fact]
    public void A_line_has_an_amount_an_account_of_the_ledger_and_a_payee()
    {
        Decide(With(Plumber with { Amount = Money.Zero })).ShouldBeRefused("payment.amount_wrong");
        Decide(With(Plumber with { Account = "9999" })).ShouldBeRefused("account.unknown");
        Decide(With(Plumber with { Account = "8040" })).ShouldBeRefused("ledger.income_stream_missing");
        Decide(With(Plumber with { IncomeStream = Example.DonationStream.IncomeStream }))
            .ShouldBeRefused("ledger.income_stream_on_other_account");
        Decide(With(Plumber with { Project = "Niet zo" })).ShouldBeRefused("ledger.project_wrong");
        Decide(With(Plumber with { Name = new string('a', 71) })).ShouldBeRefused("payment.payee_missing");
        Decide(With(Plumber with { Iban = null })).ShouldBeRefused("payment.iban_missing");
    }

    [Fact]
    public void An_iban_is_right_of_a_country_that_is_reached_and_not_our_own()
    {
        Decide(With(Plumber with { Iban = "NL70INGB0123456789" })).ShouldBeRefused("payment.iban_wrong");
        Decide(With(Plumber with { Iban = "SA0380000000608010167519" })).ShouldBeRefused("payment.not_sepa");
        Decide(With(Plumber with { Iban = "NL91 ABNA 0417 1643 00" })).ShouldBeRefused("payment.to_itself");
        Decide(With(Plumber with { Bic = "kort" })).ShouldBeRefused("payment.bic_wrong");
    }

    [Fact]
    public void Outside_the_eea_the_town_and_country_of_the_payee_go_along()
    {
        var swiss = Plumber with { Iban = "CH9300762011623852957" };
        Decide(With(swiss)).ShouldBeRefused("payment.address_missing");
        Decide(With(swiss with { Town = "Zürich", Country = "CH" })).ShouldRecord<PaymentBatchDrawnUp>();
    }

    [Fact]
    public void What_the_payee_reads_is_a_text_or_a_reference_that_is_right()
    {
        Decide(With(Plumber with { Reference = "1000000202600042" }))
            .ShouldBeRefused("payment.remittance_or_reference");
        Decide(With(Plumber with { Remittance = new string('a', 141) })).ShouldBeRefused("payment.remittance_too_long");
        var bill = Plumber with { Remittance = null };
        Decide(With(bill with { Reference = "2000000202600042" })).ShouldBeRefused("payment.reference_wrong");
        Decide(With(bill with { Reference = "1000 0002 0260 0042" })).ShouldRecord<PaymentBatchDrawnUp>()
            .Lines[0].Reference.ShouldBe("1000000202600042");
        Decide(With(bill with { Reference = "RF18 5390 0754 7034" })).ShouldRecord<PaymentBatchDrawnUp>();
    }

    private static DrawUpPaymentBatch With(params PaymentRequest[] lines) => DrawUp with { Lines = lines };
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>On 2 June € 200,00 came in, and € 80,00 went out.</summary>
public sealed class DivideBankTransactionTests
{
    private static readonly BankTransactionId In = new("20250602-1");
    private static readonly BankTransactionId Out = new("20250602-2");
    private static readonly EntryId Bill = new("factuur-1");

    private static readonly Bank Statement = Bank.OfOneAccount.After(Bank.Import(
        Bank.Statement(Money.Euro(1_000), Bank.Line(0, 20_000), Bank.Line(0, -8_000))));

    private static readonly Books Books = WithBill();

    private static readonly Invoice Invoice = Invoicing.Sent();

    private static TransactionPart ForInvoice(long cents) => new(new Money(cents), Invoice: Invoicing.Id);

    private static TransactionPart ForStream(long cents) => new(new Money(cents), IncomeStream: Invoicing.Stream);

    private static TransactionPart ForBill(long cents) => new(new Money(cents), Bill: Bill, Year: 2025);

    [Fact]
    public void It_is_one_entry_with_a_line_for_each_part_and_what_was_held_back_goes_the_other_way()
    {
        var decision = Divide(In, ForInvoice(14_280), ForStream(6_000), new(new Money(-280), Account: "4200"));
        decision.Moves().ShouldBe("1100 20000, 1300 -14280, 8040 -6000, 4200 280");
        var (divided, matched) =
            (decision.ShouldRecord<BankTransactionDivided>(), decision.ShouldRecord<BankTransactionMatched>());
        (divided.Entry, divided.Parts.Count, matched.Settles).ShouldBe((matched.Entry, 3, null));
        decision.ShouldRecord<EntryPosted>().Origin!.Act.ShouldBe(nameof(DivideBankTransaction));
        Invoice.After(decision).Open.ShouldBe(Money.Zero);
    }

    [Fact]
    public void A_bill_paid_in_part_stays_open_for_the_rest()
    {
        var decision = Divide(Out, ForBill(5_000), new(new Money(3_000), Account: "4200", Project: "tuin"));
        decision.Moves().ShouldBe("1100 -8000, 1600 5000, 4200 3000");
        Payables.Initial.After(decision).OpenOf(Books.Year.Entries[Bill], "1600").ShouldBe(Money.Euro(25));
    }

    [Fact]
    public void Parts_that_are_not_together_the_amount_are_refused_with_the_difference() =>
        Divide(In, ForStream(19_999)).ShouldBeRefused("bank.lines_differ")
            .Facts.ShouldContain(("difference", (object?)new Money(1)));

    [Fact]
    public void More_than_is_open_of_an_invoice_or_bill_is_refused_with_the_difference()
    {
        Divide(In, ForInvoice(14_300), ForStream(5_700)).ShouldBeRefused("invoice.more_than_open")
            .Facts.ShouldContain(("difference", (object?)new Money(20)));
        Divide(Out, ForBill(8_000)).ShouldBeRefused("payment.more_than_open")
            .Facts.ShouldContain(("difference", (object?)new Money(500)));
    }

    [Fact]
    public void Every_part_says_one_thing_once_with_an_amount_and_the_right_way_round()
    {
        Divide(In).ShouldBeRefused("bank.lines_missing");
        Divide(In, ForStream(0)).ShouldBeRefused("bank.part_without_amount");
        Divide(In, new TransactionPart(Money.Euro(200))).ShouldBeRefused("bank.part_unclear");
        Divide(In, ForInvoice(20_000) with { Account = "4200" }).ShouldBeRefused("bank.part_unclear");
        Divide(Out, ForBill(8_000) with { Year = null }).ShouldBeRefused("bank.part_unclear");
        Divide(In, ForInvoice(7_000), ForInvoice(13_000)).ShouldBeRefused("bank.part_twice");
        Divide(In, ForBill(20_000)).ShouldBeRefused("bank.part_other_way");
        Divide(Out, ForInvoice(8_000)).ShouldBeRefused("bank.part_other_way");
        Divide(Out, ForBill(-1_000), new(Money.Euro(90), Account: "4200")).ShouldBeRefused("bank.part_other_way");
        Divide(In, new TransactionPart(Money.Euro(200), Account: "1100")).ShouldBeRefused("bank.on_itself");
        Divide(new("20250602-9"), ForStream(1)).ShouldBeRefused("bank.transaction_unknown");
        Divide(In, [.. Enumerable.Repeat(ForStream(1), 51)]).ShouldBeRefused("bank.too_many_parts");
    }

    [Fact]
    public void The_same_again_changes_nothing_and_undone_everything_is_open_again()
    {
        TransactionPart[] parts = [ForInvoice(14_280), ForStream(5_720)];
        var decision = Divide(In, parts);
        var (bank, books, paid) =
            (Statement.After(decision), Books with { Year = Books.Year.After(decision) }, Invoice.After(decision));
        Divide(In, parts, bank, books, paid).ShouldBeNothing();
        Divide(In, [ForStream(20_000)], bank, books, paid).ShouldBeRefused("bank.already_matched");

        ReverseInvoicePayment.Decide(
            new(Invoicing.Id, paid.Payments.Keys.Single(), new("terug"), Bank.Monday, "fout"), paid, books)
            .ShouldBeRefused("invoice.payment_divided");
        var undone = UnmatchBankTransaction.Decide(
            new(Bank.Account, In, Bank.Monday, "verkeerd"), bank.Year, books.Year, books,
            new Dictionary<InvoiceId, Invoice> { [Invoicing.Id] = paid });
        undone.ShouldRecord<EntryPosted>().Reverses.ShouldBe(decision.ShouldRecord<EntryPosted>().Entry);
        paid.After(undone).Open.ShouldBe(Invoice.Open);
        bank.After(undone).Year.Find(In)!.Divided.ShouldBeNull();
    }

    [Fact]
    public void An_undone_payment_leaves_the_bill_open()
    {
        var decision = Divide(Out, ForBill(5_000), new(new Money(3_000), Account: "4200"));
        var undone = UnmatchBankTransaction.Decide(
            new(Bank.Account, Out, Bank.Monday, "verkeerd"), Statement.After(decision).Year,
            Books.Year.After(decision), Books, new Dictionary<InvoiceId, Invoice>());
        Payables.Initial.After(decision).After(undone).OpenOf(Books.Year.Entries[Bill], "1600")
            .ShouldBe(Money.Euro(75));
    }

    private static Decision Divide(BankTransactionId transaction, params TransactionPart[] parts) =>
        Divide(transaction, parts, Statement, Books, Invoice);

    private static Decision Divide(
        BankTransactionId transaction, TransactionPart[] parts, Bank bank, Books books, Invoice invoice) =>
        DivideBankTransaction.Decide(
            new(Bank.Account, transaction, parts),
            new DivisionGrounds(
                bank.Accounts, bank.Year, books,
                new Dictionary<InvoiceId, Invoice> { [Invoicing.Id] = invoice },
                new Dictionary<int, BillGrounds> { [2025] = new(books.Year, Payables.Initial) }));

    private static Books WithBill()
    {
        var books = Example.Books(null, Invoicing.Debtors, Payments.Paying.Books2025.Chart.Find("1600")!);
        return books with
        {
            Year = books.Year.After(books.Post(new EntryDraft(
                Bill, LedgerJournal.Purchases, Bank.Monday,
                [EntryLine.ToDebit("4200", Money.Euro(75)), EntryLine.ToCredit("1600", Money.Euro(75))]))),
        };
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>On 2 June € 121,00 came in, and € 60,50 went out; some of it is VAT.</summary>
public sealed class PartVatTests
{
    private static readonly BankTransactionId In = new("20250602-1");
    private static readonly BankTransactionId Out = new("20250602-2");

    private static readonly Bank Statement = Bank.OfOneAccount.After(Bank.Import(
        Bank.Statement(Money.Euro(1_000), Bank.Line(0, 12_100), Bank.Line(0, -6_050))));

    private static readonly Account Input =
        new("1500", "Te vorderen btw", AccountKind.Asset, "Vorderingen", null, AccountRole.InputVat);

    private static readonly Books Books = Example.Books(null, Invoicing.Debtors, Invoicing.Vat, Input);

    private static readonly PartVatGrounds Charged = new(Invoicing.Rates, true);

    private static TransactionPart Rent(long cents, IncludedVat? vat = IncludedVat.Standard) =>
        new(new Money(cents), IncomeStream: Invoicing.Stream, Vat: vat);

    private static TransactionPart Cost(long cents, IncludedVat? vat = IncludedVat.Standard) =>
        new(new Money(cents), Account: "4200", Project: "tuin", Vat: vat);

    private static Decision Divide(BankTransactionId transaction, params TransactionPart[] parts) =>
        Divide(transaction, parts, Charged, Books);

    private static Decision Divide(
        BankTransactionId transaction, TransactionPart[] parts, PartVatGrounds? vat, Books books) =>
        DivideBankTransaction.Decide(
            new(Bank.Account, transaction, parts),
            new DivisionGrounds(
                Statement.Accounts, Statement.Year, books, new Dictionary<InvoiceId, Invoice>(),
                new Dictionary<int, BillGrounds>(), vat));

    [Fact]
    public void Of_income_it_is_owed_and_of_a_cost_it_may_be_deducted()
    {
        Divide(In, Rent(12_100)).Moves().ShouldBe("1100 12100, 8040 -10000, 1510 -2100");
        Divide(Out, Cost(6_050)).Moves().ShouldBe("1100 -6050, 4200 5000, 1500 1050");
        var lines = Divide(Out, Cost(6_050)).ShouldRecord<EntryPosted>().Lines;
        lines.Select(line => line.Project).ShouldBe([null, "tuin", null]);
        Divide(Out, Cost(6_050)).ShouldRecord<BankTransactionDivided>().Parts[0].Vat.ShouldBe(IncludedVat.Standard);
    }

    [Fact]
    public void Each_part_has_its_own_and_what_was_held_back_goes_the_other_way() =>
        Divide(In, Rent(10_900, IncludedVat.Reduced), Rent(1_563, null), Cost(-363)).Moves()
            .ShouldBe("1100 12100, 8040 -10000, 1510 -900, 8040 -1563, 4200 300, 1500 63");

    [Fact]
    public void It_is_rounded_to_the_cent_and_the_entry_adds_up()
    {
        // 21/121 of 1,02 is 0,177…; of 0,02 it is nothing; 9/109 of 59,46 is 4,9096….
        Divide(Out, Cost(102), Cost(2), Cost(5_946, IncludedVat.Reduced)).Moves()
            .ShouldBe("1100 -6050, 4200 84, 1500 18, 4200 2, 4200 5455, 1500 491");
    }

    [Fact]
    public void The_rate_is_that_of_the_day_of_the_bank_and_a_day_without_one_is_refused_by_its_table()
    {
        var ended = new VatTable(
            [new VatRow(new LocalDate(2012, 10, 1), new LocalDate(2025, 6, 1), Share.Percent(21), Share.Percent(6))]);
        Divide(In, [Rent(12_100)], new(ended, true), Books).ShouldBeRefused("invoice.no_rates")
            .Facts.ShouldContain(("date", new LocalDate(2025, 6, 2)));
    }

    [Fact]
    public void Without_a_VAT_number_all_is_booked_gross()
    {
        Divide(In, [Rent(12_100)], new(Invoicing.Rates, false), Books).ShouldBeRefused("bank.vat_number_missing");
        Divide(In, [Rent(12_100, null)], null, Books).Moves().ShouldBe("1100 12100, 8040 -12100");
    }

    [Fact]
    public void Only_income_and_costs_include_it_and_it_has_an_account()
    {
        Divide(In, new TransactionPart(new Money(12_100), Invoice: Invoicing.Id, Vat: IncludedVat.Standard))
            .ShouldBeRefused("bank.part_without_vat");
        Divide(In, new TransactionPart(new Money(12_100), Account: "1300", Vat: IncludedVat.Standard))
            .ShouldBeRefused("bank.part_without_vat");
        Divide(Out, [Cost(6_050)], Charged, Example.Books(null, Invoicing.Vat))
            .ShouldBeRefused("account.none_for_role");
        Divide(Out, Cost(6_050) with { Account = "9999" }).ShouldBeRefused("account.unknown");
    }
}

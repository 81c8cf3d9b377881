using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Invoices.Letting;

namespace Wijkboek.Application.Tests.Finance.Invoices;

/// <summary>An invoice of € 100,00 at 21% in March, half of it credited in April, and a bill with VAT.</summary>
public sealed class VatTests
{
    private static Task<InMemoryWijkboek> Started() => Letting.Started(
        Draft(One), new SendInvoice(One, First),
        new CreditInvoice(One, new LocalDate(2025, 4, 2), "Halve dag", Money.Euro(60, 50)),
        new PostEntry(
            new EntryId("rekening-1"), LedgerJournal.Purchases, new LocalDate(2025, 3, 3),
            [
                EntryLine.ToDebit("4200", Money.Euro(50)), EntryLine.ToDebit("1500", Money.Euro(10, 50)),
                EntryLine.ToCredit("1600", Money.Euro(60, 50)),
            ]),
        new PostEntry(
            new EntryId("aangifte-1"), LedgerJournal.Bank, new LocalDate(2025, 4, 20),
            [
                EntryLine.ToDebit("1510", Money.Euro(21)), EntryLine.ToCredit("1500", Money.Euro(10, 50)),
                EntryLine.ToCredit("1100", Money.Euro(10, 50)),
            ]));

    [Fact]
    public async Task Each_quarter_has_its_turnover_its_VAT_and_what_may_be_deducted()
    {
        var question = await (await Started()).Ask(NewYear, new LocalDate(2025, 6, 30));
        var answer = (VatAnswer)(await VatAnswer.Give(question)).Data;
        answer.Quarters.Select(one => (one.Number, one.DueCents, one.InputCents, one.ToPayCents))
            .ShouldBe([(1, 2_100, 1_050, 1_050), (2, -1_050, 0, -1_050)]);
        answer.Quarters[0].Turnover.ShouldHaveSingleItem()
            .ShouldBe(new VatAnswer.Turnover(VatTreatment.Standard, Share.Percent(21), 10_000, 2_100));
        answer.Quarters[1].Turnover.ShouldHaveSingleItem().NetCents.ShouldBe(-5_000);
    }

    [Fact]
    public async Task A_credit_of_lines_lowers_the_turnover_of_their_rate_and_the_return_is_the_ledger()
    {
        var wijkboek = await Letting.Started(
            Draft(One,
                new InvoiceLine("Huur", Money.Euro(100), VatTreatment.Standard, Rent),
                new InvoiceLine("Koffie", Money.Euro(2, 35), VatTreatment.Reduced, Rent, 7)),
            new SendInvoice(One, First),
            new CreditInvoice(One, First, "Koffie was op", Lines: [new CreditedLine(2, 3)]),
            new CreditInvoice(One, First, "Korting", Money.Euro(10)),
            new CreditInvoice(One, First, "Nog een kop", Lines: [new CreditedLine(2, 1)]));
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 3, 31));
        var quarter = ((VatAnswer)(await VatAnswer.Give(question)).Data).Quarters.ShouldHaveSingleItem();
        var book = await Application.Finance.LedgerBook.LedgerBook.Read(question);
        (-book.Balances(NewYear, new LocalDate(2025, 3, 31)).GetValueOrDefault("1510")).Cents
            .ShouldBe(quarter.DueCents);
        (-book.Balances(NewYear, new LocalDate(2025, 3, 31)).GetValueOrDefault("8080")).Cents
            .ShouldBe(quarter.Turnover.Sum(line => line.NetCents));
        (quarter.OtherCents, quarter.Turnover.Count).ShouldBe((0, 2));
    }

    [Fact]
    public async Task VAT_that_was_posted_without_an_invoice_is_told_apart()
    {
        var wijkboek = await Started();
        await wijkboek.Given(new PostEntry(
            new EntryId("bar-1"), LedgerJournal.Cash, new LocalDate(2025, 5, 1),
            [
                EntryLine.ToDebit("1000", Money.Euro(109)), EntryLine.ToCredit("8080", Money.Euro(100), Rent),
                EntryLine.ToCredit("1510", Money.Euro(9)),
            ]));
        var question = await wijkboek.Ask(new LocalDate(2025, 4, 1), new LocalDate(2025, 6, 30));
        ((VatAnswer)(await VatAnswer.Give(question)).Data).Quarters.ShouldHaveSingleItem().OtherCents.ShouldBe(900);
    }

    [Fact]
    public async Task Every_figure_opens_the_events_that_it_is_made_of()
    {
        var question = await (await Started()).Ask(NewYear, new LocalDate(2025, 6, 30));
        var traced = (await new TraceCatalogue().AddFinance().Read(question, "vat"))!;
        foreach (var (key, cents) in new[]
        {
            ("2025-1/standard/net", 10_000), ("2025-1/standard/vat", 2_100), ("2025-1/input", 1_050),
            ("2025-1/to-pay", 1_050), ("2025-2/due", -1_050), ("2025-1/due+2025-2/due", 1_050),
        })
        {
            traced.Find(key)!.Total.ShouldBe(cents, key);
        }
    }
}

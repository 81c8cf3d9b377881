using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Invoices;

/// <summary>An invoice of € 100,00 at 21% in March, half of it credited in April, and a bill with VAT.</summary>
public sealed class VatTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly InvoiceId Id = new("zaal-1");
    private static readonly IncomeStreamId Rent = new("verhuur");

    private static async Task<InMemoryWijkboek> Started()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance(),
            [.. MembershipModule.Projections, .. FinanceModule.Projections]);
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new OpenIncomeStream(Rent, "Verhuur", EarningsCategory.OwnIncome, "huurders", true, "8080", NewYear),
            new DescribeInvoiceSender(
                "Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", NewYear, "NL123456789B01"),
            new DraftInvoice(
                Id, "Stichting De Buren", "Javastraat 2, 3531 AB Utrecht",
                [new InvoiceLine("Huur", Money.Euro(100), VatTreatment.Standard, Rent)], new LocalDate(2025, 3, 1)),
            new SendInvoice(Id, new LocalDate(2025, 3, 1)),
            new CreditInvoice(Id, new LocalDate(2025, 4, 2), "Halve dag", Money.Euro(60, 50)),
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
        return wijkboek;
    }

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

using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Tests.Finance.Invoices;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Rates;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Invoices.Letting;

namespace Wijkboek.Application.Tests.Finance.Rates;

/// <summary>An invoice and a profit of 2027, a year that Wijkboek does not know.</summary>
public sealed class AddedTaxRatesTests
{
    private static readonly LocalDate Sent = new(2027, 1, 15);
    private static readonly LocalDate LookedUp = new(2026, 11, 19);

    private static readonly AddVatRate Vat =
        new(2027, Share.Percent(22), Share.Percent(10), "belastingdienst.nl", LookedUp);

    private static readonly AddCorporationTaxRate Tax = new(
        2027, Money.Euro(200_000), Share.Percent(20), Share.Percent(26), Money.Euro(15_000), Money.Euro(75_000),
        "belastingdienst.nl", LookedUp);

    private static Task<InMemoryWijkboek> Started() =>
        Letting.Started(new OpenLedgerYear(2026, []), new OpenLedgerYear(2027, []), Draft(One));

    private static async Task<string> Refused(Task<ActAnswer> answer)
    {
        var reason = (await answer).ShouldBeOfType<ActAnswer.Refused>().Reason;
        return $"{reason.Code}: {Sentences.Of(reason)}";
    }

    [Fact]
    public async Task An_invoice_and_the_VAT_of_its_quarter_go_by_what_was_added()
    {
        var wijkboek = await Started();
        (await Refused(wijkboek.Run(new SendInvoice(One, Sent))))
            .ShouldStartWith("invoice.no_rates: In de tabel ‘btw-tarieven’ staat geen tarief voor 15-01-2027.");
        await wijkboek.Given(Vat, new SendInvoice(One, Sent));

        var answer = (VatAnswer)(await VatAnswer.Give(
            await wijkboek.Ask(new LocalDate(2027, 1, 1), new LocalDate(2027, 3, 31)))).Data;
        answer.Quarters.ShouldHaveSingleItem().Turnover.ShouldHaveSingleItem()
            .ShouldBe(new VatAnswer.Turnover(VatTreatment.Standard, Share.Percent(22), 10_000, 2_200));
    }

    [Fact]
    public async Task What_was_sent_keeps_its_VAT_when_the_rate_is_mended_and_a_credit_gives_it_back()
    {
        var wijkboek = await Started();
        await wijkboek.Given(
            Vat, new SendInvoice(One, Sent), Vat with { Standard = Share.Percent(21) },
            new CreditInvoice(One, Sent.PlusDays(1), "Zaal was dicht"));

        var answer = (VatAnswer)(await VatAnswer.Give(
            await wijkboek.Ask(new LocalDate(2027, 1, 1), new LocalDate(2027, 3, 31)))).Data;
        answer.Quarters.ShouldHaveSingleItem().DueCents.ShouldBe(0);
    }

    [Fact]
    public async Task The_tax_of_a_year_goes_by_what_was_added()
    {
        var wijkboek = await Started();
        await wijkboek.Given(
            new PostEntry(
                new EntryId("zaal"), LedgerJournal.Cash, Sent,
                [EntryLine.ToDebit("1000", Money.Euro(1_000)), EntryLine.ToCredit("8080", Money.Euro(1_000), Rent)]));
        var provide = new ProvideForTax(2027, new EntryId("vpb-2027"), new LocalDate(2027, 12, 31));
        (await Refused(wijkboek.Run(provide)))
            .ShouldStartWith("corporation_tax.no_rate: In de tabel ‘vennootschapsbelasting’ staat geen tarief");
        await wijkboek.Given(Tax, provide);
        (await wijkboek.States.Load(InMemoryWijkboek.Cooperative, LedgerYear.Stream(2027), default)).State
            .TaxProvided!.Tax.ShouldBe(Money.Euro(200));
    }

    [Fact]
    public async Task What_came_along_is_refused_with_its_table_and_period()
    {
        var wijkboek = await Started();
        (await Refused(wijkboek.Run(Vat with { Year = 2026 })))
            .ShouldStartWith("rate.comes_along: De btw-tarieven tot en met 2026 staan al in Wijkboek");
        (await Refused(wijkboek.Run(Tax with { Year = 2028 })))
            .ShouldStartWith("rate.year_wrong: De tarieven van de vennootschapsbelasting van 2027 ontbreken nog.");
    }
}

using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using static Wijkboek.Application.Tests.Finance.Banking.BankDesk;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>Invoice 2025-0001 of € 121,00 is open.</summary>
public sealed class InvoiceMatchingTests
{
    private static async Task<BankDesk> WithInvoice()
    {
        var desk = await Open();
        var (rent, id) = (new IncomeStreamId("zaalhuur"), new InvoiceId("zaal-1"));
        IAct[] acts =
        [
            new OpenIncomeStream(
                rent, "Zaalhuur", EarningsCategory.OwnIncome, "huurders", true, "8080", SmallYear.From),
            new DescribeInvoiceSender("Bankastraat 1, 3531 HE Utrecht", Own, SmallYear.From, "NL123456789B01"),
            new DraftInvoice(
                id, "Stichting De Buren", "Javastraat 2, 3531 AB Utrecht",
                [new InvoiceLine("Huur", Money.Euro(100), VatTreatment.Standard, rent)], new LocalDate(2025, 5, 20)),
            new SendInvoice(id, new LocalDate(2025, 5, 20)),
        ];
        foreach (var act in acts)
            await desk.Year.Do(act);
        return desk;
    }

    private static async Task<BankAnswer.Transaction> Only(long cents, string name, string text)
    {
        var desk = await WithInvoice();
        await desk.Imported(Camt(10_000, (3, cents, Shop, name, text)));
        return await desk.Only();
    }

    [Theory]
    [InlineData("betaling factuur 2025-0001")]
    [InlineData("fact.nr. 20250001")]
    public async Task The_amount_and_the_number_are_certain_and_ready_to_take_over(string text)
    {
        var desk = await WithInvoice();
        await desk.Imported(Camt(10_000, (3, 12_100, Shop, "St De Buren", text)));
        var open = await desk.Only();
        open.Proposals[0].Kind.ShouldBe(ProposalKind.InvoicePayment);
        open.Certainty().ShouldBe(MatchCertainty.Certain);
        await desk.TakeOver(open);
        var taken = await desk.Only();
        taken.State.ShouldBe(BankTransactionState.Matched);
        (await desk.Year.Input()).Book.Entries.Single(posted => posted.Entry.Entry.Value == taken.Entry)
            .Entry.Origin!.Act.ShouldBe(nameof(ReceiveInvoicePayment));
    }

    [Theory]
    [InlineData(12_100, "Stichting De Buren", "zaal")]
    [InlineData(6_000, "J. Jansen", "deel van 2025-0001")]
    public async Task The_amount_and_the_name_or_a_part_under_the_number_are_likely(
        long cents, string name, string text)
    {
        var open = await Only(cents, name, text);
        open.Proposals[0].Kind.ShouldBe(ProposalKind.InvoicePayment);
        open.Certainty().ShouldBe(MatchCertainty.Look);
    }

    [Theory]
    [InlineData(12_200, "Stichting De Buren", "2025-0001")]
    [InlineData(12_100, "J. Jansen", "zaal")]
    [InlineData(-12_100, "Stichting De Buren", "2025-0001")]
    public async Task More_than_is_open_or_an_amount_alone_says_nothing(long cents, string name, string text) =>
        (await Only(cents, name, text)).Proposals.ShouldNotContain(one => one.Kind == ProposalKind.InvoicePayment);
}

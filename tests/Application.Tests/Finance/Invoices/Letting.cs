using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Invoices;

/// <summary>A cooperative that lets its hall for € 100,00 and 21% VAT.</summary>
internal static class Letting
{
    public static readonly LocalDate NewYear = new(2025, 1, 1);
    public static readonly LocalDate First = new(2025, 3, 1);
    public static readonly InvoiceId One = new("zaal-1");
    public static readonly IncomeStreamId Rent = new("verhuur");

    public static DraftInvoice Draft(InvoiceId id, params IReadOnlyList<InvoiceLine> lines) => new(
        id, "Stichting De Buren", "Javastraat 2, 3531 AB Utrecht",
        lines.Count > 0 ? lines : [new InvoiceLine("Huur van de zaal", Money.Euro(100), VatTreatment.Standard, Rent)],
        First);

    public static async Task<InMemoryWijkboek> Started(params IEnumerable<IAct> more)
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
                "Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", NewYear, "NL123456789B01"));
        await wijkboek.Given(more);
        return wijkboek;
    }
}

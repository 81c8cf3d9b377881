using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Reporting;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Finance.Gifts;

/// <summary>An ANBI since 2022 with a stream of donations, in which Fatima may promise € 25,00 a month.</summary>
internal static class GiftDesk
{
    public static readonly LocalDate NewYear = new(2025, 1, 1);
    public static readonly MemberId Fatima = new("lid-1");
    public static readonly PledgeId Garden = new("tuin-1");
    public static readonly IncomeStreamId Donations = new("donaties");

    public static readonly RecordPledge Monthly = new(
        Garden, Money.Euro(25), PledgeInterval.Month, NewYear, Donations, Fatima, Project: "buurttuin");

    /// <param name="day">Of the year 2025.</param>
    public static ReceiveGift Give(string id, int euros, int day, PledgeId? pledge = null) =>
        new(new EntryId(id), Money.Euro(euros), NewYear.PlusDays(day), pledge);

    public static async Task<InMemoryWijkboek> Started(params IEnumerable<IAct> more)
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance(),
            [.. MembershipModule.Projections, .. FinanceModule.Projections, .. ReportingModule.Projections]);
        await wijkboek.Given(
            new FoundCooperative(
                "Vereniging Oost", LegalForm.Association, new LocalDate(2019, 12, 1), "Oost", "Utrecht",
                Rsin: "123456782"),
            new RecordTaxProfile(new TaxProfile(
                new LocalDate(2022, 1, 1), CorporationTax.NotSubject, new LocalDate(2022, 1, 1), null, false, null)),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new OpenIncomeStream(
                Donations, "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", true, "8040", NewYear),
            new AdmitMember(Fatima, "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1)));
        await wijkboek.Given(more);
        return wijkboek;
    }
}

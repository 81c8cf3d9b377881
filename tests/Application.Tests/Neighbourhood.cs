using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests;

/// <summary>A cooperative that may use the volunteer scheme in 2025, a volunteer and a person for a job.</summary>
internal static class Neighbourhood
{
    public static readonly MemberId Fatima = new("lid-1");
    public static readonly MemberId Hassan = new("lid-2");
    public static readonly LocalDate NewYear = new(2025, 1, 1);
    public static readonly LocalDate OldYear = new(2025, 12, 31);

    public static async Task<InMemoryWijkboek> Founded()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddAppreciation().AddNeighbourhoodJobs(),
            [
                .. MembershipModule.Projections, .. AppreciationModule.Projections,
                .. NeighbourhoodJobsModule.Projections,
            ]);
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new RecordTaxProfile(new TaxProfile(
                new LocalDate(2020, 1, 1), CorporationTax.Taxable, null, null, true,
                new VolunteerSchemeAgreement("vooroverleg 2024-7", new LocalDate(2024, 11, 1), NewYear, null))),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new AdmitMember(Fatima, "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1)),
            new AdmitMember(
                Hassan, "Hassan", MemberKind.Resident, new LocalDate(2024, 3, 1), new LocalDate(2004, 8, 1)),
            new SignVolunteerAgreement(Fatima, new LocalDate(2025, 1, 2), NewYear, "Gastvrouw eetcafé"),
            new DeclareOtherAllowances(Fatima, 2025, new LocalDate(2025, 1, 2)));
        return wijkboek;
    }

    public static ClaimAllowance Claim(string id, int month, int euros) => new(
        new ClaimId(id), Fatima, new YearMonth(2025, month), Money.Euro(euros), new LocalDate(2025, month, 28));
}

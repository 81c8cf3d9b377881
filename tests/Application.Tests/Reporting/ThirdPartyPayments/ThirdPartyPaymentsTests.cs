using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.Deadlines;
using Wijkboek.Application.Reporting.ThirdPartyPayments;
using Wijkboek.Application.Subsidies;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;
using AllDeadlines = Wijkboek.Application.Reporting.Deadlines.Deadlines;

namespace Wijkboek.Application.Tests.Reporting.ThirdPartyPayments;

/// <summary>An employer with two freelancers: one charges VAT, and one does not.</summary>
public sealed class ThirdPartyPaymentsTests
{
    private static async Task<InMemoryWijkboek> Paid()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddAppreciation(),
            [
                .. MembershipModule.Projections, .. AppreciationModule.Projections, .. FinanceModule.Projections,
                .. ReportingModule.Projections, .. GovernanceModule.Projections, .. SubsidiesModule.Projections,
                .. ChallengesModule.Projections, .. NeighbourhoodJobsModule.Projections,
            ]);
        await wijkboek.Given(
            new FoundCooperative(
                "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
            new RecordTaxProfile(new TaxProfile(
                new LocalDate(2020, 1, 1), CorporationTax.Taxable, null, null, true, null)),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new AdmitMember(
                Hassan, "Hassan", MemberKind.Entrepreneur, new LocalDate(2024, 3, 1), new LocalDate(1984, 8, 1)));
        foreach (var (id, vat) in new[] { ("p-1", false), ("p-2", true) })
        {
            var grant = new ProjectGrantId(id);
            await wijkboek.Given(
                new GrantProjectMoney(
                    grant, "Muurschildering", "Een beschilderde muur", new LocalDate(2025, 3, 1),
                    new LocalDate(2026, 3, 1), Money.Euro(1_000), "4140", vat, false, Hassan,
                    RatePerHour: Money.Euro(15)),
                new ReceiveGrantInvoice(
                    grant, new GrantInvoiceId("f-1"), new LocalDate(2025, 4, 1), Money.Euro(400), "2025-17"),
                new PayGrantInvoice(grant, new GrantInvoiceId("f-1"), new LocalDate(2025, 4, 9)));
        }

        return wijkboek;
    }

    [Fact]
    public async Task Only_what_was_invoiced_without_VAT_is_in_the_list()
    {
        var answer = (ThirdPartyPaymentsAnswer)(await ThirdPartyPaymentsAnswer.Give(
            await (await Paid()).Ask(NewYear, OldYear))).Data;
        (answer.People, answer.AmountCents, answer.OnOwnInitiative, answer.Before)
            .ShouldBe((1, 40_000L, true, new LocalDate(2026, 1, 31)));
        var row = answer.Payments.ShouldHaveSingleItem();
        (row.Called, row.BirthDate, row.PaidOn, row.Ground).ShouldBe(
            ("Hassan", new LocalDate(1984, 8, 1), new LocalDate(2025, 4, 9), ThirdPartyGround.Freelancer));
    }

    [Fact]
    public async Task A_year_in_which_nothing_was_paid_has_an_empty_list()
    {
        var question = await (await Paid()).Ask(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        ((ThirdPartyPaymentsAnswer)(await ThirdPartyPaymentsAnswer.Give(question)).Data).Payments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_withholds_payroll_tax_is_reminded_before_February()
    {
        var question = await (await Paid()).Ask(NewYear, OldYear);
        (await Due(question, new LocalDate(2026, 1, 31))).ShouldBe([new LocalDate(2026, 1, 31)]);
        (await Due(question, new LocalDate(2026, 2, 1))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_grant_shows_what_was_invoiced_and_paid_and_what_looks_like_employment()
    {
        var answer = (ProjectGrantsAnswer)(await ProjectGrantsAnswer.Give(
            await (await Paid()).Ask(NewYear, OldYear))).Data;
        var grant = answer.Grants[0];
        (grant.Called, grant.InvoicedCents, grant.PaidCents, grant.LeftCents)
            .ShouldBe(("Hassan", 40_000L, 40_000L, 60_000L));
        grant.Signs.ShouldBe(
            [DependenceSign.LongDuration, DependenceSign.NoFreeReplacement, DependenceSign.LowRate]);
    }

    private static async Task<IEnumerable<LocalDate>> Due(Question question, LocalDate day) =>
        (await AllDeadlines.Read(question, day)).Where(due => due.Step is DutyStep.ReportThirdPartyPayments)
            .Select(due => due.Before);
}

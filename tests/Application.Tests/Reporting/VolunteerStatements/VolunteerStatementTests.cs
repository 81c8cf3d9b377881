using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.VolunteerStatements;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Reporting.VolunteerStatements;

/// <summary>A volunteer of an association: a payment, costs, a voucher and a claim that waits.</summary>
public sealed class VolunteerStatementTests
{
    private static readonly JournalHead Head = new(12, new string('a', 64), null);

    private static async Task<InMemoryWijkboek> Year()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddAppreciation(),
            [
                .. MembershipModule.Projections, .. AppreciationModule.Projections, .. FinanceModule.Projections,
                .. ReportingModule.Projections,
            ]);
        await wijkboek.Given(
            new FoundCooperative(
                "Vereniging Oost", LegalForm.Association, new LocalDate(2019, 12, 1), "Oost", "Utrecht",
                Rsin: "123456782"),
            new RecordTaxProfile(new TaxProfile(
                new LocalDate(2020, 1, 1), CorporationTax.NotSubject, new LocalDate(2020, 1, 1), null, false, null)),
            new AdoptStandardChart(),
            new OpenLedgerYear(2025, []),
            new AdmitMember(Fatima, "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1)),
            new SignVolunteerAgreement(Fatima, new LocalDate(2025, 1, 2), NewYear, "Gastvrouw eetcafé"),
            new DeclareOtherAllowances(Fatima, 2025, new LocalDate(2025, 1, 2)));
        foreach (var claim in new[]
        {
            Claim("v-1", 3, 84),
            Claim("v-2", 4, 60),
            Claim("k-1", 3, 25) with { Basis = AllowanceBasis.Costs, Receipts = "Map 3" },
        })
            (await wijkboek.Run(claim, "projectleider")).ShouldBeOfType<ActAnswer.Accepted>();
        await wijkboek.Given(
            new ApproveAllowance(new ClaimId("v-1"), Fatima, 2025, new LocalDate(2025, 4, 2)),
            new ApproveAllowance(new ClaimId("k-1"), Fatima, 2025, new LocalDate(2025, 4, 2)),
            new PayAllowance(new ClaimId("v-1"), Fatima, 2025, new LocalDate(2025, 4, 10)),
            new PayAllowance(new ClaimId("k-1"), Fatima, 2025, new LocalDate(2025, 4, 11)),
            new BuyVouchers(
                new VoucherBatchId("bon-1"), "Boekhandel Oost", true, 2, Money.Euro(15), new LocalDate(2025, 3, 3)),
            new GiveVoucher(
                new VoucherGiftId("b-1"), new VoucherBatchId("bon-1"), new LocalDate(2025, 5, 20), Fatima));
        return wijkboek;
    }

    private static async Task<string> Written(InMemoryWijkboek wijkboek, MemberId? volunteer = null)
    {
        var document = await VolunteerStatement.Read(await wijkboek.Ask(NewYear, OldYear), Head, volunteer);
        var chapter = document!.Parts.OfType<Part.Chapter>().ShouldHaveSingleItem();
        return string.Join("\n", Texts(chapter)).Replace('\u00A0', ' ');
    }

    private static IEnumerable<string> Texts(Part.Chapter chapter) => chapter.Blocks.SelectMany(block => block switch
    {
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text.Plain))),
        Block.LabelledRows rows => rows.Rows.Select(row => $"{row.Label}: " + string.Concat(
            row.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Text.Plain))),
        _ => [],
    }).Prepend(chapter.Lead!.Plain);

    [Fact]
    public async Task It_shows_per_month_what_was_paid_and_received_and_nothing_that_still_waits()
    {
        var text = await Written(await Year(), Fatima);
        text.ShouldContain("Over 2025 samen € 124,00, vrij van belasting.");
        text.ShouldContain("maart 2025 | 84,00 | – | 25,00 | 109,00");
        text.ShouldContain("mei 2025 | – | 15,00 | – | 15,00");
        text.ShouldContain("Hele jaar | 84,00 | 15,00 | 25,00 | 124,00");
        text.ShouldContain("11 april 2025 | maart 2025 | gemaakte kosten, met bonnetjes | 25,00");
        text.ShouldContain("Er staat nog € 60,00 aan aanvragen open.");
        text.ShouldNotContain("april 2025 | 60");
    }

    [Fact]
    public async Task What_was_given_to_an_ANBI_is_said_in_words_for_the_tax_return()
    {
        var wijkboek = await Year();
        var donations = new IncomeStreamId("giften");
        await wijkboek.Given(
            new OpenIncomeStream(
                donations, "Giften", EarningsCategory.DonationsAndSponsoring, "bewoners", false, "8020", NewYear),
            new ApproveAllowance(new ClaimId("v-2"), Fatima, 2025, new LocalDate(2025, 5, 2)),
            new WaiveAllowance(
                new ClaimId("v-2"), Fatima, 2025, new LocalDate(2025, 5, 3), true, donations, "Map verklaringen"));
        var text = await Written(wijkboek);
        text.ShouldContain("april 2025 | 60,00");
        text.ShouldContain("een ANBI met RSIN 123456782. U mag € 60,00 bij de giften in uw aangifte");
        text.ShouldNotContain("aan aanvragen open");
    }

    [Fact]
    public async Task Who_got_nothing_has_no_statement()
    {
        var question = await (await Year()).Ask(NewYear, OldYear);
        (await VolunteerStatement.Read(question, Head, Hassan)).ShouldBeNull();
        (await VolunteerStatement.Read(question with { To = new LocalDate(2024, 12, 31) }, Head, null)).ShouldBeNull();
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The cooperative as it stands when it starts to use Wijkboek, and the budget of its first year.</summary>
internal static class Beginning
{
    private const string Notice =
        "Voorbeeldgegevens: alleen het profiel van Oost voor Elkaar is echt. "
        + "Alle cijfers, personen en gebeurtenissen zijn verzonnen.";

    private static readonly LocalDate Start = new(2025, 1, 2);

    public static void Tell(Script script)
    {
        Found(script);
        OpenBooks(script);
        SetBudget(script);
    }

    private static void Found(Script script)
    {
        script.Record(Start, People.Treasurer, new FoundCooperative(
            "Wijkcoöperatie Oost voor Elkaar U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost",
            "Utrecht", "00000000", "000000000", 32_900, Demonstration: true,
            DemonstrationNote: "Alleen het profiel is echt; alle bedragen, mensen en gebeurtenissen zijn verzonnen."),
            Notice);
        script.Record(Start, People.Treasurer, new AdoptGoverningModel(
            GeneralMeeting.Residents, BoardModel.Sole, SupervisoryBoard: true, WorkOrganisation.Teams,
            new LocalDate(2019, 12, 1)));

        // A cooperative pays corporation tax, so the volunteer scheme needs the word of the tax administration.
        script.Record(Start, People.Treasurer, new RecordTaxProfile(new TaxProfile(
            new LocalDate(2024, 1, 1), CorporationTax.Taxable, null, null, WithholdsPayrollTax: true,
            new VolunteerSchemeAgreement(
                "vooroverleg 0000 (verzonnen)", new LocalDate(2023, 11, 20), new LocalDate(2024, 1, 1),
                new LocalDate(2026, 12, 31)))));
    }

    private static void OpenBooks(Script script)
    {
        script.Record(Start, People.Treasurer, new AdoptStandardChart());
        script.Record(Start, People.Treasurer, new AddAccount(new Account(
            Accounts.CoordinationWages, "Lonen coördinatie", AccountKind.Expense, "Lonen en sociale lasten")));
        script.Record(Start, People.Treasurer, new AddAccount(new Account(
            Accounts.Office, "Telefoon en software", AccountKind.Expense, "Organisatie")));
        script.Record(Start, People.Treasurer, new OpenLedgerYear(2025, Opening()));
    }

    private static List<BalanceLine> Opening()
    {
        List<BalanceLine> lines =
        [
            new("0200", Euro(14_200)), new("0210", Euro(-4_900)), new("1000", Euro(214.35m)),
            new("1100", Euro(27_480.62m)), new("1120", Euro(38_000)), new("1300", Euro(640)),
            new("0510", Euro(-46_000)), new("0530", Euro(-7_500)), new("1600", Euro(-Settlement.OldInvoices)),
            new("1610", Euro(-Settlement.OldAllowances)), new("1630", Euro(-Settlement.OldPayrollTax)),
            new("1640", -Wages.HolidayAllowanceOf2024),
        ];
        return [.. lines, new("0520", -lines.Sum(line => line.Balance))];
    }

    // Decided by the general meeting, and recorded the evening after.
    private static void SetBudget(Script script) =>
        script.Record(new LocalDate(2025, 1, 24), People.Board, new SetBudget(2025, new LocalDate(2025, 1, 23),
        [
            new("4000", Euro(38_000)), new(Accounts.CoordinationWages, Euro(58_500)), new("4010", Euro(7_800)),
            new("4020", Euro(20_000)), new("4030", Euro(5_000)), new("4040", Euro(-5_500)), new("4050", Euro(4_500)),
            new("4100", Euro(13_200)), new("4110", Euro(1_200)), new("4120", Euro(3_000)), new("4130", Euro(3_500)),
            new("4140", Euro(22_000)), new("4200", Euro(26_900)), new("4210", Euro(9_600)), new("4300", Euro(55_000)),
            new("4310", Euro(13_000)), new("4400", Euro(21_000)), new("4420", Euro(2_200)), new("4430", Euro(7_000)),
            new("4440", Euro(300)), new(Accounts.Office, Euro(1_800)), new("4500", Euro(3_000)),
            new("8000", Euro(166_000)), new("8005", Euro(36_000)), new("8010", Euro(50_000)),
            new("8015", Euro(31_200)), new("8030", Euro(5_000)), new("8040", Euro(3_000)), new("8060", Euro(9_000)),
            new("8080", Euro(7_200)), new("8085", Euro(11_500)),
        ]));
}

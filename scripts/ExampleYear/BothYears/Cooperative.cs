using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>The cooperative as it stands when it starts to use Wijkboek.</summary>
internal static class Cooperative
{
    public static readonly LocalDate Start = new(2024, 1, 2);

    private const string Notice =
        "Voorbeeldgegevens: alleen het profiel van Oost voor Elkaar is echt. "
        + "Alle cijfers, personen en gebeurtenissen zijn verzonnen.";

    private static readonly LocalDate Founding = new(2019, 12, 1);

    public static void Tell(Script script)
    {
        script.Record(Start, People.Treasurer, new FoundCooperative(
            "Wijkcoöperatie Oost voor Elkaar U.A.", LegalForm.Cooperative, Founding, "Oost", "Utrecht", "00000000",
            "000000000", 32_900, Demonstration: true,
            DemonstrationNote: "Alleen het profiel is echt; alle bedragen, mensen en gebeurtenissen zijn verzonnen."),
            Notice);
        script.Record(Start, People.Treasurer, new AdoptGoverningModel(
            GeneralMeeting.Residents, BoardModel.Sole, SupervisoryBoard: true, WorkOrganisation.Teams, Founding));

        // A cooperative pays corporation tax, so the volunteer scheme needs the word of the tax administration.
        script.Record(Start, People.Treasurer, new RecordTaxProfile(new TaxProfile(
            new LocalDate(2024, 1, 1), CorporationTax.Taxable, null, null, WithholdsPayrollTax: true,
            new VolunteerSchemeAgreement(
                "vooroverleg 0000 (verzonnen)", new LocalDate(2023, 11, 20), new LocalDate(2024, 1, 1),
                new LocalDate(2026, 12, 31)))));
        script.Record(Start, People.Treasurer, new AdoptStandardChart());
        script.Record(Start, People.Treasurer, new AddAccount(new Account(
            Accounts.CoordinationWages, "Lonen coördinatie", AccountKind.Expense, "Lonen en sociale lasten")));
        script.Record(Start, People.Treasurer, new AddAccount(new Account(
            Accounts.Office, "Telefoon en software", AccountKind.Expense, "Organisatie")));
    }
}

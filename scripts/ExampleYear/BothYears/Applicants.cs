using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Who comes by an intake talk, and the one for whom it is not the right place.</summary>
internal static class Applicants
{
    private static readonly Person Trader = new("Frank Oudshoorn", new(2025, 3, 3), "volunteer", default);

    /// <summary>They become members by their application.</summary>
    public static IReadOnlyList<Person> All { get; } =
        [People.CareHelp, People.Caretaker, People.SchoolHelp, People.ShopHelp, People.Newcomer];

    public static void Tell(Script script)
    {
        Come(script, People.CareHelp, "Wil met ouderen werken en zoekt een eerste stap.", TalentField.Care,
            "Voorlezen");
        Come(script, People.Caretaker, "Wil iets terugdoen voor de buurt.", TalentField.Repairs,
            "Timmeren en schilderen");
        Come(script, People.SchoolHelp, "Zoekt werk waar hij gezien wordt.", TalentField.Digital,
            "Computers klaarmaken");
        Come(script, People.ShopHelp, "Kent iedereen in de winkelstraat.", TalentField.Hospitality,
            "Achter de kassa staan");
        Come(script, People.Newcomer, "Nieuw in de wijk en wil mensen leren kennen.", TalentField.Languages,
            "Russisch en Oekraïens");

        script.Record(new LocalDate(2025, 3, 3), People.Board, new ApplyForMembership(
            Trader.Member, Trader.Name, MemberKind.Entrepreneur, new LocalDate(2025, 3, 3),
            Motivation: "Wil zijn diensten aan de leden verkopen."), concerns: Trader);
        script.Record(new LocalDate(2025, 3, 12), People.Board, new HoldIntake(
            Trader.Member, new LocalDate(2025, 3, 12), Fits: false, People.InformationLeader.Member,
            "Woont en werkt buiten de wijk en zoekt vooral klanten."), concerns: Trader);
        script.Record(new LocalDate(2025, 3, 13), People.Board, new DeclineApplicant(
            Trader.Member, new LocalDate(2025, 3, 13),
            "Lid worden kan wie in Oost woont; een advertentie in het wijkmagazine kan wel."), concerns: Trader);
    }

    private static void Come(Script script, Person person, string why, TalentField field, string talent)
    {
        var (applied, talked) = (person.AdmittedOn.PlusDays(-19), person.AdmittedOn.PlusDays(-7));
        script.Record(applied, People.Board, new ApplyForMembership(
            person.Member, person.Name, MemberKind.Resident, applied,
            person.BirthDate is { } born ? Domain.Common.Personal.Of(born) : null, Motivation: why), concerns: person);
        script.Record(talked, People.Board, new HoldIntake(
            person.Member, talked, Fits: true, People.MeetingLeader.Member,
            Talents: [new IntakeTalent(new TalentId("aanbod-1"), field, talent)]), concerns: person);
        script.Record(person.AdmittedOn, People.Board, new AdmitMember(
            person.Member, person.Name, MemberKind.Resident, person.AdmittedOn,
            person.BirthDate is { } date ? Domain.Common.Personal.Of(date) : null), concerns: person);
    }
}

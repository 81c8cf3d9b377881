using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Neighbourhood jobs at partners: who comes, who moves on. The project leader keeps the list.</summary>
internal static class PartnerJobs
{
    private static readonly JobId Green = new("groenhulp");
    private static readonly JobId Lunch = new("overblijfhulp");
    private static readonly JobId HandyMan = new("huismeester");
    private static readonly JobId Care = new("zorghulp");
    private static readonly JobId School = new("hulpconcierge");
    private static readonly JobId Shop = new("buurtwinkel");

    public static void Tell(Script script)
    {
        Until2025(script);
        From2025(script);
        MovedOn(script);
    }

    private static void Until2025(Script script)
    {
        Begin(script, new(2024, 1, 9), Green, "Hulp in het groen", "Hoveniers De Wig (verzonnen)", 24,
            People.GreenHelp, new(2024, 1, 1), new(2024, 8, 31), 13.70m);
        Begin(script, new(2024, 1, 9), Lunch, "Hulp bij het overblijven", "Basisschool De Vlieger (verzonnen)", 16,
            People.LunchHelp, new(2024, 1, 1), new(2024, 12, 31), 13.75m);
        Begin(script, new(2024, 2, 22), HandyMan, "Huismeester", "Woningstichting Oosterlicht (verzonnen)", 32,
            People.HandyMan, new(2024, 3, 1), null, 15.60m);
        Begin(script, new(2024, 9, 19), Care, "Hulp in het verzorgingshuis", "Zorghuis De Wilg (verzonnen)", 20,
            People.CareHelp, new(2024, 10, 1), new(2025, 9, 30), 14.75m);
    }

    private static void From2025(Script script)
    {
        Begin(script, new(2024, 12, 20), School, "Hulpconciërge", "Basisschool De Vlieger (verzonnen)", 24,
            People.SchoolHelp, new(2025, 1, 1), new(2025, 12, 31), 12.40m);
        Begin(script, new(2025, 2, 20), Shop, "Medewerker van de buurtwinkel", "Buurtwinkel De Hoek (verzonnen)", 16,
            People.ShopHelp, new(2025, 3, 1), new(2026, 2, 28), 14.60m);

        var (newYear, decided) = (new LocalDate(2026, 1, 1), new LocalDate(2025, 11, 27));
        script.Record(decided, People.InformationLeader, new SignJobContract(
            School, new ContractId("hulpconcierge-2"), People.SchoolHelp.Member, newYear, Euro(12.80m), decided,
            ["Basisschool De Vlieger (verzonnen)"], new LocalDate(2026, 7, 31)));
        script.Record(decided, People.InformationLeader, new RaiseWage(
            Shop, new ContractId("buurtwinkel-1"), newYear, Euro(14.90m), decided));
    }

    private static void MovedOn(Script script)
    {
        script.Record(new LocalDate(2024, 9, 2), People.InformationLeader, new EndJob(
            Green, new LocalDate(2024, 8, 31), JobOutcome.RegularJob, "Vaste dienst bij een hovenier in De Bilt."),
            concerns: People.GreenHelp);
        script.Record(new LocalDate(2025, 1, 6), People.InformationLeader, new EndJob(
            Lunch, new LocalDate(2024, 12, 31), JobOutcome.Other, "Is met haar gezin verhuisd naar Amersfoort."),
            concerns: People.LunchHelp);
        script.Record(new LocalDate(2025, 10, 1), People.InformationLeader, new EndJob(
            Care, new LocalDate(2025, 9, 30), JobOutcome.RegularJob,
            "Na de opleiding in vaste dienst bij het verzorgingshuis."), concerns: People.CareHelp);
    }

    private static void Begin(
        Script script, LocalDate on, JobId job, string title, string employer, int hours, Person person,
        LocalDate from, LocalDate? until, decimal wage)
    {
        script.Record(on, People.InformationLeader, new CreateJob(
            job, title, EmployerKind.Partner, hours * 60, from.PlusDays(-21), employer, "mbo 2"));
        script.Record(on, People.InformationLeader, new SignJobContract(
            job, new ContractId($"{job}-1"), person.Member, from, Euro(wage), from.PlusDays(-12), [employer], until));
    }
}

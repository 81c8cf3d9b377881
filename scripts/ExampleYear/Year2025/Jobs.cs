using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Two neighbourhood jobs of our own and four at partners, and what happens to their wages in July.</summary>
internal static class Jobs
{
    public static readonly JobId Connector = new("buurtverbinder");
    public static readonly JobId Caretaker = new("beheerder-buurtkamer");
    private static readonly ContractId ConnectorContract = new("buurtverbinder-1");
    private static readonly ContractId CaretakerContract = new("beheerder-buurtkamer-1");

    public static void Tell(Script script)
    {
        Own(script);
        Partners(script);
        Raises(script);
        MovedOn(script);
        NextYear(script);
    }

    private static void Own(Script script)
    {
        var on = new LocalDate(2025, 1, 7);
        script.Record(on, People.Board, new CreateJob(
            Connector, "Buurtverbinder", EmployerKind.Own, 28 * 60, new LocalDate(2024, 8, 19), Level: "mbo 3"));
        script.Record(on, People.Board, new SignJobContract(
            Connector, ConnectorContract, People.Connector.Member, new LocalDate(2024, 9, 1), Euro(14.21m),
            new LocalDate(2024, 8, 21), ["Gemeente Utrecht, wijkactiviteiten"], new LocalDate(2026, 8, 31)));
        script.Record(on, People.Board, new CreateJob(
            Caretaker, "Beheerder van de buurtkamer", EmployerKind.Own, 24 * 60, new LocalDate(2024, 11, 25),
            Level: "mbo 1"));
        script.Record(on, People.Board, new SignJobContract(
            Caretaker, CaretakerContract, People.Caretaker.Member, new LocalDate(2025, 1, 1), Euro(14.15m),
            new LocalDate(2024, 12, 9), ["Gemeente Utrecht, loonkostensubsidie", "eigen inkomsten"],
            new LocalDate(2025, 12, 31), WageCostSubsidy: true));
    }

    private static void Partners(Script script)
    {
        Partner(new(2025, 1, 8), "huismeester", "Huismeester", "Woningstichting Oosterlicht (verzonnen)", 32,
            People.HandyMan, new(2024, 3, 1), null, 15.60m);
        Partner(new(2025, 1, 8), "zorghulp", "Hulp in het verzorgingshuis", "Zorghuis De Wilg (verzonnen)", 20,
            People.CareHelp, new(2024, 10, 1), new(2025, 9, 30), 14.75m);
        Partner(new(2025, 1, 9), "hulpconcierge", "Hulpconciërge", "Basisschool De Vlieger (verzonnen)", 24,
            People.SchoolHelp, new(2025, 1, 1), new(2025, 12, 31), 12.40m);
        Partner(new(2025, 2, 20), "buurtwinkel", "Medewerker van de buurtwinkel", "Buurtwinkel De Hoek (verzonnen)", 16,
            People.ShopHelp, new(2025, 3, 1), new(2026, 2, 28), 14.60m);

        void Partner(
            LocalDate on, string id, string title, string employer, int hours, Person person, LocalDate from,
            LocalDate? until, decimal wage)
        {
            var job = new JobId(id);
            script.Record(on, People.InformationLeader, new CreateJob(
                job, title, EmployerKind.Partner, hours * 60, from.PlusDays(-21), employer, "mbo 2"));
            script.Record(on, People.InformationLeader, new SignJobContract(
                job, new ContractId($"{job}-1"), person.Member, from, Euro(wage), from.PlusDays(-12), [employer],
                until));
        }
    }

    private static void Raises(Script script)
    {
        // The first figure was the minimum wage of January with one percent on top; in July that is too little.
        var inTime = new LocalDate(2025, 6, 19);
        script.Refused(
            inTime, People.Board, Raise(Connector, ConnectorContract, 14.35m, inTime), "job.wage_below_minimum");
        script.Record(inTime, People.Board, Raise(Connector, ConnectorContract, 14.75m, inTime));

        // The other job was forgotten, until its wages of July could not be booked.
        var july = new LocalDate(2025, 7, 24);
        script.Refused(july, People.Treasurer, new BookWageCost(
            Caretaker, july.ToYearMonth(), july, Wages.CostOfCaretaker(Euro(14.15m))), "job.minimum_passed_wage");
        script.Record(july, People.Treasurer, Raise(Caretaker, CaretakerContract, 14.55m, july));
    }

    private static void MovedOn(Script script) => script.Record(
        new LocalDate(2025, 10, 1), People.InformationLeader, new EndJob(
            new JobId("zorghulp"), new LocalDate(2025, 9, 30), JobOutcome.RegularJob,
            "Na de opleiding in vaste dienst bij het verzorgingshuis."), concerns: People.CareHelp);

    // What would end with the year goes on; in January the minimum wage is higher once more.
    private static void NextYear(Script script)
    {
        var (newYear, decided) = (new LocalDate(2026, 1, 1), new LocalDate(2025, 11, 27));
        script.Record(decided, People.Board, new SignJobContract(
            Caretaker, new ContractId("beheerder-buurtkamer-2"), People.Caretaker.Member, newYear, Euro(14.95m),
            decided, ["Gemeente Utrecht, loonkostensubsidie", "eigen inkomsten"], new LocalDate(2026, 12, 31),
            WageCostSubsidy: true));
        script.Record(decided, People.InformationLeader, new SignJobContract(
            new JobId("hulpconcierge"), new ContractId("hulpconcierge-2"), People.SchoolHelp.Member, newYear,
            Euro(12.80m), decided, ["Basisschool De Vlieger (verzonnen)"], new LocalDate(2026, 7, 31)));
        script.Record(decided, People.InformationLeader, new RaiseWage(
            new JobId("buurtwinkel"), new ContractId("buurtwinkel-1"), newYear, Euro(14.90m), decided));
    }

    private static RaiseWage Raise(JobId job, ContractId contract, decimal wage, LocalDate decidedOn) =>
        new(job, contract, new LocalDate(2025, 7, 1), Euro(wage), decidedOn);
}

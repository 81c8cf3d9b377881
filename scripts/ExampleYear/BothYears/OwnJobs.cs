using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>The neighbourhood jobs of our own, two in each year, and what happens to their wages in July.</summary>
internal static class OwnJobs
{
    public static readonly JobId KitchenHelp = new("hulpkok-eetcafe");
    public static readonly JobId Connector = new("buurtverbinder");
    public static readonly JobId Caretaker = new("beheerder-buurtkamer");
    private static readonly ContractId KitchenContract = new("hulpkok-eetcafe-1");
    private static readonly ContractId ConnectorContract = new("buurtverbinder-1");
    private static readonly ContractId CaretakerContract = new("beheerder-buurtkamer-1");
    private static readonly string[] SubsidisedWage = ["Gemeente Utrecht, loonkostensubsidie", "eigen inkomsten"];

    public static void Tell(Script script)
    {
        TellKitchenHelp(script);
        TellConnector(script);
        TellCaretaker(script);
    }

    private static void TellKitchenHelp(Script script)
    {
        var taken = new LocalDate(2024, 1, 8);
        script.Record(taken, People.Board, new CreateJob(
            KitchenHelp, "Hulpkok van het eetcafé", EmployerKind.Own, 20 * 60, new LocalDate(2023, 11, 27),
            Level: "mbo 1"));
        script.Record(taken, People.Board, new SignJobContract(
            KitchenHelp, KitchenContract, People.KitchenHelp.Member, new LocalDate(2024, 1, 1), Euro(13.50m),
            new LocalDate(2023, 12, 14), SubsidisedWage, new LocalDate(2024, 12, 31), WageCostSubsidy: true));
        var decided = new LocalDate(2024, 6, 18);
        script.Record(decided, People.Board, Raise(KitchenHelp, KitchenContract, new(2024, 7, 1), 13.85m, decided));
        script.Record(new LocalDate(2024, 12, 30), People.Board, new EndJob(
            KitchenHelp, new LocalDate(2024, 12, 31), JobOutcome.Education,
            "Begint in januari met de koksopleiding op het mbo."), concerns: People.KitchenHelp);
    }

    private static void TellConnector(Script script)
    {
        script.Record(new LocalDate(2024, 8, 19), People.Board, new CreateJob(
            Connector, "Buurtverbinder", EmployerKind.Own, 28 * 60, new LocalDate(2024, 8, 19), Level: "mbo 3"));
        script.Record(new LocalDate(2024, 8, 21), People.Board, new SignJobContract(
            Connector, ConnectorContract, People.Connector.Member, new LocalDate(2024, 9, 1), Euro(14.21m),
            new LocalDate(2024, 8, 21), ["Gemeente Utrecht, wijkactiviteiten"], new LocalDate(2026, 8, 31)));

        // The first figure was the minimum wage of January with two percent on top; in July that is too little.
        var (inTime, july) = (new LocalDate(2025, 6, 19), new LocalDate(2025, 7, 1));
        script.Refused(inTime, People.Board, Raise(Connector, ConnectorContract, july, 14.35m, inTime),
            "job.wage_below_minimum");
        script.Record(inTime, People.Board, Raise(Connector, ConnectorContract, july, 14.75m, inTime));
    }

    private static void TellCaretaker(Script script)
    {
        script.Record(new LocalDate(2024, 11, 25), People.Board, new CreateJob(
            Caretaker, "Beheerder van de buurtkamer", EmployerKind.Own, 24 * 60, new LocalDate(2024, 11, 25),
            Level: "mbo 1"));
        script.Record(new LocalDate(2024, 12, 9), People.Board, new SignJobContract(
            Caretaker, CaretakerContract, People.Caretaker.Member, new LocalDate(2025, 1, 1), Euro(14.15m),
            new LocalDate(2024, 12, 9), SubsidisedWage, new LocalDate(2025, 12, 31), WageCostSubsidy: true));

        // This job was forgotten, until its wages of July could not be booked.
        var july = new LocalDate(2025, 7, 24);
        script.Refused(july, People.Treasurer, new BookWageCost(
            Caretaker, july.ToYearMonth(), july, Wages.CostOfCaretaker(Euro(14.15m))), "job.minimum_passed_wage");
        script.Record(july, People.Treasurer, Raise(Caretaker, CaretakerContract, new(2025, 7, 1), 14.55m, july));

        // What would end with the year goes on; in January the minimum wage is higher once more.
        var decided = new LocalDate(2025, 11, 27);
        script.Record(decided, People.Board, new SignJobContract(
            Caretaker, new ContractId("beheerder-buurtkamer-2"), People.Caretaker.Member, new LocalDate(2026, 1, 1),
            Euro(14.95m), decided, SubsidisedWage, new LocalDate(2026, 12, 31), WageCostSubsidy: true));
    }

    private static RaiseWage Raise(JobId job, ContractId contract, LocalDate from, decimal wage, LocalDate decidedOn) =>
        new(job, contract, from, Euro(wage), decidedOn);
}

using Wijkboek.Domain.Community.Initiatives;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What residents keep going together, counted twice a year.</summary>
internal static class Initiatives
{
    private static readonly LocalDate TakenOver = new(2024, 1, 29);

    public static void Tell(Script script)
    {
        Start(script, "burenhulp", "Burenhulp Oost", InitiativeKind.NeighboursHelp, new(2020, 3, 23), [],
            (InitiativeMeasure.HelpAsked, [142, 131, 168, 159]), (InitiativeMeasure.HelpMatched, [118, 112, 147, 141]),
            (InitiativeMeasure.RegularHelpers, [64, 67, 71, 78]));
        Start(script, "wijkinformatiepunt", "Wijkinformatiepunt", InitiativeKind.InformationPoint, new(2021, 5, 24), [],
            (InitiativeMeasure.QuestionsAnswered, [386, 402, 571, 648]));
        Start(script, "energie", "Energie in drie buurten", InitiativeKind.Energy, new(2023, 2, 6),
            ["Lindebuurt", "Boogkwartier", "Raamkade (verzonnen buurtnamen)"],
            (InitiativeMeasure.HouseholdsReached, [93, 107, 184, 211]),
            (InitiativeMeasure.HomesImproved, [31, 38, 74, 88]));
        Start(script, "voorzorgcirkel-linde", "Voorzorgcirkel Lindebuurt", InitiativeKind.Voorzorgcirkel,
            new(2022, 11, 7), ["Lindebuurt"], (InitiativeMeasure.HouseholdsInCircle, [18, 19, 23, 26]),
            (InitiativeMeasure.GatheringsHeld, [6, 6, 7, 7]));
        Start(script, "voorzorgcirkel-raam", "Voorzorgcirkel Raamkade", InitiativeKind.Voorzorgcirkel,
            new(2023, 9, 18), ["Raamkade"], (InitiativeMeasure.HouseholdsInCircle, [11, 12, 17, 21]),
            (InitiativeMeasure.GatheringsHeld, [5, 6, 6, 7]));
        Start(script, "handwerk", "Handwerken", InitiativeKind.Creative, new(2021, 11, 1), [],
            (InitiativeMeasure.GatheringsHeld, [19, 17, 20, 18]), (InitiativeMeasure.Visits, [171, 149, 204, 187]));
        Start(script, "leefstijl", "Samen gezond bewegen", InitiativeKind.Lifestyle, new(2022, 4, 11), [],
            (InitiativeMeasure.GatheringsHeld, [22, 18, 23, 20]), (InitiativeMeasure.Visits, [262, 207, 298, 251]));
        Start(script, "schone-buurt", "Schone buurt", InitiativeKind.CleanNeighbourhood, new(2023, 1, 1), [],
            (InitiativeMeasure.StreetsWithTeam, [14, 16, 17, 21]),
            (InitiativeMeasure.RegularHelpers, [38, 41, 44, 52]));
        Start(script, "vacaturebank", "Vacaturebank", InitiativeKind.VacancyBank, new(2022, 9, 5), [],
            (InitiativeMeasure.VacanciesPosted, [27, 31, 35, 38]),
            (InitiativeMeasure.VacanciesFilled, [16, 19, 24, 27]));
        Start(script, "creatieve-bijeenkomsten", "Creatieve bijeenkomsten", InitiativeKind.CreativeMeeting,
            new(2023, 3, 20), [], (InitiativeMeasure.GatheringsHeld, [8, 7, 9, 8]),
            (InitiativeMeasure.Visits, [96, 81, 121, 104]));
    }

    // Each measure has four counts: both halves of both years.
    private static void Start(
        Script script, string id, string name, InitiativeKind kind, LocalDate since, string[] areas,
        params (InitiativeMeasure Measure, int[] Counts)[] counted)
    {
        var initiative = new InitiativeId(id);
        script.Record(TakenOver, People.InformationLeader, new StartInitiative(initiative, name, kind, since, areas));
        foreach (var half in Enumerable.Range(0, 4))
        {
            var from = new LocalDate(2024 + (half / 2), 1 + (half % 2 * 6), 1);
            var until = from.PlusMonths(6).PlusDays(-1);
            script.Record(until.PlusDays(4 + Fingerprint.Number(id, 9)), People.InformationLeader, new ReportInitiative(
                initiative, new InitiativeReportId($"{id}-{from:uuuu-MM}"), from, until,
                [.. counted.Select(count => new InitiativeCount(count.Measure, count.Counts[half]))]));
        }
    }
}

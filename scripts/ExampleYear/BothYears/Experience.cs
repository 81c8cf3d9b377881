using Wijkboek.Domain.Community.Experience;
using Wijkboek.Domain.Community.FamilyNetworkCouncils;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Three people who know from their own life, two groups, and six family network councils a year.</summary>
internal static class Experience
{
    private static readonly PeerGroupId Carers = new("mantelzorg");
    private static readonly PeerGroupId MakingEndsMeet = new("rondkomen");

    private static readonly (LocalDate On, int Participants, int Agreements, int Kept)[] Councils =
    [
        (new(2024, 2, 6), 7, 4, 4), (new(2024, 4, 11), 9, 5, 4), (new(2024, 5, 30), 6, 3, 3),
        (new(2024, 9, 10), 11, 6, 5), (new(2024, 10, 24), 8, 4, 3), (new(2024, 12, 3), 7, 5, 5),
        (new(2025, 1, 28), 8, 5, 4), (new(2025, 3, 20), 10, 6, 6), (new(2025, 5, 13), 7, 4, 4),
        (new(2025, 7, 3), 9, 5, 3), (new(2025, 9, 25), 12, 7, 6), (new(2025, 11, 6), 8, 4, 4),
    ];

    private static readonly LocalDate TakenOver = new(2024, 1, 24);

    public static void Tell(Script script)
    {
        var (carer, debts, loss) = (
            new ExpertId("ervaring-mantelzorg"), new ExpertId("ervaring-rondkomen"), new ExpertId("ervaring-rouw"));
        Engage(script, TakenOver, carer, People.CareExpert, "Zorgde jaren voor een ouder", new(2022, 3, 14));
        Engage(script, TakenOver, debts, People.DebtExpert, "Kwam zelf uit de schulden", new(2023, 2, 20));
        Engage(script, new(2024, 2, 26), loss, People.MournExpert, "Verloor jong een partner", new(2024, 2, 26));
        script.Record(TakenOver, People.InformationLeader, new FormPeerGroup(
            Carers, "Mantelzorgers", new LocalDate(2022, 3, 28), carer));
        script.Record(TakenOver, People.InformationLeader, new FormPeerGroup(
            MakingEndsMeet, "Rondkomen met weinig", new LocalDate(2023, 3, 6), debts));
        Sessions(script, Carers, IsoDayOfWeek.Tuesday, 2, 6);
        Sessions(script, MakingEndsMeet, IsoDayOfWeek.Monday, 4, 5);
        HoldCouncils(script);
    }

    private static void Engage(
        Script script, LocalDate on, ExpertId expert, Person person, string field, LocalDate from) =>
        script.Record(on, People.InformationLeader, new EngageExperienceExpert(
            expert, person.Member, field, from, ExpertAppreciation.Gesture), concerns: person);

    // Once a month, but for the summer.
    private static void Sessions(Script script, PeerGroupId group, IsoDayOfWeek weekday, int week, int fewest)
    {
        foreach (var month in Calendar.BothYears.Where(month => month.Month is not (7 or 8)))
        {
            var day = month.Day(1).PlusDays(-1).Next(weekday).PlusWeeks(week - 1);
            var more = month.Year - 2024 + Fingerprint.Number($"{group} {day:uuuu-MM-dd}", 5);
            script.Record(LocalDate.Max(day.PlusDays(1), TakenOver), People.InformationLeader, new HoldPeerGroupSession(
                group, day, fewest + more));
        }
    }

    // Half a year later somebody asks which of the agreements were kept.
    private static void HoldCouncils(Script script)
    {
        foreach (var (on, participants, agreements, kept) in Councils)
        {
            var council = new CouncilId($"beraad-{on:uuuu-MM-dd}");
            script.Record(on.PlusDays(1), People.InformationLeader, new HoldFamilyNetworkCouncil(
                council, on, participants, agreements));
            script.Record(on.PlusMonths(6), People.InformationLeader, new FollowUpCouncil(
                council, on.PlusMonths(6), kept));
        }
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Where we were with a stand or a helping hand, and what we gave for a feast of others.</summary>
internal static class LocalEvents
{
    private static readonly (LocalDate On, string Name, AttendanceKind Kind, int People, int Euros)[] All =
    [
        (new(2024, 1, 13), "Nieuwjaarsmarkt op het Boogplein", AttendanceKind.Stand, 4, 0),
        (new(2024, 3, 16), "Opschoondag", AttendanceKind.Help, 22, 0),
        (new(2024, 4, 27), "Vrijmarkt in de Lindestraat", AttendanceKind.Stand, 6, 0),
        (new(2024, 5, 25), "Lentefeest van de basisscholen", AttendanceKind.Programme, 5, 350),
        (new(2024, 6, 15), "Wijkfeest Oost", AttendanceKind.Stand, 14, 650),
        (new(2024, 7, 6), "Buurtbarbecue Raamkade", AttendanceKind.Visit, 0, 200),
        (new(2024, 9, 7), "Open dag van de verenigingen", AttendanceKind.Stand, 5, 0),
        (new(2024, 9, 21), "Burendag", AttendanceKind.Help, 18, 0),
        (new(2024, 11, 11), "Sint-Maarten in de winkelstraat", AttendanceKind.Help, 7, 0),
        (new(2024, 12, 14), "Lichtjestocht", AttendanceKind.Programme, 9, 0),
        (new(2025, 1, 11), "Nieuwjaarsmarkt op het Boogplein", AttendanceKind.Stand, 5, 0),
        (new(2025, 3, 22), "Opschoondag", AttendanceKind.Help, 27, 0),
        (new(2025, 4, 5), "Buitenspeeldag", AttendanceKind.Help, 8, 0),
        (new(2025, 4, 26), "Vrijmarkt in de Lindestraat", AttendanceKind.Stand, 6, 0),
        (new(2025, 5, 17), "Lentefeest van de basisscholen", AttendanceKind.Programme, 6, 400),
        (new(2025, 6, 14), "Wijkfeest Oost", AttendanceKind.Stand, 17, 800),
        (new(2025, 7, 5), "Buurtbarbecue Raamkade", AttendanceKind.Visit, 0, 250),
        (new(2025, 9, 6), "Open dag van de verenigingen", AttendanceKind.Stand, 6, 0),
        (new(2025, 9, 27), "Burendag", AttendanceKind.Help, 21, 300),
        (new(2025, 10, 18), "Oogstfeest in de moestuin van de school", AttendanceKind.Help, 6, 0),
        (new(2025, 11, 11), "Sint-Maarten in de winkelstraat", AttendanceKind.Help, 9, 0),
        (new(2025, 11, 29), "Repaircafé van de kerken", AttendanceKind.Programme, 4, 0),
        (new(2025, 12, 13), "Lichtjestocht", AttendanceKind.Programme, 11, 350),
    ];

    public static void Tell(Script script)
    {
        foreach (var (on, name, kind, people, euros) in All)
        {
            var localEvent = new LocalEventId($"evenement-{on:uuuu-MM-dd}");
            if (people > 0)
                script.Record(on.PlusDays(2), People.InformationLeader, new AttendLocalEvent(
                    localEvent, name, on, kind, people));
            if (euros == 0)
                continue;
            var paidOn = on.PlusDays(-11).OrNextBankDay();
            script.Record(paidOn, People.Treasurer, new SupportLocalEvent(
                localEvent, name, on, new EntryId($"{localEvent}-bijdrage"), Euro(euros), paidOn));
        }

        // No money but tables, chairs and an evening of work.
        var feast = new LocalDate(2024, 8, 24);
        script.Record(feast.PlusDays(2), People.MeetingLeader, new SupportLocalEvent(
            new LocalEventId($"evenement-{feast:uuuu-MM-dd}"), "Zomeravond bij de kerk", feast,
            new EntryId($"evenement-{feast:uuuu-MM-dd}-bijdrage"),
            Note: (Personal<string>)"Tafels en stoelen van De Linde, en koffie geschonken."));
    }
}

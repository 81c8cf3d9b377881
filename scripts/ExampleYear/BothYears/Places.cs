using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Four places in the district and one on the web.</summary>
internal static class Places
{
    public static readonly MeetingPlaceId Linde = new("de-linde");
    public static readonly MeetingPlaceId Boog = new("de-boog");
    public static readonly MeetingPlaceId Raam = new("het-raam");
    public static readonly MeetingPlaceId Workshop = new("de-werkplaats");
    private static readonly MeetingPlaceId Platform = new("wijkplatform");
    private static readonly LocalDate TakenOver = new(2024, 1, 19);

    public static void Tell(Script script)
    {
        Rent(script, Linde, "Buurtkamer De Linde", "Lindestraat 12 (verzonnen)", new(2020, 3, 2), 1_145, 1_180);
        Rent(script, Boog, "Wijkpunt De Boog", "Boogplein 3 (verzonnen)", new(2021, 9, 1), 620, 640);
        Rent(script, Raam, "Inloop Het Raam", "Raamkade 40 (verzonnen)", new(2022, 4, 1), 405, 420);
        script.Record(TakenOver, People.MeetingLeader, new EngageMeetingPlace(
            Workshop, "De Werkplaats", PlaceKind.Physical, "Vliegerlaan 7 (verzonnen)", new LocalDate(2023, 10, 2),
            PlaceTerms.FreeOfCharge, "Basisschool De Vlieger (verzonnen)"));
        script.Record(TakenOver, People.InformationLeader, new JoinDigitalPlace(
            Platform, "Wijkplatform Oost", "https://wijkplatform.example", "Stichting Digitale Wijk (verzonnen)",
            new LocalDate(2021, 6, 1)));

        // In its second year the workshop got chairs and a coffee corner from us.
        script.Record(new LocalDate(2025, 4, 10), People.MeetingLeader, new SupportMeetingPlace(
            Workshop, new PlaceSupportId("werkplaats-inrichting"), PlaceSupportKind.Furnishing,
            new LocalDate(2025, 4, 10), new LocalDate(2025, 4, 10), Euro(740)));
        Open(script);
    }

    private static void Rent(
        Script script, MeetingPlaceId place, string name, string address, LocalDate since, int in2024, int in2025)
    {
        script.Record(TakenOver, People.MeetingLeader, new EngageMeetingPlace(
            place, name, PlaceKind.Physical, address, since, PlaceTerms.Rented,
            "Woningstichting Oosterlicht (verzonnen)"));
        foreach (var (year, euros) in ((int, int)[])[(2024, in2024), (2025, in2025)])
        {
            var on = new LocalDate(year, 1, 22);
            script.Record(on, People.MeetingLeader, new SupportMeetingPlace(
                place, new PlaceSupportId($"{place}-huur-{year}"), PlaceSupportKind.Rent, new LocalDate(year, 1, 1),
                new LocalDate(year, 12, 31), Euro(12 * euros)));
        }
    }

    private static void Open(Script script)
    {
        Hours(script, Linde, TakenOver, Slot(Weekday.Monday, 9, 12, "Creatieve ochtend", SlotFrequency.Fortnightly),
            Slot(Weekday.Tuesday, 10, 13, "Inloop"), Slot(Weekday.Thursday, 17, 20, "Mediterraan eetcafé"),
            Slot(Weekday.Sunday, 14, 17, "Cultuurhistorisch café", SlotFrequency.Monthly));
        Hours(script, Boog, TakenOver, Slot(Weekday.Monday, 19, 21, "Energiecafé", SlotFrequency.Monthly),
            Slot(Weekday.Wednesday, 13, 16, "Inloop en wijkinformatie"));
        Hours(script, Raam, TakenOver, Slot(Weekday.Thursday, 9, 12, "Inloop en wijkinformatie"));
        Hours(script, Workshop, TakenOver, Slot(Weekday.Friday, 13, 16, "Inloop en repareren"));

        // With the information point there is an adviser on all four.
        var point = new LocalDate(2025, 3, 3);
        Hours(script, Boog, point, Slot(Weekday.Monday, 19, 21, "Energiecafé", SlotFrequency.Monthly),
            Slot(Weekday.Wednesday, 13, 16, "Inloop en wijkinformatie"),
            Slot(Weekday.Friday, 9, 12, "Wijkinformatiepunt"));
    }

    private static void Hours(Script script, MeetingPlaceId place, LocalDate from, params WeeklySlot[] slots) =>
        script.Record(from, People.MeetingLeader, new SetOpeningHours(place, from, slots));

    private static WeeklySlot Slot(
        Weekday day, int from, int until, string name, SlotFrequency every = SlotFrequency.Weekly) =>
        new(day, new LocalTime(from, 0), new LocalTime(until, 0), name, every);
}

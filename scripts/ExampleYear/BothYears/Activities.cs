using Wijkboek.Domain.Community.Activities;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What goes on in the week, and two counts that were put right.</summary>
internal static class Activities
{
    private static readonly LocalDate Before = new(2023, 10, 2);

    private static readonly CountedSeries[] All =
    [
        DropIn("inloop-de-linde", "Inloop De Linde", IsoDayOfWeek.Tuesday, (19, 22), Before) with
        {
            Place = Places.Linde,
        },
        DropIn("inloop-de-boog", "Inloop De Boog", IsoDayOfWeek.Wednesday, (16, 18), Before) with
        {
            Place = Places.Boog,
        },
        DropIn("inloop-het-raam", "Inloop Het Raam", IsoDayOfWeek.Thursday, (14, 16), Before) with
        {
            Place = Places.Raam,
        },
        DropIn("inloop-de-werkplaats", "Inloop De Werkplaats", IsoDayOfWeek.Friday, (11, 14), new(2024, 9, 6)) with
        {
            Place = Places.Workshop,
        },
        new("eetcafe", "Mediterraan eetcafé", ActivityKind.Meal, [FiveO.Meeting, FiveO.Enterprise], Teams.Meeting,
            People.MeetingLeader, Before, (31, 37), 4,
            year => year == 2024 ? Year2024.Takings.Dinners : Year2025.Takings.Dinners, Places.Linde),
        Other("creatieve-ochtend", "Creatieve ochtend", ActivityKind.Creative, [FiveO.Relaxation, FiveO.Development],
            (10, 11), year => Weekly(year, IsoDayOfWeek.Monday).Where((_, number) => number % 2 == 1), Places.Linde),
        Other("cultuurhistorisch-cafe", "Cultuurhistorisch café", ActivityKind.Cafe, [FiveO.Meeting, FiveO.Development],
            (27, 30), year => Monthly(year, IsoDayOfWeek.Sunday, 2, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12), Places.Linde),
        Other("energiecafe", "Energiecafé", ActivityKind.Energy, [FiveO.Support, FiveO.Development],
            (14, 17), year => Monthly(year, IsoDayOfWeek.Monday, 3, 1, 2, 3, 4, 5, 9, 10, 11, 12), Places.Boog),
        Other("wandeling", "Wijkwandeling", ActivityKind.Walk, [FiveO.Meeting, FiveO.Relaxation],
            (12, 14), year => Monthly(year, IsoDayOfWeek.Saturday, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11)),
        Other("uitje", "Uitje", ActivityKind.Outing, [FiveO.Relaxation], (16, 18),
            year => Monthly(year, IsoDayOfWeek.Saturday, 4, 4, 6, 8, 10)),
        Other("tentoonstelling", "Tentoonstellingsbezoek", ActivityKind.Exhibition,
            [FiveO.Relaxation, FiveO.Development], (11, 13), year => Monthly(year, IsoDayOfWeek.Sunday, 4, 2, 5, 11)),
        Other("wijkdialoog", "Wijkdialoog", ActivityKind.NeighbourhoodDialogue, [FiveO.Meeting, FiveO.Development],
            (44, 52), year => Monthly(year, IsoDayOfWeek.Tuesday, 3, 3, 6, 9, 11)),
        Other("buurtgesprek", "Buurtgesprek", ActivityKind.NeighbourhoodTalk, [FiveO.Meeting, FiveO.Support],
            (18, 21), year => Monthly(year, IsoDayOfWeek.Wednesday, 4, 1, 3, 4, 6, 9, 10)),
    ];

    public static void Tell(Script script)
    {
        foreach (var series in All)
            series.Tell(script);
        Storm(script);
        OneDigitTooMany(script);
    }

    private static void Storm(Script script) => script.Record(
        new LocalDate(2025, 8, 9), People.MeetingLeader, new CancelActivity(
            new ActivityId("wandeling"), new LocalDate(2025, 8, 9), "Code oranje: te veel wind in het park."));

    // A guest of the drop-in put the day of the month in the column of the visitors.
    private static void OneDigitTooMany(Script script)
    {
        var series = All[1];
        var day = new LocalDate(2024, 10, 16);
        var counted = series.Count(day);
        script.Record(new LocalDate(2024, 11, 7), series.Counts, new CorrectVisitors(
            series.Activity, day, counted.Visitors + 2, counted.Volunteers,
            "Twee bezoekers stonden op het lijstje van de andere week."));
    }

    private static CountedSeries DropIn(
        string id, string name, IsoDayOfWeek weekday, (int, int) usual, LocalDate since) => new(
        id, name, ActivityKind.DropIn, [FiveO.Meeting, FiveO.Support], Teams.Meeting, People.MeetingLeader, since,
        usual, 2, year => Weekly(year, weekday));

    private static CountedSeries Other(
        string id, string name, ActivityKind kind, FiveO[] os, (int, int) usual,
        Func<int, IEnumerable<LocalDate>> days, Domain.Community.MeetingPlaces.MeetingPlaceId? place = null) => new(
        id, name, kind, os, Teams.Meeting, People.MeetingLeader, Before, usual, 1, days, place);

    // Not on days on which banks are closed, nor in the first weeks of August and around the turn of the year.
    private static IEnumerable<LocalDate> Weekly(int year, IsoDayOfWeek weekday) =>
        Calendar.Every(year, weekday).Where(day => day.OrNextBankDay() == day
            && !(day.Month == 8 && day.Day <= 14) && !(day.Month == 12 && day.Day >= 24)
            && !(day.Month == 1 && day.Day <= 3) && day != new LocalDate(year, 5, year == 2024 ? 9 : 29));

    private static IEnumerable<LocalDate> Monthly(int year, IsoDayOfWeek weekday, int week, params int[] months) =>
        months.Select(month => new LocalDate(year, month, 1).PlusDays(-1).Next(weekday).PlusWeeks(week - 1));
}

using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Channels;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>How the district hears of things, and reaches us.</summary>
internal static class Channels
{
    private static readonly ChannelId Magazine = new("wijkmagazine");
    private static readonly ChannelId Newsletter = new("nieuwsbrief");
    private static readonly ChannelId Telephone = new("telefoon");
    private static readonly LocalDate TakenOver = new(2024, 1, 30);

    public static void Tell(Script script)
    {
        Open(script, Magazine, "Wijkmagazine Oost", ChannelKind.Magazine, new(2020, 9, 1), 16_500);
        Open(script, new("wijkplatform"), "Digitaal wijkplatform", ChannelKind.Platform, new(2021, 6, 1), 1_840);
        Open(script, new("sociale-media"), "Sociale media", ChannelKind.SocialMedia, new(2020, 1, 6), 2_150);
        Open(script, Newsletter, "Nieuwsbrief", ChannelKind.Newsletter, new(2020, 4, 1), 1_120);
        Open(script, new("flyers"), "Flyers in de wijk", ChannelKind.Flyers, new(2020, 2, 3), null);
        Open(script, new("activiteitenkalender"), "Activiteitenkalender", ChannelKind.Calendar, new(2022, 1, 3), null);
        Open(script, new("op-straat"), "Kraam op wijkevenementen", ChannelKind.Presence, new(2020, 2, 3), null);
        Open(script, Telephone, "Telefoon", ChannelKind.Telephone, new(2020, 3, 23), null);
        script.Record(TakenOver, People.InformationLeader, new SetChannelHours(Telephone, TakenOver,
        [
            .. ((Weekday[])[Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday]).Select(day =>
                new WeeklySlot(day, new LocalTime(9, 30), new LocalTime(12, 30), "Bereikbaar")),
        ]));
        Count(script, new("wijkplatform"), 2_310);
        Count(script, new("sociale-media"), 2_620);
        Publish(script);
    }

    private static void Open(
        Script script, ChannelId channel, string name, ChannelKind kind, LocalDate since, int? reach) =>
        script.Record(TakenOver, People.InformationLeader, new OpenChannel(channel, name, kind, since, reach));

    private static void Count(Script script, ChannelId channel, int reach) =>
        script.Record(new LocalDate(2025, 6, 2), People.InformationLeader, new CountChannelReach(
            channel, new LocalDate(2025, 6, 1), reach));

    private static void Publish(Script script)
    {
        foreach (var year in (int[])[2024, 2025])
        {
            foreach (var month in (int[])[3, 6, 9, 12])
                Issue(Magazine, new LocalDate(year, month, 10), 16_500);
            foreach (var month in (int[])[1, 2, 3, 4, 5, 6, 9, 10, 11, 12])
                Issue(Newsletter, new LocalDate(year, month, 5),
                    (year == 2024 ? 1_080 : 1_290) + (month * 11) + Fingerprint.Number($"brief {year}-{month}", 12));
        }

        void Issue(ChannelId channel, LocalDate on, int circulation) =>
            script.Record(LocalDate.Max(on.PlusDays(1), TakenOver), People.InformationLeader, new PublishIssue(
                channel, on, circulation));
    }
}

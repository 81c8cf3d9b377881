using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Community.Channels;
using Wijkboek.Application.Community.MeetingPlaces;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Channels;
using Wijkboek.Domain.Community.MeetingPlaces;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Community;

/// <summary>Where doors open in an ordinary week, and what else reaches the neighbourhood.</summary>
internal static class PlacesSection
{
    public static Section? Write(AnnualReportInput input)
    {
        var physical = input.Community.Now.Places.Where(place => place.Kind == PlaceKind.Physical).ToList();
        Block[] blocks = [.. Week(input), .. PlaceTable(input, physical), .. Reach(input)];
        return blocks.Length == 0
            ? null
            : new Section(
                physical.Count == 0
                    ? Say("annual.places.title_reach")
                    : Say("annual.places.title", ("places", Counted.AtStart(Counted.Of(physical.Count, "place")))),
                blocks);
    }

    private static IEnumerable<Block> Week(AnnualReportInput input)
    {
        var slots = Slots(input).ToList();
        if (slots.Count == 0)
            yield break;
        var title = Say("annual.places.week");
        var telephone = input.Community.Now.Channels
            .Where(channel => channel.Opened.Kind == ChannelKind.Telephone && channel.Slots.Count > 0)
            .Select(channel => Say(
                "annual.places.telephone", ("name", channel.Opened.Name), ("hours", WeekHours.Write(channel.Slots))));
        yield return new Block.Chart(null, WeekGrid.Draw(title, slots, HouseFonts.Width))
        {
            Note = string.Join(' ', new[] { Say("annual.places.week_note") }.Concat(telephone).Append(
                Say("annual.source", ("view", "community"), ("period", Dutch.LongDate(input.To))) + ".")),
        };
    }

    /// <summary>The hours of the places, and of activities that have hours of their own.</summary>
    private static IEnumerable<WeekSlot> Slots(AnnualReportInput input)
    {
        foreach (var place in input.Community.Now.Places)
        foreach (var slot in place.Slots)
            yield return Slot(slot, place.Name, slot.Name, WeekTone.Full);
        var running = input.Community.Series.Select(file => file.State)
            .Where(series => series.Started!.StartedOn <= input.To && !(series.Ended?.EndedOn < input.To));
        foreach (var series in running)
        {
            if (series.Started!.Slot is { } slot)
                yield return Slot(slot, series.Started.Name, slot.Name, WeekTone.Light);
        }
    }

    private static WeekSlot Slot(WeeklySlot slot, string title, string name, WeekTone weekly) => new(
        (IsoDayOfWeek)((int)slot.Day + 1), slot.Start, slot.End, title,
        [
            .. name == title ? Array.Empty<string>() : [name],
            slot.Every == SlotFrequency.Weekly ? Dutch.Times(slot.Start, slot.End) : Word(slot.Every),
        ],
        slot.Every == SlotFrequency.Weekly ? weekly : WeekTone.Open);

    private static IEnumerable<Block> PlaceTable(AnnualReportInput input, List<PlaceStanding> places)
    {
        if (places.Count == 0)
            yield break;
        var totals = VisitFigures.PerPlace(input.Community.Held);
        yield return new Table(
            [
                new TableColumn(Say("annual.places.place")),
                TableColumn.Number(Say("annual.places.held"), 44),
                TableColumn.Current(Say("annual.places.visits"), 54),
                TableColumn.Number(Say("annual.activities.per_time"), 48),
                new TableColumn(Say("annual.places.room"), 210),
            ],
            [.. places.Select(Row)])
        {
            Title = Say("annual.places.table_title"),
            Style = TableStyle.Register,
        };

        TableRow Row(PlaceStanding place)
        {
            var total = totals.GetValueOrDefault(place.Place);
            return TableRow.Item(
                place.Name,
                total is null ? "0" : TableCell.Figure(
                    Dutch.Number(total.Times), "activities", $"place/{place.Place}/times"),
                total is null ? "0" : TableCell.Figure(
                    Dutch.Number(total.Visits), "activities", $"place/{place.Place}/visits"),
                total is null ? "–" : Dutch.Number(total.PerTime),
                Room(place, input));
        }
    }

    private static string Room(PlaceStanding place, AnnualReportInput input)
    {
        var parts = new List<string>();
        if (place.Terms is { } terms)
            parts.Add(place.Provider is { } provider
                ? Say("annual.places.room_of", ("terms", Word(terms)), ("provider", provider))
                : Word(terms));
        if (place.Since >= input.From)
            parts.Add(Say("annual.places.since", ("date", Dutch.DayAndMonth(place.Since))));
        if (place.ClosedOn is { } closed)
            parts.Add(Say("annual.places.until", ("date", Dutch.DayAndMonth(closed))));
        return parts.Count == 0 ? "–" : string.Join(", ", parts);
    }

    private static IEnumerable<Block> Reach(AnnualReportInput input)
    {
        List<LabelledRow> rows =
        [
            .. input.Community.Now.Channels.Where(channel => channel.Opened.Kind != ChannelKind.Telephone)
                .Select(channel => new LabelledRow(channel.Opened.Name, ChannelReach(channel, input.Year)))
                .Where(row => row.Blocks.OfType<Block.Paragraph>().Any(text => !text.Text.IsEmpty)),
        ];
        if (rows.Count > 0)
            yield return new Block.LabelledRows(rows);
    }

    private static string ChannelReach(ChannelStanding channel, int year)
    {
        var parts = new List<string>();
        if (channel.Reach is { } reach)
            parts.Add(channel.ReachBefore is { } before && before != reach
                ? Say("annual.places.reach_since", ("reach", reach), ("before", before), ("year", $"{year - 1}"))
                : Say("annual.places.reach", ("reach", reach)));
        if (channel.Issues > 0)
            parts.Add(Say(
                "annual.places.issues",
                ("times", Counted.InWords(channel.Issues)), ("circulation", channel.Circulation)));
        return string.Join(' ', parts);
    }
}

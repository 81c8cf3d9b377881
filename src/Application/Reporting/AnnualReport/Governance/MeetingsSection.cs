using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Governance;

/// <summary>Every meeting with who came, and every resolution with its votes, adopted or not.</summary>
internal static class MeetingsSection
{
    public static Section? Write(AnnualReportInput input)
    {
        var governance = input.Governance;
        List<LabelledRow> told =
        [
            .. ToldRow.Of(input, ChapterKind.GovernanceNote), .. ToldRow.Of(input, ChapterKind.MembersNote),
        ];
        Block[] blocks =
        [
            .. Meetings(governance), .. Resolutions(governance, input.Year),
            .. told.Count > 0 ? [new Block.LabelledRows(told)] : Array.Empty<Block>(),
        ];
        return blocks.Length == 0 ? null : new Section(Say("annual.meetings.title"), blocks);
    }

    private static IEnumerable<Block> Meetings(GovernanceYear governance)
    {
        if (governance.Meetings.Count == 0)
            yield break;
        yield return new Table(
            [
                new TableColumn(Say("annual.meetings.date"), 84),
                new TableColumn(Say("annual.meetings.meeting")),
                TableColumn.Number(Say("annual.meetings.present"), 60),
                TableColumn.Number(Say("annual.meetings.proxies"), 56),
                new TableColumn(Say("annual.meetings.resolutions"), 120),
            ],
            [.. governance.Meetings.Select(meeting => TableRow.Item(
                Dutch.DayAndMonth(meeting.HeldOn), NameOf(meeting), Present(meeting),
                meeting is { WasHeld: true, Body: GoverningBody.GeneralMeeting }
                    ? Dutch.Number(meeting.Attendance!.Proxies)
                    : "–",
                Outcome(meeting)))])
        {
            Title = Say("annual.meetings.meetings_title"),
            Style = TableStyle.Register,
        };
    }

    private static string NameOf(MeetingRecord meeting)
    {
        var name = Word($"annual.meetings.body.{meeting.Body}");
        return meeting.Convened.Circle is { } circle ? $"{name} {circle}" : name;
    }

    private static string Present(MeetingRecord meeting) => meeting switch
    {
        { WasHeld: false } => "–",
        { Body: GoverningBody.GeneralMeeting } => Dutch.Number(meeting.Attendance!.Present),
        _ => Say(
            "annual.meetings.present_of",
            ("present", meeting.Attendance!.Present), ("entitled", meeting.Attendance.Entitled)),
    };

    private static string Outcome(MeetingRecord meeting) => meeting switch
    {
        { Cancelled: not null } => Say("annual.meetings.cancelled"),
        { Attendance.HasQuorum: false } => Say("annual.meetings.no_quorum"),
        { Resolutions.Count: 0 } => "–",
        _ => Numbers(meeting.Resolutions),
    };

    /// <summary>"2025-03 t/m 08" for a row of numbers without a gap, else all of them.</summary>
    private static string Numbers(IReadOnlyList<ResolutionNumber> numbers)
    {
        var gapless = numbers.Zip(numbers.Skip(1)).All(pair =>
            pair.First.Year == pair.Second.Year && pair.First.Sequence + 1 == pair.Second.Sequence);
        return numbers.Count > 2 && gapless
            ? Say("annual.meetings.numbers", ("first", numbers[0].Value), ("last", $"{numbers[^1].Sequence:00}"))
            : Dutch.List([.. numbers.Select((number, index) => index == 0 ? number.Value : $"{number.Sequence:00}")]);
    }

    private static IEnumerable<Block> Resolutions(GovernanceYear governance, int year)
    {
        if (governance.Resolutions.Count == 0)
            yield break;
        yield return new Table(
            [
                new TableColumn(Say("annual.meetings.number"), 52),
                new TableColumn(Say("annual.meetings.by"), 76),
                new TableColumn(Say("annual.meetings.resolution")),
                TableColumn.Number(Say("annual.meetings.for"), 40),
                TableColumn.Number(Say("annual.meetings.against"), 40),
                TableColumn.Number(Say("annual.meetings.abstained"), 52),
            ],
            [.. governance.Resolutions.Select(resolution => TableRow.Item(
                resolution.Number.Value,
                Word($"annual.meetings.short.{resolution.Body}"),
                Title(governance, resolution),
                Votes(resolution.Vote?.For), Votes(resolution.Vote?.Against), Votes(resolution.Vote?.Abstained)))])
        {
            Title = Say("annual.meetings.resolutions_title"),
            Style = TableStyle.Register,
            Note = $"{InOrder(governance)}"
                + Say("annual.source", ("view", "governance"), ("period", $"{year}")) + ".",
        };
    }

    private static RichText Title(GovernanceYear governance, ResolutionRecord resolution)
    {
        RichText title = governance.Titles.TryGetValue(resolution.Number, out var known)
            ? known
            : Counted.AtStart(Word(resolution.Subject));
        if (!resolution.Adopted)
            return title.Then(": ").Then(Word("annual.meetings.rejected"), Emphasis.Bold);
        return resolution.Annulled is { } annulled
            ? title.Then(": ").Then(
                Say("annual.meetings.annulled", ("date", Dutch.DayAndMonth(annulled.AnnulledOn))), Emphasis.Bold)
            : title;
    }

    private static string Votes(int? votes) => votes is { } count ? Dutch.Number(count) : "–";

    private static string InOrder(GovernanceYear governance)
    {
        var general = governance.Meetings
            .Where(meeting => meeting is { Body: GoverningBody.GeneralMeeting, WasHeld: true }).ToList();
        if (general.Count == 0)
            return "";
        var notice = general.TrueForAll(meeting => meeting.Convened.IsConvenedInTime);
        var quorum = general.TrueForAll(meeting => meeting.Attendance!.HasQuorum);
        return Say((notice, quorum) switch
        {
            (true, true) => "annual.meetings.in_order",
            (true, false) => "annual.meetings.without_quorum",
            _ => "annual.meetings.late_notice",
        }) + " ";
    }
}

using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Journal;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Governance;

/// <summary>One meeting: how it was called, who came, and what it decided.</summary>
internal static class MeetingLeaf
{
    /// <summary>Null when there is no such meeting.</summary>
    public static async Task<Leaf?> Read(Visit visit, JournalReading journal, string id)
    {
        var files = await visit.Question.All(GovernanceBook.MeetingsView);
        if (!files.TryGetValue(id, out var file) || MeetingRecord.Of(file) is not { } meeting)
            return null;
        // It is shown wherever the period lies: its own day is asked for.
        var governance = (GovernanceAnswer)(await GovernanceAnswer.Give(
            visit.Question with { From = meeting.HeldOn, To = meeting.HeldOn })).Data;
        return new Leaf(
            Doors.Meetings, $"{Sentences.Word(meeting.Body)} van {Dutch.LongDate(meeting.HeldOn)}", Lead(meeting))
        {
            Back = new Way(Doors.Meetings.Name, visit.To(Doors.Meetings.Path)),
            Sections =
            [
                new FactsSection("De vergadering",
                [
                    new("Opgeroepen op", Dutch.LongDate(meeting.Convened.NoticeSentOn)),
                    new("Op tijd opgeroepen", meeting.Convened.IsConvenedInTime ? "ja" : "nee"),
                    new("Aanwezig", Number(meeting.Attendance?.Present)),
                    new("Volmachten", Number(meeting.Attendance?.Proxies)),
                    new("Stemgerechtigd", Number(meeting.Attendance?.Entitled)),
                    new("Nodig voor quorum", Number(meeting.Attendance?.Required)),
                    new(
                        "Notulen vastgesteld",
                        meeting.Minutes is { } minutes ? Dutch.LongDate(minutes.ApprovedOn) : "nog niet"),
                ]),
                new SheetSection("Wat er besloten is", MeetingsLeaf.Resolutions(visit).Of(
                    governance.Resolutions.Where(row => row.Meeting == meeting.Meeting), visit.Sheets,
                    "Hier is over geen voorstel gestemd.")),
                new HistorySection(await journal.Of(visit, Meeting.Stream(meeting.Meeting))),
            ],
        };
    }

    private static string Lead(MeetingRecord meeting) => meeting switch
    {
        { Cancelled: { } cancelled } => $"Afgelast op {Dutch.LongDate(cancelled.CancelledOn)}.",
        { Attendance: { } attendance } =>
            $"{attendance.Present} aanwezig en {attendance.Proxies} volmachten; het quorum werd "
                + $"{(attendance.HasQuorum ? "gehaald" : "niet gehaald")}.",
        _ => "Nog te houden, of de aanwezigheid is nog niet vastgelegd.",
    };

    private static string? Number(int? number) => number is { } known ? Dutch.Number(known) : null;
}

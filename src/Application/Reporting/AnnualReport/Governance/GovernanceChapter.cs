using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Resolutions;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Governance;

/// <summary>Who decides, who carries out and who looks on: the bodies, the people in them and for how long.</summary>
internal static class GovernanceChapter
{
    public static Part.Chapter? Write(AnnualReportInput input)
    {
        if (!input.Governance.HasAnything)
            return null;
        var meetings = MeetingsSection.Write(input);
        return new Part.Chapter(
            Say("annual.governance.title"), [.. Bodies(input), .. Terms(input), .. Rows(input)])
        {
            Lead = GovernanceBodies.Lead(input) is { Length: > 0 } lead ? RichText.FromString(lead) : null,
            Opening = Opening.TwoLines,
            Sections = meetings is null ? [] : [meetings],
        };
    }

    private static IEnumerable<Block> Bodies(AnnualReportInput input)
    {
        if (input.Governance.LastDay.Model is not { } model)
            yield break;
        yield return new Block.Beside(
            new MarginNote(
                Say("annual.governance.bodies_title"),
                [
                    Say("annual.governance.model_since", ("date", Dutch.LongDate(model.AdoptedOn))),
                    Say("annual.governance.lines"),
                    Say("annual.source", ("view", "governance"), ("period", Dutch.LongDate(input.To))),
                ]),
            [
                new Block.Chart(null, GovernanceChart.Draw(
                    Say("annual.governance.chart"), GovernanceBodies.Plan(input, model), HouseFonts.Width)),
            ]);
    }

    private static IEnumerable<Block> Terms(AnnualReportInput input)
    {
        var holders = input.Governance.LastDay.Functions.Where(holder => !LeadsDrawnTeam(input, holder)).ToList();
        if (holders.Count == 0)
            yield break;
        var bars = TermBars.For(holders.Select(holder => (holder.Appointed.From, LastDay(holder))), input.To);
        yield return new Table(
            [
                new TableColumn(Say("annual.governance.function")),
                new TableColumn(Say("annual.governance.name"), 112),
                new TableColumn(Say("annual.governance.since"), 66),
                new TableColumn(Say("annual.governance.until"), 66),
                new TableColumn(Say("annual.governance.term"), 112, ColumnKind.Drawing) { HeadDrawing = bars.Head() },
            ],
            [
                .. holders.Select(holder => TableRow.Item(
                    FunctionOf(holder.Appointed),
                    input.NameOf(holder.Appointed.Person) ?? Say("annual.governance.name_forgotten"),
                    Dutch.Date(holder.Appointed.From),
                    Until(holder),
                    TableCell.Of(bars.Row(holder.Appointed.From, LastDay(holder))))),
            ])
        {
            Title = Say("annual.governance.terms_title"),
            Note = Say("annual.governance.terms_note", ("date", Dutch.LongDate(input.To))),
        };
    }

    /// <summary>Who leads a team stands in the drawing above the table.</summary>
    private static bool LeadsDrawnTeam(AnnualReportInput input, FunctionHolder holder) =>
        holder.Appointed.Function == Function.ProjectLeader
        && input.Teams.Any(team => team.Exists && team.Leader == holder.Appointed.Person);

    private static string FunctionOf(PersonAppointed appointed) => Counted.AtStart(appointed.Team is { } team
        ? $"{Word(appointed.Function)} {team}"
        : Word(appointed.Function));

    private static string Until(FunctionHolder holder) => (holder.LastDay, holder.Appointed.UntilMeetingOfYear) switch
    {
        ({ } day, _) => Dutch.Date(day),
        (_, { } year) => Say("annual.governance.until_meeting", ("year", $"{year}")),
        _ => Say("annual.governance.runs_on"),
    };

    /// <summary>Of a term that ends at a meeting the bar ends halfway its year, when such meetings are held.</summary>
    private static LocalDate? LastDay(FunctionHolder holder) => holder.LastDay
        ?? (holder.Appointed.UntilMeetingOfYear is { } year ? new LocalDate(year, 6, 30) : null);

    private static IEnumerable<Block> Rows(AnnualReportInput input)
    {
        List<LabelledRow> rows =
        [
            .. Members(input), .. Mandates(input.Governance), .. Conflicts(input), .. Audit(input),
        ];
        if (rows.Count > 0)
            yield return new Block.LabelledRows(rows);
    }

    private static IEnumerable<LabelledRow> Members(AnnualReportInput input)
    {
        var members = input.Members;
        if (members.After.Total == 0)
            yield break;
        yield return new LabelledRow(Say("annual.governance.members_title"), Say(
            "annual.governance.members",
            ("year", $"{input.Year}"), ("total", Counted.Of(members.After.Total, "member")),
            ("joined", Counted.InWords(members.Joined.Total)), ("left", Counted.InWords(members.Left.Total)),
            ("before", members.Before.Total)));
    }

    private static IEnumerable<LabelledRow> Mandates(GovernanceYear governance)
    {
        var mandates = governance.LastDay.Mandates.Select(mandate => mandate.What.Granted!)
            .Select(granted => Say(
                granted.SecondSignatureAbove is null
                    ? "annual.governance.mandate"
                    : "annual.governance.mandate_with_second",
                ("role", granted.Role), ("limit", Euros.WriteWithSign(granted.Limit)),
                ("above", Euros.WriteWithSign(granted.SecondSignatureAbove ?? granted.Limit)))).ToList();
        if (mandates.Count > 0)
            yield return new LabelledRow(
                Say("annual.governance.mandates_title"),
                Say("annual.governance.mandates", ("mandates", string.Join("; ", mandates))));
    }

    private static IEnumerable<LabelledRow> Conflicts(AnnualReportInput input)
    {
        var governance = input.Governance;
        if (governance.Meetings.Count == 0 && governance.Conflicts.Count == 0)
            yield break;
        var told = governance.Conflicts.Select(conflict => Say(
            conflict.Resolution is null ? "annual.governance.conflict" : "annual.governance.conflict_resolution",
            ("date", Dutch.DayAndMonth(conflict.Declared.DeclaredOn)),
            ("name", input.NameOf(conflict.Declared.Person) ?? Say("annual.governance.somebody")),
            ("number", conflict.Resolution?.Value)));
        yield return new LabelledRow(
            Say("annual.governance.conflicts_title"),
            governance.Conflicts.Count == 0
                ? Say("annual.governance.no_conflicts", ("year", $"{input.Year}"))
                : string.Join(' ', told));
    }

    private static IEnumerable<LabelledRow> Audit(AnnualReportInput input)
    {
        var days = input.Governance.Meetings
            .Where(meeting => meeting is { Body: GoverningBody.AuditCommittee, WasHeld: true })
            .Select(meeting => Dutch.DayAndMonth(meeting.HeldOn)).ToList();
        if (days.Count > 0)
            yield return new LabelledRow(
                Say("annual.governance.audit_title"), Say("annual.governance.audit", ("days", Dutch.List(days))));
    }
}

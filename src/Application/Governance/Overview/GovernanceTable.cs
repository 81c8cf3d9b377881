using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>The answer as one table: what, who, from, until, how it stands.</summary>
internal static class GovernanceTable
{
    public static AnswerTable Of(GovernanceAnswer answer) => new(
        ["Onderdeel", "Wat", "Wie", "Van", "Tot en met", "Stand"],
        [
            .. answer.Functions.Select(Row),
            .. answer.Mandates.Select(Row),
            .. answer.Meetings.Select(Row),
            .. answer.Resolutions.Select(Row),
            .. answer.Conflicts.Select(Row),
            .. answer.Duties.Select(Row),
            .. answer.Signals.Received > 0 ? new[] { Row(answer.Signals) } : [],
        ]);

    private static IReadOnlyList<object?> Row(GovernanceAnswer.FunctionRow row) =>
    [
        Sentences.Word("governance.function"),
        row.Team is { } team ? $"{Sentences.Word(row.Function)}, {team}" : Sentences.Word(row.Function),
        row.Name ?? row.Person.Value,
        row.From,
        row.Until ?? (object?)(row.UntilMeetingOfYear is { } year
            ? Sentences.Say("governance.until_meeting", ("year", year.ToString()))
            : null),
        row.Resolution?.Value,
    ];

    private static IReadOnlyList<object?> Row(GovernanceAnswer.MandateRow row) =>
    [
        Sentences.Word("governance.mandate"),
        row.Role,
        row.Name ?? row.Holder.Value,
        row.From,
        row.Until,
        row.SecondSignatureAboveCents is { } above
            ? Sentences.Say(
                "governance.mandate_two", ("limit", new Money(row.LimitCents)), ("above", new Money(above)))
            : Sentences.Say("governance.mandate_one", ("limit", new Money(row.LimitCents))),
    ];

    private static IReadOnlyList<object?> Row(GovernanceAnswer.MeetingRow row) =>
    [
        Sentences.Word("governance.meeting"), row.Circle ?? Sentences.Word(row.Body), null, row.HeldOn, row.HeldOn,
        StandOf(row),
    ];

    private static string StandOf(GovernanceAnswer.MeetingRow row)
    {
        if (row.CancelledOn is { } cancelled)
            return Sentences.Say("governance.cancelled", ("date", cancelled));
        if (row.Present is null)
            return Sentences.Say("governance.convened", ("date", row.NoticeSentOn));
        return Sentences.Say(
            row.Quorum == true ? "governance.attendance" : "governance.attendance_short",
            ("present", row.Present), ("proxies", row.Proxies), ("entitled", row.Entitled),
            ("required", row.Required));
    }

    private static IReadOnlyList<object?> Row(GovernanceAnswer.ResolutionRow row) =>
    [
        Sentences.Say("governance.resolution", ("number", row.Number)), row.Title, Sentences.Word(row.Body),
        row.DecidedOn, row.AnnulledOn, StandOf(row),
    ];

    private static string StandOf(GovernanceAnswer.ResolutionRow row)
    {
        if (row.AnnulledOn is { } annulled)
            return Sentences.Say("governance.annulled", ("date", annulled));
        return row.For is null
            ? Sentences.Say("governance.decided")
            : Sentences.Say(
                row.Adopted ? "governance.adopted" : "governance.rejected",
                ("for", row.For), ("against", row.Against), ("abstained", row.Abstained));
    }

    private static IReadOnlyList<object?> Row(GovernanceAnswer.ConflictRow row) =>
    [
        Sentences.Word("governance.conflict"), row.Subject, row.Name ?? row.Person.Value, row.DeclaredOn,
        row.WithdrawnOn,
        row.Resolution is { } number ? Sentences.Say("governance.took_no_part", ("number", number)) : null,
    ];

    private static IReadOnlyList<object?> Row(SignalFigures signals) =>
    [
        Sentences.Word("governance.signals"), null, null, null, null,
        Sentences.Say(
            "governance.signals_done", ("received", signals.Received), ("answered", signals.Answered),
            ("actions", signals.Actions)),
    ];

    private static IReadOnlyList<object?> Row(GovernanceDuty duty) =>
    [
        Sentences.Word("governance.duty"), $"{Sentences.Word(duty.Kind)}, {duty.Year}", null, duty.DoneOn, duty.Due,
        Sentences.Word(duty.State),
    ];
}

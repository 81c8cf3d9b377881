using Wijkboek.Application.Governance.Register;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>Who governs on a day: the model, who holds which function and mandate, since when and until when.</summary>
public sealed record GovernanceOnDay(
    LocalDate Day,
    GoverningModelAdopted? Model,
    IReadOnlyList<FunctionHolder> Functions,
    IReadOnlyList<Traced<Mandate>> Mandates)
{
    private const int MonthsAhead = 12;

    public static GovernanceOnDay Of(GovernanceBook book, LocalDate day) => new(
        day,
        book.Statutes.ModelOn(day)?.What,
        [
            .. Holders(book).Where(holder => holder.IsInFunctionOn(day))
                .OrderBy(holder => holder.Appointed.Function).ThenBy(holder => holder.Appointed.From)
                .ThenBy(holder => holder.Appointed.Appointment.Value, StringComparer.Ordinal),
        ],
        [
            .. book.Mandates.Where(mandate => mandate.What.CoversOn(day))
                .OrderBy(mandate => mandate.What.Granted!.From)
                .ThenBy(mandate => mandate.What.Granted!.Mandate.Value, StringComparer.Ordinal),
        ]);

    public IEnumerable<FunctionHolder> In(params IReadOnlyCollection<Function> functions) =>
        Functions.Where(holder => functions.Contains(holder.Appointed.Function));

    /// <summary>Terms that end within a year after the day.</summary>
    public IEnumerable<FunctionHolder> EndingTerms => Functions.Where(holder =>
        holder.LastDay <= Day.PlusMonths(MonthsAhead)
        || (holder.LastDay is null && holder.Appointed.UntilMeetingOfYear <= Day.PlusMonths(MonthsAhead).Year));

    // A term until the general meeting of a year ends on the day on which that meeting could decide.
    private static IEnumerable<FunctionHolder> Holders(GovernanceBook book)
    {
        var meetings = book.MeetingsIn(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            .Where(meeting => meeting is
                { Body: GoverningBody.GeneralMeeting, WasHeld: true, Attendance.HasQuorum: true })
            .ToList();
        return book.Functions.Appointments.Select(known => new FunctionHolder(
            known.What.Appointed,
            known.What.Relieved,
            known.What.Relieved?.RelievedOn ?? known.What.Appointed.Until ?? meetings
                .Find(meeting => meeting.HeldOn.Year == known.What.Appointed.UntilMeetingOfYear
                    && meeting.HeldOn > known.What.Appointed.From)?.HeldOn,
            known.Positions));
    }
}

/// <param name="LastDay">Null when it runs on, or until a general meeting that is still to come.</param>
/// <param name="Positions">Where in the journal the appointment and the relief stand.</param>
public sealed record FunctionHolder(
    PersonAppointed Appointed, PersonRelieved? Relieved, LocalDate? LastDay, IReadOnlyList<long> Positions)
{
    public bool IsInFunctionOn(LocalDate day) => Appointed.From <= day && !(LastDay < day);
}

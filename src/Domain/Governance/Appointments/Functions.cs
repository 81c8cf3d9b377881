using System.Collections.Immutable;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Governance.Appointments;

/// <summary>Who was appointed to what: one stream, because some functions exclude others.</summary>
/// <param name="Withdrawn">Recorded by mistake; these names are not given again.</param>
public sealed record Functions(
    ImmutableList<Appointment> Appointments, ImmutableHashSet<AppointmentId> Withdrawn) : IState<Functions>
{
    public static Stream<Functions> Stream { get; } = new("functions", Retention.Business);

    public static Functions Initial { get; } = new([], []);

    public Appointment? Find(AppointmentId id) => Appointments.Find(known => known.Appointed.Appointment == id);

    public bool Holds(MemberId person, Function function, LocalDate on) => Appointments.Exists(known =>
        known.Appointed.Person == person && known.Appointed.Function == function && known.IsHeldOn(on));

    public Functions Evolve(IEvent happened) => happened switch
    {
        PersonAppointed appointed => this with { Appointments = Appointments.Add(new Appointment(appointed, null)) },
        PersonRelieved relieved => this with
        {
            Appointments = [.. Appointments.Select(known =>
                known.Appointed.Appointment == relieved.Appointment ? known with { Relieved = relieved } : known)],
        },
        AppointmentWithdrawn withdrawn => new(
            Appointments.RemoveAll(known => known.Appointed.Appointment == withdrawn.Appointment),
            Withdrawn.Add(withdrawn.Appointment)),
        _ => this,
    };
}

public sealed record Appointment(PersonAppointed Appointed, PersonRelieved? Relieved)
{
    /// <summary>
    /// Last day that can be said beforehand; of a term that ends at a general meeting the last day of that year.
    /// </summary>
    public LocalDate? LastDay => Relieved?.RelievedOn ?? Appointed.Until
        ?? (Appointed.UntilMeetingOfYear is { } year ? new LocalDate(year, 12, 31) : null);

    public bool IsHeldOn(LocalDate day) => Appointed.From <= day && !(LastDay < day);

    /// <summary>
    /// Whether both terms have a day in common. Who is chosen at the general meeting at which an earlier term ends
    /// follows on that term.
    /// </summary>
    public bool Overlaps(AppointToFunction act)
    {
        if (Relieved is null && Appointed.UntilMeetingOfYear <= act.From.Year)
            return false;
        var otherLast = act.Until ?? (act.UntilMeetingOfYear is { } year ? new LocalDate(year, 12, 31) : null);
        return !(LastDay < act.From) && !(otherLast < Appointed.From);
    }
}

public static class FunctionRules
{
    /// <summary>Beside a sole director nobody else is on the board.</summary>
    public static bool IsOnBoard(this Function function, BoardModel board) => function == Function.BoardMember
        || (board == BoardModel.Joint
            && function is Function.Chair or Function.Secretary or Function.Treasurer);

    public static bool IsOnSupervisoryBoard(this Function function) =>
        function is Function.SupervisoryBoardChair or Function.SupervisoryBoardMember;

    /// <summary>Whether one person at a time holds it.</summary>
    public static bool IsForOne(this Function function, BoardModel board) => function switch
    {
        Function.BoardMember => board == BoardModel.Sole,
        Function.Chair or Function.Secretary or Function.Treasurer or Function.SupervisoryBoardChair => true,
        _ => false,
    };

    /// <summary>
    /// Who governs does not supervise (BW 2:47, 2:292a), and who governs or keeps the books does not look into them
    /// (BW 2:48(2)).
    /// </summary>
    public static bool Excludes(this Function one, Function other, BoardModel board) =>
        IsBarred(one, other, board) || IsBarred(other, one, board);

    private static bool IsBarred(Function checking, Function governing, BoardModel board) =>
        checking.IsOnSupervisoryBoard() && governing.IsOnBoard(board)
        || checking == Function.AuditCommitteeMember
        && (governing.IsOnBoard(board) || governing == Function.Treasurer);
}

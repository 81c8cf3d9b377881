using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Overview;

/// <summary>
/// What <c>show governance --format json</c> prints: functions, mandates and duties as on the last day of the period;
/// meetings, resolutions and conflicts of the period. Amounts in cents; positions are those in the journal.
/// </summary>
/// <param name="Signals">Of what came in during the period.</param>
/// <param name="EndingTerms">Appointments that end within twelve months after the period.</param>
public sealed record GovernanceAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    GovernanceAnswer.ModelRow? Model,
    IReadOnlyList<GovernanceAnswer.FunctionRow> Functions,
    IReadOnlyList<GovernanceAnswer.MandateRow> Mandates,
    IReadOnlyList<GovernanceAnswer.MeetingRow> Meetings,
    IReadOnlyList<GovernanceAnswer.ResolutionRow> Resolutions,
    IReadOnlyList<GovernanceAnswer.ConflictRow> Conflicts,
    IReadOnlyList<GovernanceDuty> Duties,
    IReadOnlyList<AppointmentId> EndingTerms,
    SignalFigures Signals)
{
    public sealed record ModelRow(
        GeneralMeeting GeneralMeeting, BoardModel Board, bool SupervisoryBoard, WorkOrganisation Organisation,
        LocalDate AdoptedOn);

    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="Until">Last day; null when it runs on, or until a general meeting that is still to come.</param>
    public sealed record FunctionRow(
        AppointmentId Appointment, MemberId Person, string? Name, Function Function, string? Team, LocalDate From,
        LocalDate? Until, int? UntilMeetingOfYear, ResolutionNumber? Resolution, IReadOnlyList<long> Positions);

    /// <param name="Name">Null when it was forgotten.</param>
    public sealed record MandateRow(
        MandateId Mandate, MemberId Holder, string? Name, string Role, string? Account, string? Project,
        long LimitCents, long? SecondSignatureAboveCents, IReadOnlyList<MemberId> SecondSigners, LocalDate From,
        LocalDate? Until, ResolutionNumber? Resolution, IReadOnlyList<long> Positions);

    /// <param name="Present">Null when attendance was not recorded; so are the figures after it.</param>
    public sealed record MeetingRow(
        MeetingId Meeting, GoverningBody Body, string? Circle, LocalDate HeldOn, LocalDate NoticeSentOn,
        bool ConvenedInTime, LocalDate? CancelledOn, int? Present, int? Proxies, int? Entitled, int? Required,
        bool? Quorum, LocalDate? MinutesApprovedOn, IReadOnlyList<ResolutionNumber> Resolutions,
        IReadOnlyList<long> Positions);

    /// <param name="Title">Null when it was forgotten.</param>
    /// <param name="For">Null when a sole director decided; so are the votes after it.</param>
    public sealed record ResolutionRow(
        ResolutionNumber Number, GoverningBody Body, MeetingId? Meeting, MemberId? By, string? Title,
        ResolutionSubject Subject, int? FiscalYear, LocalDate DecidedOn, bool Adopted, int? For, int? Against,
        int? Abstained, int Excluded, LocalDate? AnnulledOn, IReadOnlyList<long> Positions);

    /// <param name="Subject">Null when it was forgotten.</param>
    public sealed record ConflictRow(
        MemberId Person, string? Name, string? Subject, LocalDate DeclaredOn, LocalDate? WithdrawnOn,
        ResolutionNumber? Resolution, IReadOnlyList<long> Positions);

    public static async Task<Answer> Give(Question question)
    {
        var book = await GovernanceBook.Read(question);
        var people = await People.Read(question);
        var personal = await question.Personal();
        var last = GovernanceOnDay.Of(book, question.To);
        var data = new GovernanceAnswer(
            question.Cooperative, question.From, question.To, Of(last.Model),
            [.. last.Functions.Select(holder => Of(holder, people))],
            [.. last.Mandates.Select(mandate => Of(mandate.What, people, mandate.Positions))],
            [.. book.MeetingsIn(question.From, question.To).Select(Of)],
            [
                .. book.ResolutionsIn(question.From, question.To)
                    .Select(resolution => Of(resolution, personal.Text(resolution.Title))),
            ],
            [
                .. book.ConflictsIn(question.From, question.To).Select(conflict => Of(
                    conflict, people.NameOf(conflict.Declared.Person), personal.Text(conflict.Declared.Subject))),
            ],
            GovernanceDuties.On(book, question.To),
            [.. last.EndingTerms.Select(holder => holder.Appointed.Appointment)],
            SignalFigures.In(book.Signals, question.From, question.To));
        return new Answer(data, GovernanceTable.Of(data));
    }

    private static ModelRow? Of(GoverningModelAdopted? model) => model is null
        ? null
        : new ModelRow(
            model.GeneralMeeting, model.Board, model.SupervisoryBoard, model.Organisation, model.AdoptedOn);

    private static FunctionRow Of(FunctionHolder holder, People people) => new(
        holder.Appointed.Appointment, holder.Appointed.Person, people.NameOf(holder.Appointed.Person),
        holder.Appointed.Function, holder.Appointed.Team, holder.Appointed.From, holder.LastDay,
        holder.Appointed.UntilMeetingOfYear, holder.Appointed.Resolution, holder.Positions);

    private static MandateRow Of(Mandate mandate, People people, IReadOnlyList<long> positions)
    {
        var granted = mandate.Granted!;
        return new MandateRow(
            granted.Mandate, granted.Holder, people.NameOf(granted.Holder), granted.Role, granted.Account,
            granted.Project, granted.Limit.Cents, granted.SecondSignatureAbove?.Cents, granted.SecondSigners,
            granted.From, mandate.LastDay, granted.Resolution, positions);
    }

    private static MeetingRow Of(MeetingRecord meeting) => new(
        meeting.Meeting, meeting.Body, meeting.Convened.Circle, meeting.HeldOn, meeting.Convened.NoticeSentOn,
        meeting.Convened.IsConvenedInTime, meeting.Cancelled?.CancelledOn, meeting.Attendance?.Present,
        meeting.Attendance?.Proxies, meeting.Attendance?.Entitled, meeting.Attendance?.Required,
        meeting.Attendance?.HasQuorum, meeting.Minutes?.ApprovedOn, meeting.Resolutions, meeting.Positions);

    private static ResolutionRow Of(ResolutionRecord resolution, string? title) => new(
        resolution.Number, resolution.Body, resolution.Meeting, resolution.By, title, resolution.Subject,
        resolution.FiscalYear, resolution.DecidedOn, resolution.Adopted, resolution.Vote?.For,
        resolution.Vote?.Against, resolution.Vote?.Abstained, resolution.Excluded.Count,
        resolution.Annulled?.AnnulledOn, resolution.Positions);

    private static ConflictRow Of(ConflictRecord conflict, string? name, string? subject) => new(
        conflict.Declared.Person, name, subject, conflict.Declared.DeclaredOn, conflict.Withdrawn?.WithdrawnOn,
        conflict.Resolution, conflict.Positions);
}

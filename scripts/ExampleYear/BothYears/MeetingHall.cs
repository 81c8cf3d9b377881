using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.ExampleYear.BothYears;

/// <param name="Motion">Short name of the motion within its meeting.</param>
internal sealed record Vote(
    string Motion, string Title, ResolutionSubject Subject, int? FiscalYear, int For, int Against, int Abstained = 0);

/// <summary>Meetings, as the director keeps their minutes.</summary>
/// <param name="meeting">Names the meeting.</param>
internal sealed class MeetingHall(Script script, string meeting, GoverningBody body, LocalDate heldOn)
{
    public MeetingId Id { get; } = new(meeting);

    public MotionId Named(string motion) => new($"{meeting}-{motion}");

    public MeetingHall Convene(int daysBefore, string place, MeetingId? secondOf, params string[] agenda)
    {
        var sent = heldOn.PlusDays(-daysBefore);
        script.Record(sent, People.Board, new ConveneMeeting(
            Id, body, heldOn, sent, place, [.. agenda.Select(subject => (Personal<string>)subject)], secondOf));
        return this;
    }

    public MeetingHall Attend(int present, int proxies, int entitled, params Person[] named)
    {
        script.Record(heldOn, People.Board, new RecordAttendance(
            Id, present, entitled, proxies, named.Length == 0 ? null : [.. named.Select(person => person.Member)]));
        return this;
    }

    public MeetingHall Table(Vote vote)
    {
        script.Record(heldOn, People.Board, new TableMotion(
            Id, Named(vote.Motion), vote.Title, vote.Subject, vote.FiscalYear));
        return this;
    }

    public MeetingHall Hold(Vote vote)
    {
        script.Record(heldOn, People.Board, Holding(vote));
        return this;
    }

    public MeetingHall Decide(params Vote[] votes)
    {
        foreach (var vote in votes)
            Table(vote).Hold(vote);
        return this;
    }

    public HoldVote Holding(Vote vote) => new(Id, Named(vote.Motion), vote.For, vote.Against, vote.Abstained);

    public void Approve(LocalDate on) => script.Record(on, People.Board, new ApproveMinutes(Id, on));
}

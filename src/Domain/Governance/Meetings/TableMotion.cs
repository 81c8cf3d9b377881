using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <param name="FiscalYear">Which year's accounts, budget, result or discharge it is about.</param>
/// <param name="Majority">What the statutes ask when left out; it may ask more, never less.</param>
/// <param name="QuorumPercent">Where this motion asks for more to be present than the meeting does: 1 to 100.</param>
public sealed record TableMotion(
    MeetingId Meeting,
    MotionId Motion,
    Personal<string> Title,
    ResolutionSubject Subject = ResolutionSubject.Other,
    int? FiscalYear = null,
    Majority? Majority = null,
    VotingMethod Method = VotingMethod.PerHead,
    int? QuorumPercent = null) : IAct
{
    public static Decision Decide(TableMotion act, Meeting meeting, Statutes statutes, Cooperative cooperative)
    {
        if (meeting.Convened is not { } convened)
            return MeetingRefusals.Unknown(act.Meeting);
        var asked = MajorityAsked(act, convened, statutes);
        var tabled = new MotionTabled(
            act.Meeting, act.Motion, act.Title, act.Subject, act.FiscalYear, act.Majority ?? asked, act.Method,
            act.QuorumPercent);
        if (meeting.Find(act.Motion) is { Tabled: var before })
            return before == tabled with { Title = before.Title }
                ? Decision.Nothing
                : MeetingRefusals.MotionTaken(act.Motion);
        if (meeting.Cancelled is { } cancelled)
            return MeetingRefusals.WasCancelled(cancelled.CancelledOn);
        return Refuses(act, convened, asked, cooperative) is { } refusal
            ? refusal
            : Meetings.Meeting.Stream(act.Meeting).Record(tabled);
    }

    private static Refusal? Refuses(
        TableMotion act, MeetingConvened convened, Majority asked, Cooperative cooperative)
    {
        if (string.IsNullOrWhiteSpace(act.Title.Plain))
            return MeetingRefusals.MotionUntitled;
        if (convened.Body != GoverningBody.GeneralMeeting
            && act.Subject.IsForGeneralMeeting(cooperative.Founding!.LegalForm))
            return ResolutionRefusals.GeneralMeetingDecides(act.Subject);
        if (act.Subject.IsOfFiscalYear() && act.FiscalYear is null)
            return ResolutionRefusals.FiscalYearMissing(act.Subject);
        if (act.Majority is { IsSane: false } wrong)
            return StatutesRefusals.MajorityWrong(wrong);
        if (act.Majority?.IsBelow(asked) == true)
            return MeetingRefusals.MajorityBelowStatutes(asked);
        return act.QuorumPercent is < 1 or > 100 ? MeetingRefusals.MotionQuorumWrong(act.QuorumPercent.Value) : null;
    }

    // The general meeting by its statutes; other bodies by more than half of the votes cast.
    private static Majority MajorityAsked(TableMotion act, MeetingConvened convened, Statutes statutes) =>
        convened.Body == GoverningBody.GeneralMeeting
            ? statutes.RulesOn(convened.HeldOn)?.For(act.Subject) ?? ArticlesOfAssociation.Majority.Simple
            : ArticlesOfAssociation.Majority.Simple;
}

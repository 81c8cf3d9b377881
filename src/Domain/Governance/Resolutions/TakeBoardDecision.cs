using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.ConflictsOfInterest;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Governance.Resolutions;

/// <summary>A sole director decides and writes it down; a board of more people decides in a meeting.</summary>
/// <param name="Number">The next of the year when left out.</param>
public sealed record TakeBoardDecision(
    MotionId Decision,
    Personal<string> Title,
    MemberId By,
    LocalDate TakenOn,
    ResolutionSubject Subject = ResolutionSubject.Other,
    int? FiscalYear = null,
    ResolutionNumber? Number = null) : IAct
{
    public static Decision Decide(
        TakeBoardDecision act,
        ResolutionRegister register,
        Functions functions,
        ConflictRegister conflicts,
        Cooperative cooperative)
    {
        if (register.Decision(act.Decision) is { } before)
            return IsSame(before, act) ? Common.Decision.Nothing : ResolutionRefusals.DecisionTaken(act.Decision);
        if (cooperative is not { Founding: { } founding, GoverningModel: { } model })
            return AppointmentRefusals.NoGoverningModel;
        if (Refuses(act, functions, conflicts, founding.LegalForm, model.Board) is { } refusal)
            return refusal;
        var number = register.NumberFor(act.Number, act.TakenOn.Year);
        if (register.RefusesNumber(number, act.TakenOn.Year) is { } wrong)
            return wrong;
        return ResolutionRegister.Stream(act.TakenOn.Year).Record(new BoardDecisionTaken(
            number, act.Decision, act.By, act.Title, act.Subject, act.FiscalYear, act.TakenOn));
    }

    private static Refusal? Refuses(
        TakeBoardDecision act,
        Functions functions,
        ConflictRegister conflicts,
        LegalForm legalForm,
        BoardModel board)
    {
        if (string.IsNullOrWhiteSpace(act.Title.Plain))
            return ResolutionRefusals.TitleMissing;
        if (board != BoardModel.Sole)
            return ResolutionRefusals.JointBoardMeets;
        if (!functions.Holds(act.By, Function.BoardMember, act.TakenOn))
            return ResolutionRefusals.NotTheDirector(act.By, act.TakenOn);
        if (act.Subject.IsForGeneralMeeting(legalForm))
            return ResolutionRefusals.GeneralMeetingDecides(act.Subject);
        if (act.Subject.IsOfFiscalYear() && act.FiscalYear is null)
            return ResolutionRefusals.FiscalYearMissing(act.Subject);

        // The decision then passes to the supervisory board or the general meeting (BW 2:44, 2:291).
        return conflicts.Concerns(act.By, act.Decision) ? ResolutionRefusals.DirectorHasConflict(act.By) : null;
    }

    private static bool IsSame(BoardDecisionTaken before, TakeBoardDecision act) =>
        before.By == act.By && before.TakenOn == act.TakenOn && before.Subject == act.Subject
        && before.FiscalYear == act.FiscalYear && (act.Number is not { } number || before.Number == number);
}

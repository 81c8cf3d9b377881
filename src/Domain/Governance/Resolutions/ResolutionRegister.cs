using System.Collections.Immutable;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.Governance.Resolutions;

/// <summary>All resolutions of one calendar year, of every body: one sequence of numbers.</summary>
public sealed record ResolutionRegister(
    ImmutableDictionary<ResolutionNumber, RegisteredResolution> Resolutions) : IState<ResolutionRegister>
{
    public static Stream<ResolutionRegister> Stream(int year) => new($"resolutions/{year}", Retention.Business);

    public static ResolutionRegister Initial { get; } =
        new(ImmutableDictionary<ResolutionNumber, RegisteredResolution>.Empty);

    public RegisteredResolution? Find(ResolutionNumber number) => Resolutions.GetValueOrDefault(number);

    /// <summary>The decision that a sole director took under this name.</summary>
    public BoardDecisionTaken? Decision(MotionId decision) => Resolutions.Values
        .Select(registered => registered.BoardDecision)
        .FirstOrDefault(taken => taken?.Decision == decision);

    /// <summary>The given number where there is one; otherwise the next of the year.</summary>
    public ResolutionNumber NumberFor(ResolutionNumber? given, int year) => given
        ?? ResolutionNumber.Of(year, Resolutions.Keys.Select(number => number.Sequence).DefaultIfEmpty().Max() + 1);

    /// <summary>Why a number cannot be given to a resolution of this year; null when it can.</summary>
    public Refusal? RefusesNumber(ResolutionNumber number, int year)
    {
        if (number.Year != year || number.Sequence == 0)
            return ResolutionRefusals.NumberWrong(number, year);
        return Find(number) is null ? null : ResolutionRefusals.NumberTaken(number);
    }

    /// <summary>Why nothing can rest on this resolution; null when it can, or when none is named.</summary>
    public Refusal? RefusesAsGround(ResolutionNumber? number)
    {
        if (number is not { } named)
            return null;
        return Find(named) switch
        {
            null => ResolutionRefusals.Unknown(named),
            { Adopted: false } => ResolutionRefusals.WasRejected(named),
            { Annulled: { } annulled } => ResolutionRefusals.WasAnnulled(named, annulled.AnnulledOn),
            _ => null,
        };
    }

    public ResolutionRegister Evolve(IEvent happened) => happened switch
    {
        ResolutionAdopted it => Add(it, new(
            true, it.Body, it.Subject, it.DecidedOn, it.Meeting, it.Motion, null, null)),
        ResolutionRejected it => Add(it, new(
            false, it.Body, it.Subject, it.DecidedOn, it.Meeting, it.Motion, null, null)),
        BoardDecisionTaken it => Add(it, new(
            true, GoverningBody.Board, it.Subject, it.TakenOn, null, it.Decision, it, null)),
        ResolutionAnnulled it => Add(it, Resolutions[it.Number] with { Annulled = it }),
        _ => this,
    };

    private ResolutionRegister Add(IResolution resolution, RegisteredResolution registered) =>
        new(Resolutions.SetItem(resolution.Number, registered));
}

/// <param name="BoardDecision">Null when it was decided in a meeting.</param>
public sealed record RegisteredResolution(
    bool Adopted,
    GoverningBody Body,
    ResolutionSubject Subject,
    LocalDate DecidedOn,
    MeetingId? Meeting,
    MotionId Motion,
    BoardDecisionTaken? BoardDecision,
    ResolutionAnnulled? Annulled);

public static class ResolutionSubjects
{
    /// <summary>
    /// Where there are members, these are theirs: the accounts, more time for them and discharge (BW 2:48, 2:49, 2:58),
    /// where the result goes, and the statutes (BW 2:42).
    /// </summary>
    public static bool IsForGeneralMeeting(this ResolutionSubject subject, LegalForm legalForm) =>
        legalForm != LegalForm.Foundation && subject is not (ResolutionSubject.Other or ResolutionSubject.Budget
            or ResolutionSubject.Appointment);

    /// <summary>Whether it must say which fiscal year it is about.</summary>
    public static bool IsOfFiscalYear(this ResolutionSubject subject) => subject is ResolutionSubject.AccountsAdopted
        or ResolutionSubject.AccountsExtended or ResolutionSubject.Discharge or ResolutionSubject.ResultAppropriated
        or ResolutionSubject.Budget;
}

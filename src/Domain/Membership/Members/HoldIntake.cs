namespace Wijkboek.Domain.Membership.Members;

/// <param name="Fits">Whether applicant and cooperative both want to go on.</param>
/// <param name="HeldBy">Who spoke for the cooperative.</param>
/// <param name="Talents">What the applicant offers to do; it goes into the talent bank.</param>
public sealed record HoldIntake(
    MemberId Applicant,
    LocalDate HeldOn,
    bool Fits,
    MemberId? HeldBy = null,
    Personal<string>? Note = null,
    IReadOnlyList<IntakeTalent>? Talents = null) : IAct
{
    /// <param name="heldBy">State of <see cref="HeldBy"/>; null when nobody is named.</param>
    public static Decision Decide(HoldIntake act, Member applicant, Member? heldBy)
    {
        if (applicant.Application?.Intake is { } before && before.HeldOn == act.HeldOn)
            return before.Fits == act.Fits && before.HeldBy == act.HeldBy
                ? Decision.Nothing
                : ApplicationRefusals.IntakeOnDay(act.Applicant, before.HeldOn);
        if (applicant.OpenApplication is not { } application)
            return ApplicationRefusals.None(act.Applicant);
        if (act.HeldOn < application.Last)
            return MemberRefusals.TooEarly(act.Applicant, act.HeldOn, application.Last);
        if (heldBy is { IsPerson: false })
            return heldBy.IsKnown
                ? MemberRefusals.NotAPerson(act.HeldBy!.Value)
                : MemberRefusals.Unknown(act.HeldBy!.Value);
        if (DetailRules.TooLong(act.Note) is { } tooLong)
            return tooLong;

        var stream = Member.Stream(act.Applicant);
        Decision held = stream.Record(
            new IntakeHeld(act.Applicant, act.HeldOn, act.Fits, act.HeldBy, act.Note));
        var talents = act.Talents ?? [];
        if (talents.GroupBy(one => one.Talent).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return TalentRefusals.TwiceInList(twice.Key);
        return talents.Aggregate(held, (so, one) => so.And(OfferTalent.Decide(
            new OfferTalent(act.Applicant, one.Talent, one.Field, act.HeldOn, one.Description), applicant)));
    }
}

public sealed record IntakeTalent(TalentId Talent, TalentField Field, Personal<string>? Description = null);

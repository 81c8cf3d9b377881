namespace Wijkboek.Domain.Appreciation.Ambassadors;

/// <param name="EndedOn">The last day.</param>
/// <param name="ByMistake">It was recorded by mistake, and counts nowhere.</param>
public sealed record EndAmbassadorship(
    AmbassadorId Ambassador, LocalDate EndedOn, bool ByMistake = false, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndAmbassadorship act, Ambassadorship ambassadorship)
    {
        if (ambassadorship.Engaged is not { } engaged)
            return AmbassadorRefusals.Unknown(act.Ambassador);
        if (ambassadorship.Ended is { } before)
            return before.EndedOn == act.EndedOn && before.ByMistake == act.ByMistake
                ? Decision.Nothing
                : AmbassadorRefusals.AlreadyEnded(before);
        return act.EndedOn < engaged.From
            ? AmbassadorRefusals.EndsBeforeStart(engaged.From)
            : Ambassadorship.Stream(act.Ambassador).Record(new AmbassadorshipEnded(
                act.Ambassador, engaged.Person, act.EndedOn, act.ByMistake, act.Note));
    }
}

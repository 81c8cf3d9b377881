namespace Wijkboek.Domain.Governance.Resolutions;

/// <summary>
/// A resolution was recorded by mistake, or does not hold any longer. It stays in the register, and what must be
/// decided again is tabled again under a name of its own.
/// </summary>
public sealed record AnnulResolution(
    ResolutionNumber Number, LocalDate AnnulledOn, AnnulmentGround Ground, Personal<string> Reason) : IAct
{
    public static Decision Decide(AnnulResolution act, ResolutionRegister register)
    {
        if (register.Find(act.Number) is not { } registered)
            return ResolutionRefusals.Unknown(act.Number);
        if (registered.Annulled is { } before)
            return before.AnnulledOn == act.AnnulledOn && before.Ground == act.Ground
                ? Decision.Nothing
                : ResolutionRefusals.WasAnnulled(act.Number, before.AnnulledOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return ResolutionRefusals.ReasonMissing;
        if (act.AnnulledOn < registered.DecidedOn)
            return ResolutionRefusals.AnnulledBeforeDecided(registered.DecidedOn);
        return ResolutionRegister.Stream(act.Number.Year).Record(new ResolutionAnnulled(
            act.Number, registered.Motion, registered.Meeting, act.Ground, act.AnnulledOn, act.Reason));
    }
}

using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ArticlesOfAssociation;

/// <summary>A resolution to amend the statutes was laid down by a notary, and holds from that day.</summary>
/// <param name="Rules">Left out when the rules of the general meeting stay as they were.</param>
public sealed record AmendStatutes(
    LocalDate DeedOn,
    ResolutionNumber Resolution,
    Personal<string> Subject,
    MeetingRules? Rules = null) : IAct
{
    /// <param name="resolutions">The register of the year of the resolution.</param>
    public static Decision Decide(AmendStatutes act, Statutes statutes, ResolutionRegister resolutions)
    {
        if (statutes.Amendments.Find(known => known.Resolution == act.Resolution) is { } before)
            return before.DeedOn == act.DeedOn && before.Rules == act.Rules
                ? Decision.Nothing
                : StatutesRefusals.AlreadyAmended(act.Resolution, before.DeedOn);
        if (string.IsNullOrWhiteSpace(act.Subject.Plain))
            return StatutesRefusals.SubjectMissing;
        if (resolutions.RefusesAsGround(act.Resolution) is { } refusal)
            return refusal;
        var resolution = resolutions.Find(act.Resolution)!;
        if (resolution.Subject != ResolutionSubject.StatutesAmended)
            return StatutesRefusals.NotAnAmendment(act.Resolution);
        if (act.DeedOn < resolution.DecidedOn)
            return StatutesRefusals.DeedBeforeResolution(resolution.DecidedOn);
        if (act.Rules is { } rules && SetMeetingRules.Refuses(rules) is { } wrong)
            return wrong;
        return Statutes.Stream.Record(new StatutesAmended(act.DeedOn, act.Resolution, act.Subject, act.Rules));
    }
}

using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Mandates;

/// <param name="Role">As what the holder acts; never a name.</param>
/// <param name="Account">Which account of the ledger; left out is every account.</param>
/// <param name="Limit">The most that one commitment may cost; more than nothing.</param>
/// <param name="SecondSignatureAbove">Zero to the limit; left out when a second signature is never asked.</param>
/// <param name="SecondSigners">Who may be the second person; left out is anybody else.</param>
public sealed record GrantMandate(
    MandateId Mandate,
    MemberId Holder,
    string Role,
    Money Limit,
    LocalDate From,
    LocalDate? Until = null,
    string? Account = null,
    string? Project = null,
    Money? SecondSignatureAbove = null,
    IReadOnlyList<MemberId>? SecondSigners = null,
    ResolutionNumber? Resolution = null) : IAct
{
    /// <param name="people">The holder and all second signers.</param>
    /// <param name="resolutions">The register of the year of the resolution that is named.</param>
    public static Decision Decide(
        GrantMandate act, Mandate mandate, IReadOnlyList<Official> people, ResolutionRegister resolutions)
    {
        var granted = new MandateGranted(
            act.Mandate, act.Holder, act.Role.Trim(), act.Account, act.Project, act.Limit, act.SecondSignatureAbove,
            act.SecondSigners ?? [], act.From, act.Until, act.Resolution);
        if (mandate.Granted is { } before)
            return IsSame(before, granted) ? Decision.Nothing : MandateRefusals.IdTaken(act.Mandate);
        var refusal = people.Select(person => person.Refuses()).FirstOrDefault(reason => reason is not null)
            ?? Refuses(granted)
            ?? resolutions.RefusesAsGround(act.Resolution);
        return refusal is null ? Mandates.Mandate.Stream(act.Mandate).Record(granted) : refusal;
    }

    private static Refusal? Refuses(MandateGranted granted)
    {
        if (granted.Role.Length == 0)
            return MandateRefusals.RoleMissing;
        if (!granted.Limit.IsPositive)
            return MandateRefusals.LimitNotPositive;
        if (granted.SecondSignatureAbove is { } above && (above.IsNegative || above > granted.Limit))
            return MandateRefusals.SecondSignatureWrong(granted.Limit);
        if (granted.SecondSigners.Contains(granted.Holder)
            || (granted.SecondSignatureAbove is null && granted.SecondSigners.Count > 0))
            return MandateRefusals.SecondSignersWrong;
        return granted.Until is { } until && until < granted.From
            ? MandateRefusals.PeriodWrong(granted.From, until)
            : null;
    }

    private static bool IsSame(MandateGranted before, MandateGranted granted) =>
        before == granted with { SecondSigners = before.SecondSigners }
        && before.SecondSigners.SequenceEqual(granted.SecondSigners);
}

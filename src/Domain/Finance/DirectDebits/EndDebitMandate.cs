namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The member takes the mandate back, or it is no longer needed.</summary>
/// <param name="EndedOn">Last day on which it may be collected by.</param>
public sealed record EndDebitMandate(
    DebitMandateId Mandate, LocalDate EndedOn, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(EndDebitMandate act, DebitMandate mandate)
    {
        if (mandate.Given is not { } signed)
            return DebitRefusals.MandateUnknown(act.Mandate);
        if (mandate.Ended is { } before)
            return before.EndedOn == act.EndedOn
                ? Decision.Nothing
                : DebitRefusals.MandateEnded(act.Mandate, before.EndedOn);
        return act.EndedOn < signed.SignedOn
            ? DebitRefusals.BeforeSigning(act.Mandate, signed.SignedOn)
            : DebitMandate.Stream(act.Mandate, signed.Member).Record(
                new DebitMandateEnded(act.Mandate, signed.Member, act.EndedOn, act.Reason));
    }
}

namespace Wijkboek.Domain.Governance.Mandates;

/// <param name="WithdrawnOn">Last day on which it still holds.</param>
public sealed record WithdrawMandate(
    MandateId Mandate, LocalDate WithdrawnOn, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(WithdrawMandate act, Mandate mandate)
    {
        if (mandate.Granted is not { } granted)
            return MandateRefusals.Unknown(act.Mandate);
        if (mandate.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : MandateRefusals.AlreadyWithdrawn(act.Mandate, before.WithdrawnOn);

        // The day before it starts undoes it altogether.
        if (act.WithdrawnOn < granted.From.PlusDays(-1) || granted.Until < act.WithdrawnOn)
            return MandateRefusals.WithdrawnOutsidePeriod(granted.From);
        return Mandates.Mandate.Stream(act.Mandate).Record(
            new MandateWithdrawn(act.Mandate, granted.Holder, act.WithdrawnOn, act.Reason));
    }
}

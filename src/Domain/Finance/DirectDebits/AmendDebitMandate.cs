namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The member has another account; the mandate stays as it was signed.</summary>
public sealed record AmendDebitMandate(
    DebitMandateId Mandate, LocalDate AmendedOn, Personal<string> Iban, Personal<string> Name) : IAct
{
    public static Decision Decide(AmendDebitMandate act, DebitMandate mandate)
    {
        if (mandate.Given is not { } signed)
            return DebitRefusals.MandateUnknown(act.Mandate);
        if (mandate.Amended?.AmendedOn == act.AmendedOn)
            return Decision.Nothing;
        if (mandate.Ended is { } ended)
            return DebitRefusals.MandateEnded(act.Mandate, ended.EndedOn);
        if (act.AmendedOn < (mandate.Amended?.AmendedOn ?? signed.SignedOn))
            return DebitRefusals.BeforeStep(mandate.Amended?.AmendedOn ?? signed.SignedOn);
        var (iban, name) = SignDebitMandate.Payer(act.Iban, act.Name);
        return SignDebitMandate.PayerRefuses(iban, name) is { } refusal
            ? refusal
            : DebitMandate.Stream(act.Mandate, signed.Member).Record(
                new DebitMandateAmended(act.Mandate, signed.Member, act.AmendedOn, iban, name));
    }
}

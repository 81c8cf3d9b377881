using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>
/// A member signed a SEPA mandate. A tick on a website is none: somebody has the signature, or the bank gave it.
/// </summary>
/// <param name="Mandate">Its reference, at most 35 characters.</param>
/// <param name="Name">As it stands on the account.</param>
/// <param name="OnlyOnce">A mandate for one collection.</param>
public sealed record SignDebitMandate(
    DebitMandateId Mandate,
    MemberId Member,
    LocalDate SignedOn,
    Personal<string> Iban,
    Personal<string> Name,
    bool OnlyOnce = false) : IAct
{
    private const int LongestId = 35;

    /// <param name="act">What is asked.</param>
    /// <param name="mandate">Of that reference.</param>
    /// <param name="isKnown">Whether the register has the member.</param>
    public static Decision Decide(SignDebitMandate act, DebitMandate mandate, bool isKnown)
    {
        if (mandate.Given is { } before)
            return (before.Member, before.SignedOn, before.Recurring) == (act.Member, act.SignedOn, !act.OnlyOnce)
                ? Decision.Nothing
                : DebitRefusals.MandateTaken(act.Mandate);
        if (!isKnown)
            return DebitRefusals.MemberUnknown(act.Member);
        if (act.Mandate.Value.Length > LongestId)
            return DebitRefusals.MandateIdTooLong(LongestId);
        var (iban, name) = Payer(act.Iban, act.Name);
        return PayerRefuses(iban, name) is { } refusal
            ? refusal
            : DebitMandate.Stream(act.Mandate, act.Member).Record(new DebitMandateSigned(
                act.Mandate, act.Member, act.SignedOn, !act.OnlyOnce, iban, name));
    }

    internal static (string Iban, string Name) Payer(Personal<string> iban, Personal<string> name) =>
        (BankAccounts.Iban.Compact(iban.Plain ?? ""), (name.Plain ?? "").Trim());

    internal static Refusal? PayerRefuses(string iban, string name) =>
        PayeeRules.RefusesIban(iban) ?? (name.Length is 0 or > PayeeRules.LongestName
            ? PaymentRefusals.NameMissing(PayeeRules.LongestName)
            : null);
}

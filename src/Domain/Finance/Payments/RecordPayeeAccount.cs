namespace Wijkboek.Domain.Finance.Payments;

/// <summary>Where somebody wants to be paid; it replaces what was recorded before.</summary>
/// <param name="Name">As it stands on the account, at most 70 characters.</param>
public sealed record RecordPayeeAccount(
    MemberId Member, Personal<string> Iban, Personal<string> Name, LocalDate RecordedOn, string? Bic = null) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="isKnown">Whether the register has somebody by this id.</param>
    /// <param name="before">What was recorded last.</param>
    /// <param name="opened">The same, opened.</param>
    public static Decision Decide(RecordPayeeAccount act, bool isKnown, PayeeAccount before, PayeeDetails opened)
    {
        if (!isKnown)
            return PaymentRefusals.PersonUnknown(act.Member);
        var iban = BankAccounts.Iban.Compact(act.Iban.Plain ?? "");
        var name = (act.Name.Plain ?? "").Trim();
        if ((PayeeRules.RefusesIban(iban) ?? PayeeRules.RefusesBic(act.Bic)) is { } refusal)
            return refusal;
        if (name.Length is 0 or > PayeeRules.LongestName)
            return PaymentRefusals.NameMissing(PayeeRules.LongestName);
        if (before.Recorded?.RecordedOn == act.RecordedOn && opened == new PayeeDetails(iban, name, act.Bic))
            return Decision.Nothing;
        return PayeeAccount.Stream(act.Member).Record(
            new PayeeAccountRecorded(act.Member, iban, name, act.Bic, act.RecordedOn));
    }
}

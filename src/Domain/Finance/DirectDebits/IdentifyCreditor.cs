using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>The number under which the bank lets the cooperative collect; a later one replaces it.</summary>
/// <param name="Creditor">The incassant-ID: country, two check digits, three signs of its own, and the number.</param>
/// <param name="NoticeDays">Days between telling members and collecting: 14, or as many as was agreed.</param>
public sealed partial record IdentifyCreditor(string Creditor, LocalDate IdentifiedOn, int NoticeDays = 14) : IAct
{
    private const int MostDays = 60;

    // The three signs in the middle are the cooperative's own and count in no check.
    private const int OwnAt = 4;
    private const int OwnLength = 3;

    public static Decision Decide(IdentifyCreditor act, Creditor creditor)
    {
        var number = Iban.Compact(act.Creditor);
        if (!Shape().IsMatch(number) || Iban.Remainder(number.Remove(OwnAt, OwnLength)) != 1)
            return DebitRefusals.CreditorWrong(act.Creditor);
        if (act.NoticeDays is < 1 or > MostDays)
            return DebitRefusals.NoticeWrong(MostDays);
        var identified = new CreditorIdentified(number, act.NoticeDays, act.IdentifiedOn);
        return creditor.Identified == identified
            ? Decision.Nothing
            : DirectDebits.Creditor.Stream.Record(identified);
    }

    [GeneratedRegex(@"^[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>What a bank asks of the other side of a payment.</summary>
internal static partial class PayeeRules
{
    /// <summary>In characters, as the format of the files holds it.</summary>
    public const int LongestName = 70;

    public static Refusal? RefusesIban(string compact)
    {
        if (!BankAccounts.Iban.IsValid(compact))
            return PaymentRefusals.IbanWrong;
        return SepaCountries.Contains(compact[..2]) ? null : PaymentRefusals.NotSepa(compact[..2]);
    }

    public static Refusal? RefusesBic(string? bic) =>
        bic is null || Bic().IsMatch(bic) ? null : PaymentRefusals.BicWrong(bic);

    [GeneratedRegex(@"^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bic();
}

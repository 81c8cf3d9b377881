using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// References that a payee gives: the Dutch betalingskenmerk of 7 or 16 digits, or a creditor reference that begins
/// with RF (ISO 11649).
/// </summary>
public static class PaymentReference
{
    private const int Long = 16;
    private const int Short = 7;
    private const int LongestCreditor = 25;

    // From the right; they repeat after ten digits.
    private static readonly int[] Weights = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

    public static bool IsCreditorReference(string reference) =>
        reference.StartsWith("RF", StringComparison.Ordinal);

    public static bool IsValid(string reference) => IsCreditorReference(reference)
        ? reference.Length is > 4 and <= LongestCreditor
            && reference.All(sign => char.IsAsciiDigit(sign) || char.IsAsciiLetterUpper(sign))
            && Iban.Remainder(reference) == 1
        : reference.All(char.IsAsciiDigit)
            && (reference.Length == Short || (reference.Length == Long && CheckDigit(reference[1..]) == reference[0]));

    /// <summary>What stands in front of these digits in a betalingskenmerk of sixteen.</summary>
    public static char CheckDigit(string digits)
    {
        var sum = digits.Reverse().Select((digit, i) => (digit - '0') * Weights[i % Weights.Length]).Sum();
        var check = 11 - (sum % 11);
        return (char)('0' + (check switch { 10 => 1, 11 => 0, _ => check }));
    }
}

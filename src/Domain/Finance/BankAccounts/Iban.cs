namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Numbers of bank accounts: an IBAN (ISO 13616), or the bare number that older statements give.</summary>
public static class Iban
{
    private const int Shortest = 15;
    private const int Longest = 34;

    // In a Dutch IBAN the account number stands last, filled up with zeros.
    private const int DutchLength = 18;
    private const int DutchNumberLength = 10;

    /// <summary>Without spaces and dots, in capitals: as numbers are compared.</summary>
    public static string Compact(string number) =>
        string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Letters and digits in the right places, and a remainder of 1 by 97 (ISO 7064).</summary>
    public static bool IsValid(string compact) =>
        compact.Length is >= Shortest and <= Longest && IsShaped(compact) && Remainder(compact) == 1
        && (!compact.StartsWith("NL", StringComparison.Ordinal) || compact.Length == DutchLength);

    /// <summary>The IBAN that a Dutch bank made of a number of its own.</summary>
    /// <param name="bank">Four letters, as in the IBAN and in the BIC.</param>
    /// <param name="number">At most ten digits.</param>
    public static string Dutch(string bank, string number)
    {
        var account = bank + number.PadLeft(DutchNumberLength, '0');
        return $"NL{98 - Remainder($"NL00{account}"):00}{account}";
    }

    /// <summary>
    /// Whether a bank means an account by this: an IBAN, or something written as a Dutch one. What a bank wrote is not
    /// doubted for its check digits; what a person types is.
    /// </summary>
    public static bool IsLikely(string compact) => IsValid(compact)
        || (compact.Length == DutchLength && compact.StartsWith("NL", StringComparison.Ordinal) && IsShaped(compact)
            && compact[4..8].All(char.IsAsciiLetterUpper) && compact[8..].All(char.IsAsciiDigit));

    /// <summary>
    /// Whether two numbers are one account: the same, or a Dutch IBAN and the bare number that it was made of.
    /// </summary>
    public static bool IsSameAccount(string one, string other) =>
        one == other || IsNumberOf(one, other) || IsNumberOf(other, one);

    private static bool IsNumberOf(string number, string iban) =>
        number.Length is > 0 and <= DutchNumberLength && number.All(char.IsAsciiDigit)
        && iban.Length == DutchLength && iban.StartsWith("NL", StringComparison.Ordinal)
        && iban[^DutchNumberLength..] == number.PadLeft(DutchNumberLength, '0');

    /// <summary>By 97, with the first four signs put last (ISO 7064); 1 when the check digits are right.</summary>
    public static int Remainder(string compact) => (compact[4..] + compact[..4]).Aggregate(0, (remainder, sign) =>
        char.IsAsciiDigit(sign)
            ? ((remainder * 10) + (sign - '0')) % 97
            : ((remainder * 100) + (sign - 'A' + 10)) % 97);

    private static bool IsShaped(string compact) =>
        compact.All(sign => char.IsAsciiDigit(sign) || char.IsAsciiLetterUpper(sign))
        && char.IsAsciiLetterUpper(compact[0]) && char.IsAsciiLetterUpper(compact[1])
        && char.IsAsciiDigit(compact[2]) && char.IsAsciiDigit(compact[3]);
}

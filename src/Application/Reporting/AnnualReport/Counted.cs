using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>Counts as a Dutch sentence has them: small numbers in words, and the noun in one or many.</summary>
internal static class Counted
{
    private static readonly string[] Words =
    [
        "geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    ];

    public static string InWords(int number) =>
        number >= 0 && number < Words.Length ? Words[number] : Dutch.Number(number);

    /// <param name="noun">A key under <c>annual.nouns</c>, with a form for one and a form for many.</param>
    public static string Of(int number, string noun) => $"{InWords(number)}\u00A0{Noun(number, noun)}";

    public static string Noun(int number, string noun) =>
        Sentences.Word($"annual.nouns.{noun}.{(number == 1 ? "one" : "many")}");

    // A capital takes the accent along only where the word needs it: Eén, not Één.
    public static string AtStart(string sentence) => sentence.StartsWith("één", StringComparison.Ordinal)
        ? $"Eén{sentence[3..]}"
        : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}";
}

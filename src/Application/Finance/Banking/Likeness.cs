using System.Collections.Frozen;
using System.Text;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Compares what people and banks write: without capitals, accents and signs.</summary>
public static class Likeness
{
    private const int ShortestWord = 3;

    // Accents that stand apart from their letter.
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';

    // Written out: without culture data the program cannot take letters apart (ADR 0006).
    private static readonly FrozenDictionary<char, string> Plain = new (string Letters, string Plain)[]
    {
        ("àáâãäåāăą", "a"), ("çćĉč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ìíîïĩīĭįı", "i"),
        ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşš", "s"), ("ţťŧ", "t"),
        ("ùúûüũūŭůűų", "u"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("ĳ", "ij"),
    }.SelectMany(group => group.Letters.Select(letter => (letter, group.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>Whether at least half of the words of a name, and its last one, are said.</summary>
    public static bool Names(string? said, string? name)
    {
        var words = Words(name).Where(word => word.Length >= ShortestWord).ToList();
        var text = Words(said).ToHashSet();
        return words.Count > 0 && text.Contains(words[^1]) && words.Count(text.Contains) * 2 >= words.Count;
    }

    public static bool Contains(string? said, string part) =>
        string.Join(' ', Words(said)).Contains(string.Join(' ', Words(part)), StringComparison.Ordinal);

    private static string[] Words(string? text)
    {
        var plain = new StringBuilder();
        foreach (var sign in (text ?? "").ToLowerInvariant().Where(sign => sign is < FirstAccent or > LastAccent))
        {
            if (Plain.TryGetValue(sign, out var letters))
                plain.Append(letters);
            else
                plain.Append(char.IsLetterOrDigit(sign) ? sign : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}

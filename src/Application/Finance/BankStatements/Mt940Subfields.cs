using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// Details in numbered subfields: <c>?20…?29</c> text, <c>?30</c> bank, <c>?31</c> account, <c>?32</c> name, as German
/// banks write it; Triodos uses <c>&gt;</c> and puts bank and account of the other side first.
/// </summary>
internal static partial class Mt940Subfields
{
    // Subfields of text hold 27 characters; one that is shorter ended of itself.
    private const int Width = 27;

    public static Counterparty Read(IReadOnlyList<string> lines)
    {
        var text = Joined(lines);
        var fields = Field().Matches(text)
            .Select((match, i) => (
                Tag: int.Parse(match.Groups[1].Value),
                Text: ValueAfter(text, match, i)))
            .ToList();
        string? At(int tag) => fields.Where(field => field.Tag == tag).Select(field => field.Text).FirstOrDefault();

        var said = fields.Where(field => field.Tag is (>= 20 and <= 29) or (>= 60 and <= 63)).ToList();
        string? iban = At(31);
        if (Bic().IsMatch(At(20)?.Trim() ?? "") && Iban.IsLikely(Iban.Compact(At(21) ?? "")))
        {
            iban = At(21);
            said = [.. said.Where(field => field.Tag is not (20 or 21))];
        }

        var description = Mt940Details.Unwrapped(said.Select(field => field.Text), Width);
        var sepa = SepaParts(description);
        var name = Mt940Details.Unwrapped(
            fields.Where(field => field.Tag is 32 or 33).Select(field => field.Text), Width);
        return Mt940Details.Of(
            iban, name, sepa.GetValueOrDefault("SVWZ") ?? description, sepa.GetValueOrDefault("EREF"),
            sepa.GetValueOrDefault("MREF"));
    }

    // Lines are wrapped within a subfield as well, and a space at the very end of one may be lost; before the next
    // subfield there is none.
    private static string Joined(IReadOnlyList<string> lines)
    {
        var text = "";
        var before = 0;
        foreach (var line in lines)
        {
            if (Field().Match(line) is { Success: true, Index: 0 })
                text = text.TrimEnd();
            else if (before == Mt940Details.Width - 1)
                text += " ";
            text += line;
            before = line.Length;
        }

        return text;
    }

    // EREF+…SVWZ+…: the parts of a SEPA payment within the text.
    private static Dictionary<string, string> SepaParts(string text)
    {
        var matches = Sepa().Matches(text);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, match) in matches.Index())
        {
            var until = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            parts.TryAdd(match.Groups[1].Value, text[(match.Index + match.Length)..until].Trim());
        }

        return parts;
    }

    private static string ValueAfter(string text, Match match, int _)
    {
        var next = match.NextMatch();
        return text[(match.Index + match.Length)..(next.Success ? next.Index : text.Length)];
    }

    // Other digits behind such a mark are of the text: "jonger dan? 18", ">50 euro".
    [GeneratedRegex("[>?](00|10|2[0-9]|3[0-4]|6[0-3])", RegexOptions.NonBacktracking)]
    private static partial Regex Field();

    [GeneratedRegex("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Bic();

    [GeneratedRegex("(EREF|KREF|MREF|CRED|SVWZ|ABWA)[+]", RegexOptions.NonBacktracking)]
    private static partial Regex Sepa();
}

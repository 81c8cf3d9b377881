using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// Who stands on the other side and what was said, out of <c>:86:</c>. Banks write it with slashes and code words, with
/// labels, in numbered subfields or as free text; what is not recognised stays description, and nothing is refused.
/// </summary>
internal static partial class Mt940Details
{
    // A field of SWIFT is wrapped at this width, in the middle of words; a shorter line ended of itself.
    private const int Width = 65;

    private const string NotProvided = "NOTPROVIDED";

    private static readonly string[] SayingLabels = ["OMSCHRIJVING", "BETALINGSKENM.", "KENMERK"];

    /// <param name="lines">The lines of <c>:86:</c>, none when there is none.</param>
    /// <param name="references">What stood with the amount (<c>:61:</c>).</param>
    public static Counterparty Read(IReadOnlyList<string> lines, IReadOnlyList<string> references)
    {
        var text = Unwrapped(lines, Width);
        var found = text switch
        {
            _ when Subfields().IsMatch(text) => Mt940Subfields.Read(lines),
            _ when CodeWord().IsMatch(text) => FromCodeWords(text),
            _ when Label().Count(text) > 0 => FromLabels(lines),
            _ => FromFreeText(lines, text),
        };
        return WithReferences(found, references);
    }

    public static string Unwrapped(IEnumerable<string> lines, int width)
    {
        var text = new StringBuilder();
        var isFull = true;
        foreach (var line in lines)
        {
            if (!isFull)
                text.Append(' ');
            text.Append(line.TrimEnd());
            isFull = line.TrimEnd().Length >= width || line.TrimEnd().EndsWith('/');
            if (isFull && line.Length > line.TrimEnd().Length)
                text.Append(' ');
        }

        return text.ToString().Trim();
    }

    public static Counterparty Of(string? iban, string? name, string? description, string? endToEnd, string? mandate)
    {
        var number = iban is null ? "" : Iban.Compact(iban);
        return new Counterparty(
            Iban.IsLikely(number) ? Personal.Of(number) : null, Text(name), Text(description), Reference(endToEnd),
            Reference(mandate));
    }

    // ABN AMRO, ING, Rabobank, bunq: /NAME/…/REMI/…; a name or text may hold a slash itself.
    private static Counterparty FromCodeWords(string text)
    {
        var matches = CodeWord().Matches(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var other = text[..matches[0].Index];
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var until = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            values.TryAdd(matches[i].Groups[1].Value, from < until ? text[from..until] : "");
        }

        var counter = values.GetValueOrDefault("CNTP")?.Split('/') ?? [];
        var account = values.GetValueOrDefault("IBAN") ?? values.GetValueOrDefault("ACCW")?.Split(',')[0];
        return Of(
            account ?? counter.ElementAtOrDefault(0),
            values.GetValueOrDefault("NAME") ?? counter.ElementAtOrDefault(2),
            Remittance(values.GetValueOrDefault("REMI")) ?? values.GetValueOrDefault("PREF")
                ?? (other.Length > 0 ? other : values.GetValueOrDefault("TRTP")),
            values.GetValueOrDefault("EREF"),
            values.GetValueOrDefault("MARF"));
    }

    // ING says before the text what it is: USTD//text, STRD/CUR/reference.
    private static string? Remittance(string? text)
    {
        if (text is null)
            return null;
        foreach (var kind in (string[])["USTD//", "USTD/", "STRD/CUR/", "STRD/ISO/", "STRD/"])
        {
            if (text.StartsWith(kind, StringComparison.Ordinal))
                return text[kind.Length..];
        }

        return text;
    }

    // ABN AMRO: IBAN: … NAAM: … OMSCHRIJVING: …, and Knab: REK: …/NAAM: ….
    private static Counterparty FromLabels(IReadOnlyList<string> lines)
    {
        var text = string.Join(' ', lines.Select(line => line.TrimEnd()));
        var matches = Label().Matches(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var until = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            values.TryAdd(matches[i].Groups[1].Value, text[from..until].Trim(' ', '/'));
        }

        var before = text[..matches[0].Index];
        var said = SayingLabels.Select(label => values.GetValueOrDefault(label))
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Of(
            values.GetValueOrDefault("IBAN") ?? values.GetValueOrDefault("REK"),
            values.GetValueOrDefault("NAAM"),
            said ?? before,
            values.GetValueOrDefault("KENMERK"),
            values.GetValueOrDefault("MACHTIGING"));
    }

    // ING: IBAN, BIC, name and text in one; SNS and ASN: IBAN and name on the first line, text on the next.
    private static Counterparty FromFreeText(IReadOnlyList<string> lines, string text)
    {
        var match = NumberFirst().Match(text);
        if (!match.Success || !Iban.IsLikely(match.Groups["iban"].Value))
            return Of(null, null, text, null, null);
        var (iban, rest) = (match.Groups["iban"].Value, text[match.Length..].Trim());
        if (!match.Groups["bic"].Success && lines.Count(line => line.Trim().Length > 0) > 1)
        {
            var name = lines[0].Trim()[Math.Min(lines[0].Trim().Length, match.Length)..];
            return Of(iban, name, Unwrapped(lines.Skip(1).Where(line => line.Trim().Length > 0), Width), null, null);
        }

        var parts = rest.Split(NotProvided, 2);
        return parts is [var before, var after]
            ? Of(iban, before, after, null, null)
            : Of(iban, match.Groups["bic"].Success || rest.Length == 0 ? null : rest, rest, null, null);
    }

    // Rabobank and ASN name the other side with the amount, and ASN its name below.
    private static Counterparty WithReferences(Counterparty found, IReadOnlyList<string> references)
    {
        var number = references.Select(Iban.Compact).FirstOrDefault(Iban.IsLikely);
        if (number is null || found.Iban is not null)
            return found;
        var name = references.SkipWhile(text => Iban.Compact(text) != number).Skip(1).FirstOrDefault();
        return found with { Iban = Personal.Of(number), Name = found.Name ?? Text(name) };
    }

    private static Personal<string>? Text(string? text)
    {
        var readable = string.Join(' ', (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return readable.Length > 0 ? Personal.Of(readable) : null;
    }

    private static Personal<string>? Reference(string? text) =>
        text?.Trim().StartsWith(NotProvided, StringComparison.Ordinal) == true ? null : Text(text?.Trim('/'));

    [GeneratedRegex(@"^\s?[0-9]{3}[>?][0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Subfields();

    [GeneratedRegex(
        "/(TRTP|IBAN|BIC|NAME|REMI|EREF|ORDP|BENM|MARF|CSID|ISDT|ADDR|PURP|RTRN|RTRS|CNTP|ULTD|ULTB|ULTC|SVCL|TRCD|PREF"
        + "|IREF|KREF|ACCW|SUM)/", RegexOptions.NonBacktracking)]
    private static partial Regex CodeWord();

    [GeneratedRegex(
        @"\b(IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT|BETALINGSKENM\.|ID DEBITEUR|REK|UW KENMERK): ?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(
        "^(?<iban>[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})( (?<bic>[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?))?( |$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex NumberFirst();
}

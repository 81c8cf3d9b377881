using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>What a bank says with one amount: who stood on the other side, of which batch or return it is.</summary>
internal sealed record Mt940Said(
    Counterparty Counterparty, string? BatchReference = null, string? ReturnReason = null);

/// <summary>
/// Who stands on the other side and what was said, out of <c>:86:</c>. Banks write it with slashes and code words, with
/// labels, in numbered subfields or as free text; what is not recognised stays description, and nothing is refused.
/// </summary>
internal static partial class Mt940Details
{
    // A field of SWIFT is wrapped at this width, in the middle of words; a shorter line ended of itself, and a bank
    // that writes a longer one does not wrap.
    public const int Width = 65;

    private const string NotProvided = "NOTPROVIDED";

    /// <param name="lines">The lines of <c>:86:</c>, none when there is none.</param>
    /// <param name="references">What stood with the amount (<c>:61:</c>).</param>
    public static Mt940Said Read(IReadOnlyList<string> lines, IReadOnlyList<string> references)
    {
        var text = Unwrapped(lines, Width);
        var said = text switch
        {
            _ when Subfields().IsMatch(text) => new Mt940Said(Mt940Subfields.Read(lines)),
            _ when Mt940CodeWords.Has(text) => Mt940CodeWords.Read(text),
            _ when FirstLineRepeats(lines, references) is { } party => new Mt940Said(party),
            _ when NumberFirst().IsMatch(text) || NumberWithin().IsMatch(text) => FromFreeText(lines, text),
            _ when Mt940Labels.Has(text) => new Mt940Said(Mt940Labels.Read(lines)),
            _ => new Mt940Said(Of(null, null, text, null, null)),
        };
        return said with { Counterparty = WithReferences(said.Counterparty, references) };
    }

    public static string Unwrapped(IEnumerable<string> lines, int width)
    {
        var text = new StringBuilder();
        var isFull = true;
        // A line without anything is left of another kind of line end; one of spaces is a line.
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (!isFull)
                text.Append(' ');
            text.Append(line.TrimEnd());
            isFull = (line.TrimEnd().Length >= width && line.TrimEnd().Length <= Width) || line.TrimEnd().EndsWith('/');
            if (isFull && line.Length > line.TrimEnd().Length)
                text.Append(' ');
        }

        return text.ToString().Trim();
    }

    /// <param name="iban">From where an IBAN belongs: it is not doubted then, but another number is left out.</param>
    /// <param name="name">Of the other side.</param>
    /// <param name="description">What was said.</param>
    /// <param name="endToEnd">What the payer named the payment.</param>
    /// <param name="mandate">Of a direct debit.</param>
    public static Counterparty Of(string? iban, string? name, string? description, string? endToEnd, string? mandate)
    {
        var number = iban is null ? "" : Iban.Compact(iban);
        return new Counterparty(
            Written().IsMatch(number) ? Personal.Of(number) : null, Text(name), Text(description),
            Reference(endToEnd), Reference(mandate));
    }

    // SNS and ASN: the number and the name that stood with the amount once more on the first line, then the text.
    private static Counterparty? FirstLineRepeats(IReadOnlyList<string> lines, IReadOnlyList<string> references) =>
        references is [{ Length: > 0 } number, { Length: > 0 } name, ..] && lines.Count > 0
        && lines[0].Trim() == $"{number} {name}"
            ? Of(number, name, Unwrapped(lines.Skip(1), Width), null, null)
            : null;

    // ING: IBAN, BIC, name and text in one, sometimes behind the reason of a return or the kind of payment. Others:
    // IBAN and name on the first line, text on the next.
    private static Mt940Said FromFreeText(IReadOnlyList<string> lines, string text)
    {
        var match = NumberFirst().Match(text) is { Success: true } first ? first : NumberWithin().Match(text);
        var iban = match.Groups["iban"].Value;
        if (!Iban.IsLikely(iban))
            return new Mt940Said(Of(null, null, text, null, null));
        var (hasBic, rest) = (match.Groups["bic"].Success, text[(match.Index + match.Length)..].Trim());
        if (match.Groups["kind"].Success)
            return new Mt940Said(Of(iban, null, text, null, null));
        if (!hasBic && lines.Count(line => line.Trim().Length > 0) > 1)
        {
            var name = lines[0].Trim()[Math.Min(lines[0].Trim().Length, match.Length)..];
            return new Mt940Said(Of(
                iban, name, Unwrapped(lines.Skip(1).Where(line => line.Trim().Length > 0), Width), null, null));
        }

        var party = rest.Split(NotProvided, 2) is [var before, var after]
            ? Of(iban, before, after, null, null)
            : Of(iban, hasBic || rest.Length == 0 ? null : rest, rest, null, null);
        return new Mt940Said(party, null, match.Groups["reason"] is { Success: true } reason ? reason.Value : null);
    }

    // Rabobank and ASN name the other side with the amount, and ASN its name below; of old Rabobank behind the number.
    private static Counterparty WithReferences(Counterparty found, IReadOnlyList<string> references)
    {
        if (found.Name is null && references.Count > 0 && NumberAndName().Match(references[0]) is { Success: true } old)
            found = found with { Name = Text(old.Groups[1].Value) };
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

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$", RegexOptions.NonBacktracking)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\s?[0-9]{3}[>?][0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex Subfields();

    [GeneratedRegex(
        "^((?<reason>[A-Z]{2}[0-9]{2}) )?(?<iban>[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})"
        + "( (?<bic>[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?))?( |$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(
        "^(?<kind>[A-Za-z ,]{1,60}) (?<iban>[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})"
        + " (?<bic>[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)( |$)",
        RegexOptions.NonBacktracking)]
    private static partial Regex NumberWithin();

    [GeneratedRegex(@"^P?[0-9]{1,10} {2,}(\S.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex NumberAndName();
}

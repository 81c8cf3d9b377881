using System.Text.RegularExpressions;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// Details with code words between slashes, as of ABN AMRO, ING, Rabobank and bunq: <c>/NAME/…/REMI/…</c>. A name or a
/// text may hold a slash itself.
/// </summary>
internal static partial class Mt940CodeWords
{
    // ING says before the text what it is and ends it with a slash: USTD//text/, STRD/CUR/reference/.
    private static readonly string[] Kinds = ["USTD//", "USTD/", "STRD/CUR/", "STRD/ISO/", "STRD/"];

    public static bool Has(string text) => CodeWord().IsMatch(text);

    public static Mt940Said Read(string text)
    {
        var matches = CodeWord().Matches(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var until = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            // Rabobank may write a word twice, the first time with nothing.
            if (from < until)
                values.TryAdd(matches[i].Groups[1].Value, text[from..until]);
        }

        var counter = values.GetValueOrDefault("CNTP")?.Split('/') ?? [];
        var account = values.GetValueOrDefault("IBAN") ?? values.GetValueOrDefault("ACCW")?.Split(',')[0];
        var batch = values.GetValueOrDefault("PREF")?.Trim('/', ' ');
        var other = text[..matches[0].Index];
        var party = Mt940Details.Of(
            account ?? counter.ElementAtOrDefault(0),
            values.GetValueOrDefault("NAME")?.Split("/ID/")[0] ?? CounterName(counter),
            Remittance(values.GetValueOrDefault("REMI")) ?? values.GetValueOrDefault("CDTRREF")?.Trim('/') ?? batch
                ?? (other.Length > 0 ? other : values.GetValueOrDefault("TRTP")),
            values.GetValueOrDefault("EREF"),
            values.GetValueOrDefault("MARF"));
        return new Mt940Said(party, batch is { Length: > 0 } ? batch : null, Reason(values));
    }

    // ING: number, bank, name, town and an empty piece; what is more than these is a slash in the name.
    private static string? CounterName(string[] counter) =>
        counter.Length > 2 ? string.Join('/', counter[2..Math.Max(3, counter.Length - 2)]) : null;

    private static string? Remittance(string? text) =>
        text is not null && Kinds.FirstOrDefault(kind => text.StartsWith(kind, StringComparison.Ordinal)) is { } kind
            ? text[kind.Length..].TrimEnd().TrimEnd('/')
            : text;

    private static string? Reason(Dictionary<string, string> values) =>
        (values.GetValueOrDefault("RTRN") ?? values.GetValueOrDefault("RTRS")) is { } said
        && ReasonCode().Match(said) is { Success: true } code
            ? code.Groups[1].Value
            : null;

    [GeneratedRegex(
        "/(TRTP|IBAN|BBAN|BIC|NAME|REMI|EREF|ORDP|BENM|MARF|CSID|ISDT|ADDR|PURP|RTRN|RTRS|CNTP|ULTD|ULTB|ULTC|SVCL|TRCD"
        + "|PREF|NRTX|IREF|KREF|ACCW|EXCH|CHGS|OCMT|CDTRREFTP|CDTRREF|SUM)/",
        RegexOptions.NonBacktracking)]
    private static partial Regex CodeWord();

    [GeneratedRegex("^/?([A-Z0-9]{4})(/| |$)", RegexOptions.NonBacktracking)]
    private static partial Regex ReasonCode();
}

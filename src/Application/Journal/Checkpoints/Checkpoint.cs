using System.Text.RegularExpressions;
using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Application.Journal.Checkpoints;

/// <summary>
/// "At this position the journal of this cooperative had this hash", signed. Kept elsewhere, on paper or in somebody's
/// mail, it is what a journal that was cut off or rewritten later can be measured against.
/// </summary>
/// <param name="Hash">Lower-case hexadecimal.</param>
/// <param name="Key">Fingerprint of the key that signed: see <see cref="SigningKey.Fingerprint"/>.</param>
/// <param name="Signature">Over <see cref="Said"/>: ECDSA with SHA-256, DER, in base64.</param>
public sealed partial record Checkpoint(
    string Tenant, long Position, string Hash, Instant RecordedAt, string Key, string Signature)
{
    public const string Format = "wijkboek-checkpoint/1";

    /// <summary>What is signed: the text without its last word.</summary>
    public string Said => $"{Format} {Tenant} {Position} {Hash} {HashChain.Text(RecordedAt)} {Key}";

    /// <summary>Its one line of text.</summary>
    public override string ToString() => $"{Said} {Signature}";

    /// <summary>Reads exactly one line; null when it is something else.</summary>
    public static Checkpoint? Parse(string line) =>
        Line().Match(line) is { Success: true } found && HashChain.Moment(found.Groups[4].Value) is { } recordedAt
            ? new Checkpoint(
                found.Groups[1].Value, long.Parse(found.Groups[2].Value), found.Groups[3].Value, recordedAt,
                found.Groups[5].Value, found.Groups[6].Value)
            : null;

    /// <summary>
    /// All that stand in a text, also where a page has broken their lines: the words are looked for, not the lines.
    /// </summary>
    public static IReadOnlyList<Checkpoint> FindAll(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. words.Index().Where(word => word.Item == Format)
                .Select(word => Parse(string.Join(' ', words.Skip(word.Index).Take(7))))
                .OfType<Checkpoint>(),
        ];
    }

    [GeneratedRegex(
        @"^wijkboek-checkpoint/1 ([!-~]+) ([1-9][0-9]{0,15}) ([0-9a-f]{64}) ([0-9T:.Z-]{27}) ([0-9a-f]{32}) "
        + @"([A-Za-z0-9+/]+={0,2})\z")]
    private static partial Regex Line();
}

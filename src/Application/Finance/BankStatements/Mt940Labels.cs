using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>
/// Details with labels: of ABN AMRO in two columns (<c>IBAN: … NAAM: … OMSCHRIJVING: …</c>), and of Knab behind the
/// text (<c>REK: …/NAAM: …</c>).
/// </summary>
internal static partial class Mt940Labels
{
    // ABN AMRO writes two columns of this width with a space between; what is longer goes on in the next column.
    private const int Column = 32;

    private const string Words =
        @"IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|MACHTIGING|INCASSANT|BETALINGSKENM\.|ID DEBITEUR|REK|UW KENMERK";

    // ABN AMRO writes its labels in capitals in one export and not in another.
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Saying = ["OMSCHRIJVING", "BETALINGSKENM.", "KENMERK"];

    /// <summary>Whether it names the other side or the text; a single reference in free words does not count.</summary>
    public static bool Has(string text) => Telling().IsMatch(text);

    public static Counterparty Read(IReadOnlyList<string> lines)
    {
        var text = Joined(lines);
        var matches = Label().Matches(text);
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var until = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            values.TryAdd(matches[i].Groups[1].Value, text[from..until].Trim(' ', '/'));
        }

        var said = Saying.Select(label => values.GetValueOrDefault(label))
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return Mt940Details.Of(
            values.GetValueOrDefault("IBAN") ?? values.GetValueOrDefault("REK"),
            values.GetValueOrDefault("NAAM"),
            said ?? text[..matches[0].Index],
            values.GetValueOrDefault("KENMERK"),
            values.GetValueOrDefault("MACHTIGING"));
    }

    // A column or line that is full goes on in the next, in the middle of a word; a label begins a new one.
    private static string Joined(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        var isFull = true;
        foreach (var (cell, width) in Cells(lines))
        {
            if (!isFull || AtStart().IsMatch(cell))
                text.Append(' ');
            text.Append(cell);
            isFull = cell.Length == width;
        }

        return text.ToString();
    }

    private static IEnumerable<(string Text, int Width)> Cells(IReadOnlyList<string> lines)
    {
        var inColumns = lines.Any(line => IsTwoColumns(line) && AtStart().IsMatch(line[(Column + 1)..]));
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            var isTwo = inColumns && IsTwoColumns(line);
            yield return isTwo
                ? (line[..Column].TrimEnd(), Column)
                : (line.TrimEnd(), inColumns && line.Length <= Column ? Column : Mt940Details.Width);
            if (isTwo)
                yield return (line[(Column + 1)..].TrimEnd(), Column);
        }
    }

    private static bool IsTwoColumns(string line) =>
        line.Length > Column + 1 && line.Length <= Mt940Details.Width && line[Column] == ' ';

    [GeneratedRegex(@"\b(" + Words + "): ?", Options)]
    private static partial Regex Label();

    [GeneratedRegex("^(" + Words + "):", Options)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"\b(IBAN|NAAM|OMSCHRIJVING|REK|BETALINGSKENM\.):", Options)]
    private static partial Regex Telling();
}

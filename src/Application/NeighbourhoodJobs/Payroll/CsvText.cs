using System.Text;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>
/// A table as spreadsheets and payroll offices write it (RFC 4180), with a semicolon, comma or tab between the cells.
/// </summary>
internal sealed class CsvText(string file, string text)
{
    private const int MostRows = 20_000;
    private const int MostCells = 100;
    private const int LongestCell = 1_000;
    private static readonly char[] Separators = [';', ',', '\t'];

    private readonly char separator = SeparatorOf(text);
    private readonly List<CsvRow> rows = [];
    private readonly List<string> cells = [];
    private readonly StringBuilder cell = new();
    private int line = 1;
    private int began = 1;

    /// <summary>Every row that is not empty, what stands above the columns among them.</summary>
    public static IReadOnlyList<CsvRow> Read(string file, string text) => new CsvText(file, text).Read();

    private List<CsvRow> Read()
    {
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            if (sign == '"' && quoted && next == '"')
                Add(text[at++]);
            else if (sign == '"' && (quoted || IsBlank(cell)))
                quoted = !quoted;
            else if (!quoted && sign == separator)
                EndCell();
            else if (sign is '\r' or '\n')
                at += EndLine(quoted, sign, next);
            else
                Add(sign);
        }

        if (quoted)
            throw new PayrollFileProblem(PayrollFileRefusals.QuoteOpen(file, began));
        EndRow();
        return rows;
    }

    // What most of the first line is cut by, outside quotes.
    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var quoted = false;
        var counts = new int[Separators.Length];
        foreach (var sign in end < 0 ? text : text[..end])
        {
            quoted ^= sign == '"';
            if (!quoted && Array.IndexOf(Separators, sign) is >= 0 and var found)
                counts[found]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static bool IsBlank(StringBuilder text) => text.ToString().Trim().Length == 0;

    /// <returns>How many signs more the end of the line takes.</returns>
    private int EndLine(bool quoted, char sign, char next)
    {
        var more = sign == '\r' && next == '\n' ? 1 : 0;
        if (quoted)
            Add(' ');
        else
            EndRow();
        line++;
        if (!quoted)
            began = line;
        return more;
    }

    private void Add(char sign)
    {
        if (cell.Length == LongestCell)
            throw new PayrollFileProblem(PayrollFileRefusals.TooWide(file, line));
        cell.Append(sign);
    }

    private void EndCell()
    {
        if (cells.Count == MostCells)
            throw new PayrollFileProblem(PayrollFileRefusals.TooWide(file, line));
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }

    private void EndRow()
    {
        EndCell();
        if (cells.Exists(one => one.Length > 0))
        {
            if (rows.Count == MostRows)
                throw new PayrollFileProblem(PayrollFileRefusals.TooManyRows(file, MostRows));
            rows.Add(new CsvRow(began, [.. cells]));
        }

        cells.Clear();
    }
}

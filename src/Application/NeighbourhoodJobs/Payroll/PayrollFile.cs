using System.Security.Cryptography;
using System.Text;
using Wijkboek.Application.Files;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>
/// A table of a payroll office, as CSV. It is read whole or refused whole; what of it goes on is a month, a code, a
/// cost centre and an amount, whatever else it holds about people.
/// </summary>
/// <param name="Sha256">Of the file as it was given, in hex.</param>
/// <param name="Columns">What stands above them.</param>
public sealed record PayrollFile(
    string Name, string Sha256, IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>Far more than a journal of a month; small enough to go along in a form.</summary>
    public const int LargestBytes = 1024 * 1024;

    /// <returns>The file, or why it cannot be read.</returns>
    public static (PayrollFile? File, Refusal? Refusal) Read(string name, Stream content)
    {
        try
        {
            var bytes = BoundedBytes.Of(content, LargestBytes, megabytes =>
                new PayrollFileProblem(PayrollFileRefusals.TooLarge(name, megabytes)));
            var rows = CsvText.Read(name, Decode(name, bytes));
            return rows.Count < 2
                ? (null, PayrollFileRefusals.Empty(name))
                : (new PayrollFile(
                    name, Convert.ToHexStringLower(SHA256.HashData(bytes)), rows[0].Cells, [.. rows.Skip(1)]), null);
        }
        catch (PayrollFileProblem problem)
        {
            return (null, problem.Reason);
        }
    }

    /// <returns>The lines of each month, the first month first; or why they cannot be read so.</returns>
    public (IReadOnlyList<PayrollMonth> Months, Refusal? Refusal) Months(PayrollColumns columns)
    {
        if (columns.Used.FirstOrDefault(column => !Columns.Contains(column)) is { } absent)
            return ([], PayrollFileRefusals.ColumnAbsent(Name, absent));
        try
        {
            var reader = new PayrollRows(this, columns);
            return (
                [
                    .. Rows.Select(reader.Read).GroupBy(row => row.Month, row => row.Line)
                        .OrderBy(month => month.Key)
                        .Select(month => new PayrollMonth(month.Key, [.. month])),
                ],
                null);
        }
        catch (PayrollFileProblem problem)
        {
            return ([], problem.Reason);
        }
    }

    private static string Decode(string name, byte[] bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => Utf8OrWindows(bytes[3..]),
            _ => Utf8OrWindows(bytes),
        };
        return text.Contains('\0') ? throw new PayrollFileProblem(PayrollFileRefusals.EncodingWrong(name)) : text;
    }

    private static string Utf8OrWindows(byte[] bytes) => FileText.Utf8(bytes) ?? FileText.Windows.GetString(bytes);
}

/// <summary>What a file says of one month.</summary>
public sealed record PayrollMonth(YearMonth Month, IReadOnlyList<PayrollLine> Lines)
{
    /// <summary>The last day of the month, unless somebody says otherwise.</summary>
    public LocalDate BookedOn => Month.LastDay();
}

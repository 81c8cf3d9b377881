using System.Security.Cryptography;
using System.Text;
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
    public const int LargestBytes = Megabyte;

    private const int Megabyte = 1024 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <returns>The file, or why it cannot be read.</returns>
    public static (PayrollFile? File, Refusal? Refusal) Read(string name, Stream content)
    {
        try
        {
            var bytes = Bounded(name, content);
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

    private static byte[] Bounded(string name, Stream content)
    {
        var bytes = new byte[LargestBytes + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestBytes
            ? bytes[..length]
            : throw new PayrollFileProblem(PayrollFileRefusals.TooLarge(name, LargestBytes / Megabyte));
    }

    // Older programs write the code page of Windows; what is good UTF-8 is hardly ever anything else.
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

    private static string Utf8OrWindows(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}

/// <summary>What a file says of one month.</summary>
public sealed record PayrollMonth(YearMonth Month, IReadOnlyList<PayrollLine> Lines)
{
    /// <summary>The last day of the month, unless somebody says otherwise.</summary>
    public LocalDate BookedOn => Month.LastDay();
}

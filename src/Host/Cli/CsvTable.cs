using CsvHelper;
using NodaTime.Text;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Cli;

/// <summary>A table for spreadsheets: semicolons and a byte order mark, as a Dutch Excel opens it right.</summary>
internal static class CsvTable
{
    // The library's own guard would also touch negative amounts, which are numbers; so only text is guarded, here.
    private static readonly CsvWriterOptions Dutch = new()
    {
        Separator = ';',
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.None,
    };

    public static async Task Write(AnswerTable table, Stream output)
    {
        await using var csv = CsvWriter.Create(output, Dutch, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns]);
        foreach (var row in table.Rows)
            await csv.WriteRecordAsync([.. row.Select(Cell)]);
        await csv.FlushAsync();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        Money amount => Decimal(amount),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        bool yes => yes ? "ja" : "nee",
        int or long => value.ToString()!,
        _ => Guarded(value.ToString() ?? ""),
    };

    // A cell of text that starts with one of these would be run as a formula.
    private static string Guarded(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? $"'{text}" : text;

    private static string Decimal(Money amount)
    {
        var cents = Math.Abs(amount.Cents);
        return $"{(amount.IsNegative ? "-" : "")}{cents / 100},{cents % 100:00}";
    }
}

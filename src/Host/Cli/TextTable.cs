using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Cli;

/// <summary>
/// A table for people: plain text in columns, amounts to the right, so that it also reads well in a file.
/// </summary>
internal static class TextTable
{
    public static void Write(AnswerTable table, TextWriter output)
    {
        var rows = table.Rows.Select(row => row.Select(Cell).ToList()).ToList();
        var toTheRight = Enumerable.Range(0, table.Columns.Count)
            .Select(column => table.Rows.Any(row => row[column] is Money or int or long)).ToList();
        var widths = Enumerable.Range(0, table.Columns.Count)
            .Select(column => rows.Select(row => row[column].Length).Append(table.Columns[column].Length).Max())
            .ToList();
        Line(table.Columns);
        Line([.. widths.Select(width => new string('─', width))]);
        foreach (var row in rows)
            Line(row);

        void Line(IReadOnlyList<string> cells) => output.WriteLine(string.Join("  ", cells.Select((cell, column) =>
            toTheRight[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        Money amount => Dutch.Euro(amount.Cents),
        LocalDate date => Dutch.Date(date),
        int number => Dutch.Number(number),
        long number => Dutch.Number(number),
        bool yes => yes ? "ja" : "nee",
        _ => value.ToString() ?? "",
    };
}

using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Questions;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>A table as a file for spreadsheets: exactly the rows that are shown, in the same order.</summary>
internal static class SheetFile
{
    public static async Task<IResult> Of(Sheet sheet, string name)
    {
        using var file = new MemoryStream();
        await CsvTable.Write(Table(sheet), file);
        return Results.File(file.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }

    private static AnswerTable Table(Sheet sheet)
    {
        var columns = sheet.Columns.Index().Where(column => column.Item.Kind != CellKind.Acts).ToList();
        return new AnswerTable(
            [.. columns.Select(column => column.Item.Head)],
            [
                .. sheet.Rows.Concat(sheet.Total is { } total ? [total] : []).Select(row => (IReadOnlyList<object?>)
                    [.. columns.Select(column => row.Cells.ElementAtOrDefault(column.Index)?.Plain)]),
            ]);
    }
}

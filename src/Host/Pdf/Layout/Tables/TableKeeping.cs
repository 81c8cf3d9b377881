using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>Which rows of a table stay with the next one.</summary>
internal static class TableKeeping
{
    public static IReadOnlyList<Keep> Of(Table table)
    {
        var rows = table.Rows;
        var keeps = new Keep[rows.Count];
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var isHeld = i == 0
                || rows[i].Kind == RowKind.Group
                || rows[i + 1].Kind is RowKind.Subtotal or RowKind.Total or RowKind.Explanation;
            keeps[i] = isHeld ? Keep.Must : Keep.None;
        }

        HoldGroups(rows, keeps);
        return keeps;
    }

    /// <summary>
    /// A group stays with its subtotal, and a block under a rule with itself, as far as a page can hold them.
    /// </summary>
    private static void HoldGroups(IReadOnlyList<TableRow> rows, Keep[] keeps)
    {
        var start = -1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Kind == RowKind.Subtotal && start >= 0)
            {
                Prefer(keeps, start, i);
                start = -1;
            }
            else if (rows[i].HasRuleAbove && start >= 0)
            {
                Prefer(keeps, start, i - 1);
            }

            if (rows[i].Kind == RowKind.Group || rows[i].HasRuleAbove)
            {
                start = i;
            }
        }

        if (start >= 0 && rows[start].HasRuleAbove)
        {
            Prefer(keeps, start, rows.Count - 1);
        }
    }

    private static void Prefer(Keep[] keeps, int start, int last)
    {
        for (var i = start; i < last; i++)
        {
            keeps[i] = keeps[i] == Keep.Must ? Keep.Must : Keep.Prefer;
        }
    }
}

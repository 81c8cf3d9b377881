using System.Collections;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Application.Tests.Reporting.Tracing;

/// <summary>Every figure of a report that says where it comes from, wherever in the tree it stands.</summary>
/// <param name="Shown">As it is printed; null for a drawing, which shows many.</param>
internal sealed record ReportFigure(FigureSource Source, string? Shown, bool IsMoney)
{
    public static IReadOnlyList<ReportFigure> In(ReportDocument document)
    {
        var found = new List<ReportFigure>();
        Walk(document, found, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return found;
    }

    private static void Walk(object? node, List<ReportFigure> found, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsValueType || !seen.Add(node))
            return;
        if (Of(node) is { } figure)
            found.Add(figure);
        if (node is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, found, seen);
        }
        else if (node.GetType().Namespace == typeof(ReportDocument).Namespace)
        {
            foreach (var member in node.GetType().GetProperties().Where(one => one.GetIndexParameters().Length == 0))
                Walk(member.GetValue(node), found, seen);
        }
    }

    private static ReportFigure? Of(object node) => node switch
    {
        TableCell { Source: { } source } cell => new ReportFigure(source, cell.Text.Plain, false),
        KeyFigure { Source: { } source } figure => new ReportFigure(source, figure.Value, figure.IsMoney),
        Inline.Run { Source: { } source } run => new ReportFigure(source, run.Value, false),
        Block.Chart { Source: { } source } => new ReportFigure(source, null, false),
        _ => null,
    };
}

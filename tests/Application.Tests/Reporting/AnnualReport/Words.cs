using System.Collections;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

/// <summary>Every text that a report prints, wherever in the tree it stands.</summary>
internal sealed class Words
{
    private readonly List<string> all = [];

    public Words(ReportDocument document) => Walk(document, new HashSet<object>(ReferenceEqualityComparer.Instance));

    public IReadOnlyList<string> All => all;

    private void Walk(object? node, HashSet<object> seen)
    {
        switch (node)
        {
            case string text:
                all.Add(text);
                break;
            case null:
                break;
            case IEnumerable items when seen.Add(items):
                foreach (var item in items)
                    Walk(item, seen);
                break;
            case { } when IsOfTheReport(node.GetType()) && seen.Add(node):
                foreach (var member in node.GetType().GetProperties())
                    if (member.GetIndexParameters().Length == 0)
                        Walk(member.GetValue(node), seen);
                break;
        }
    }

    private static bool IsOfTheReport(Type type) =>
        type.Namespace?.StartsWith("Wijkboek.Application.Reporting") == true;
}

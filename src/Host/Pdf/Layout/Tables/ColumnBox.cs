using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>A column with the edges of its content on the page.</summary>
internal sealed record ColumnBox(TableColumn Column, double Left, double Right)
{
    public double Width => Right - Left;

    public bool IsRight => Column.Kind is ColumnKind.Number or ColumnKind.Reference;
}

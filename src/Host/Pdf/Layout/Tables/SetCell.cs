using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>A cell whose lines are broken and whose element is in the tree.</summary>
internal sealed record SetCell(
    StructureElement Element, ColumnBox Box, IReadOnlyList<TextLine> Lines, TypeRole Role, Drawing? Drawing);

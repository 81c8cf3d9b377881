namespace Wijkboek.Host.Pdf.Writing;

/// <summary>Which cells a table header speaks for.</summary>
internal enum TableScope
{
    Row,
    Column,
    Both,
}

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>How a line is drawn. <paramref name="Dash"/> alternates lengths of dash and gap, in points.</summary>
internal sealed record Stroke(Rgb Color, double Width, IReadOnlyList<double>? Dash = null);

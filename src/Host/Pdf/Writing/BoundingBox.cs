namespace Wijkboek.Host.Pdf.Writing;

/// <summary>Where a figure lies on its page, in points from the top left.</summary>
internal readonly record struct BoundingBox(double X, double Y, double Width, double Height);

namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>
/// A picture in points, measured from its upper left corner, that every renderer draws the same way.
/// An empty alternative text marks it as decoration: its figures stand beside it in words.
/// </summary>
public sealed record Drawing(
    double Width, double Height, string AlternativeText, IReadOnlyList<Shape> Shapes);

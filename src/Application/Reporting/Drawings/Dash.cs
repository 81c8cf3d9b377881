namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>Lengths in points: a piece drawn, then a piece left out.</summary>
public sealed record Dash(double On, double Off);

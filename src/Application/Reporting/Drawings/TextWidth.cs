namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>How wide a text comes out, in points. The PDF renderer answers from the font it embeds.</summary>
public delegate double TextWidth(string text, double size, bool bold = false, bool serif = false);

namespace Wijkboek.Application.Reporting.Drawings;

public sealed record Stroke(Ink Color, double Width = .75, Dash? Dash = null)
{
    /// <summary>The line that bars stand on.</summary>
    public static readonly Stroke Axis = new(Ink.Ink);

    public static readonly Stroke Hairline = new(Ink.Rule, .35);

    /// <summary>The outline of what is not full: incidental, at a partner's, not yet reached.</summary>
    public static readonly Stroke Open = new(Ink.Blue, .9);

    /// <summary>Leads from a label to what it names.</summary>
    public static readonly Stroke Leader = new(Ink.Ink2, .5);

    public static readonly Stroke Warning = new(Ink.Brick, 1, new Dash(4, 2.5));

    public static readonly Stroke Target = new(Ink.Ink, 1, new Dash(1, 2));
}

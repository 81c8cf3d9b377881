namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>Which point of a text stands at its X.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}

namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>The colours of the house, by role. Meaning never rests on colour alone.</summary>
public enum Ink
{
    /// <summary>Text, totals, target ticks.</summary>
    Ink,

    /// <summary>Notes and other years.</summary>
    Ink2,

    /// <summary>This year, own, structural.</summary>
    Blue,

    /// <summary>Earlier years, the second part; carries ink text.</summary>
    Mid,

    /// <summary>A light block.</summary>
    Tint,

    /// <summary>Cover, back and one highlight; never text.</summary>
    Yellow,

    /// <summary>The page of a story.</summary>
    Pale,

    /// <summary>Warnings and legal maxima: dashed and labelled.</summary>
    Brick,

    /// <summary>Hairlines.</summary>
    Rule,

    /// <summary>Lines above subtotals.</summary>
    Rule2,

    White,
}

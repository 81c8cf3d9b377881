using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>How a part of a strip stands out from its neighbours, in colour and in grey.</summary>
public enum PartTone
{
    Dark,
    Light,
    Open,

    /// <summary>At most one part of a strip.</summary>
    Highlight,

    /// <summary>What is missing rather than there.</summary>
    Missing,
}

internal static class PartTones
{
    public static Ink Fill(this PartTone tone) => tone switch
    {
        PartTone.Dark => Ink.Blue,
        PartTone.Light => Ink.Mid,
        PartTone.Highlight => Ink.Yellow,
        _ => Ink.White,
    };

    public static Ink Letters(this PartTone tone) => tone == PartTone.Dark ? Ink.White : Ink.Ink;

    public static Stroke? Outline(this PartTone tone) => tone switch
    {
        PartTone.Open => Stroke.Axis,
        PartTone.Missing => Stroke.Warning,
        _ => null,
    };
}

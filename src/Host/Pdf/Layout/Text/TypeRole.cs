using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>A size with its leading, a face and a colour: one line of the design's table of type.</summary>
internal sealed record TypeRole(double Size, double Leading)
{
    // How far under the middle of its line a face's baseline lies, in ems: half of ascent minus descent of Lato and
    // of Gentium Book Basic. Fixed, so that a fallback face does not move the lines.
    private const double SansMiddle = .387;
    private const double SerifMiddle = .313;

    public bool IsSerif { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public Ink Ink { get; init; } = Ink.Ink;

    public double Tracking { get; init; }

    /// <summary>From the top of the line down to the baseline.</summary>
    public double Baseline => Leading / 2 + Size * (IsSerif ? SerifMiddle : SansMiddle);

    public TypeRole Bold => this with { IsBold = true };

    public TypeRole In(Ink ink) => this with { Ink = ink };

    public TypeRole With(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Bold => this with { IsBold = true, Ink = Ink.Ink },
        Emphasis.Italic => this with { IsItalic = true },
        Emphasis.Muted => this with { Size = 8, IsSerif = false, IsBold = false, Ink = Ink.Ink2 },
        Emphasis.Warning => this with { IsBold = true, Ink = Ink.Brick },
        _ => this,
    };
}

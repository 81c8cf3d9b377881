namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>
/// A stretch of a line in one role. No-break spaces have become plain ones: the line is already broken.
/// </summary>
internal sealed record Fragment(string Text, TypeRole Role, double Width);

/// <param name="Indent">How far the line starts to the right of its column.</param>
internal sealed record TextLine(IReadOnlyList<Fragment> Fragments, double Width, double Indent)
{
    public static readonly TextLine Empty = new([], 0, 0);
}

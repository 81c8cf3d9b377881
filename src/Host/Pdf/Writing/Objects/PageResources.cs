using System.Text;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>The fonts and pictures of a file, under the names by which its pages call them.</summary>
internal sealed class PageResources
{
    private readonly OrderedDictionary<PdfFont, FontUse> fonts = [];
    private readonly OrderedDictionary<JpegImage, JpegImage> images = [];

    public IEnumerable<PdfFont> Fonts => fonts.Keys;

    /// <summary>The text as stretches of one face each: the name of the font and its codes in hexadecimal.</summary>
    public IEnumerable<(string FontName, string Codes)> Encode(PdfFont font, string text)
    {
        var codes = new StringBuilder();
        var current = font;
        foreach (var (drawing, character) in font.Resolve(text))
        {
            if (drawing != current && codes.Length > 0)
            {
                yield return (NameOf(current), codes.ToString());
                codes.Clear();
            }

            current = drawing;
            codes.Append(UseOf(current).Encode(character));
        }

        if (codes.Length > 0)
        {
            yield return (NameOf(current), codes.ToString());
        }
    }

    public string NameOf(JpegImage image)
    {
        images.TryAdd(image, image);
        return $"I{images.IndexOf(image) + 1}";
    }

    /// <summary>One dictionary serves all pages.</summary>
    public Reference Write(PdfObjects objects)
    {
        var fontEntries = fonts.Select((use, index) => $"/F{index + 1} {use.Value.Write(objects)}").ToList();
        var imageEntries = images.Keys.Select((image, index) => $"/I{index + 1} {image.Write(objects)}").ToList();
        return objects.Add($"<</Font<<{string.Concat(fontEntries)}>>/XObject<<{string.Concat(imageEntries)}>>>>");
    }

    private string NameOf(PdfFont font) => $"F{fonts.IndexOf(font) + 1}";

    private FontUse UseOf(PdfFont font)
    {
        if (!fonts.TryGetValue(font, out var use))
        {
            use = font.StartUse();
            fonts.Add(font, use);
        }

        return use;
    }
}

using System.Text;
using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>What one file uses of one face: the codes it gave out, and in the end the font objects.</summary>
internal abstract class FontUse
{
    /// <summary>The hexadecimal code by which the page shows this character.</summary>
    public abstract string Encode(Rune character);

    public abstract Reference Write(PdfObjects objects);
}

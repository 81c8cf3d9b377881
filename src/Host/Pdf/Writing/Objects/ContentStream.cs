using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>The drawing operators of one page (ISO 32000-1, 8 and 9), in PDF's own coordinates.</summary>
internal sealed class ContentStream
{
    private readonly StringBuilder text = new();

    public void Operator(string name, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
        {
            text.Append(Syntax.Number(operand)).Append(' ');
        }

        text.Append(name).Append('\n');
    }

    public void Line(string line) => text.Append(line).Append('\n');

    public byte[] ToBytes() => Encoding.ASCII.GetBytes(text.ToString());
}

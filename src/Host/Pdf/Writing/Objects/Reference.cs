namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>The number by which one object of the file names another.</summary>
internal readonly record struct Reference(int Number)
{
    public override string ToString() => $"{Number} 0 R";
}

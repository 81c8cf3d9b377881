using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>A file on disk for as long as a test looks at it.</summary>
internal sealed class SavedPdf : IDisposable
{
    public SavedPdf(PdfFile file)
    {
        using var output = File.Create(Path);
        file.Save(output);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    /// <summary>In reading order: as written into the file, not as it lies on the page.</summary>
    public string Text => Tool.PdfToText("-raw", "-enc", "UTF-8", Path, "-");

    public static byte[] Bytes(PdfFile file)
    {
        using var output = new MemoryStream();
        file.Save(output);
        return output.ToArray();
    }

    public void Dispose() => File.Delete(Path);
}

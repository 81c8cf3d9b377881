namespace Wijkboek.Host.Pdf.Writing;

/// <summary>What an installation prefers; null means the design's families and the machine's folders.</summary>
internal sealed record FontSettings(
    string? Sans = null,
    string? Serif = null,
    IReadOnlyList<string>? Folders = null);

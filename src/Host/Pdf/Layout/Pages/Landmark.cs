namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>A chapter or section as bookmarks, contents and page references know it.</summary>
/// <param name="Anchors">The names under which it can be pointed to.</param>
internal sealed record Landmark(int Level, string Title, IReadOnlyList<string> Anchors);

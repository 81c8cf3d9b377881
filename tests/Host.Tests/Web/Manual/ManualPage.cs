using System.Text.RegularExpressions;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>
/// A page of the manual as its text stands. A comment <c>op: PATH als ROLE</c>, which no reader sees, says what is on
/// the screen from there on: within the example, or with a slash in front outside any cooperative.
/// </summary>
/// <param name="Parts">In the order of the text; the first one before any screen was named.</param>
internal sealed partial record ManualPage(string Name, string Text, IReadOnlyList<ManualPart> Parts)
{
    public const string Pictures = "beelden";

    public IEnumerable<string> Links => Link().Matches(Text).Select(link => link.Groups["to"].Value);

    public static IReadOnlyList<ManualPage> All(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .Select(file => Of(Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static ManualPage Of(string name, string text)
    {
        var screens = Screen().Matches(text);
        var before = text[..(screens.Count > 0 ? screens[0].Index : text.Length)];
        var parts = new List<ManualPart> { Part(null, null, before) };
        for (var i = 0; i < screens.Count; i++)
        {
            var until = i + 1 < screens.Count ? screens[i + 1].Index : text.Length;
            var role = screens[i].Groups["role"];
            parts.Add(Part(
                screens[i].Groups["path"].Value, role.Success ? role.Value : "treasurer",
                text[screens[i].Index..until]));
        }

        return new ManualPage(name, text, parts);
    }

    private static ManualPart Part(string? path, string? role, string text) => new(
        path,
        role,
        [.. Bold().Matches(text).Select(bold => Spaces().Replace(bold.Groups["text"].Value, " "))],
        [.. Picture().Matches(text).Select(picture => picture.Groups["file"].Value)]);

    [GeneratedRegex(@"<!-- op: (?<path>\S*?)(?: als (?<role>\S+))? -->")]
    private static partial Regex Screen();

    [GeneratedRegex(@"\*\*(?<text>.+?)\*\*", RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"!\[[^\]]*\]\(beelden/(?<file>[a-z-]+\.png)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!!)\[[^\]]+\]\((?<to>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <param name="Path">Of the screen that is spoken of; null while none was named.</param>
/// <param name="Role">As whom it is looked at.</param>
/// <param name="Quoted">What the reader is told to find on it, word for word.</param>
/// <param name="Pictures">Files with what is on it.</param>
internal sealed record ManualPart(
    string? Path, string? Role, IReadOnlyList<string> Quoted, IReadOnlyList<string> Pictures);

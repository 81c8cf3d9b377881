using System.Xml.Linq;

namespace Wijkboek.Host.Html;

/// <summary>
/// Elements as a tree, so that nothing can be left open or unescaped. Each holds at least an empty text: written as
/// XML, an empty element would close itself, which HTML does not know.
/// </summary>
internal static class Elements
{
    public static XElement Of(string name, string? look, params IEnumerable<object?> content) =>
        new(name, Attribute("class", look), "", content);

    /// <summary>Null leaves the attribute out.</summary>
    public static XAttribute? Attribute(string name, string? value) =>
        value is null ? null : new XAttribute(name, value);

    /// <summary>Elements that have no content in HTML, such as a picture.</summary>
    public static XElement Void(string name, params IEnumerable<object?> attributes) => new(name, attributes);

    /// <summary>One look out of several that may apply; null when none does.</summary>
    public static string? Looks(params IEnumerable<string?> looks) =>
        string.Join(' ', looks.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}

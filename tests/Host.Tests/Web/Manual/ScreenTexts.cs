using System.Net;
using System.Text.RegularExpressions;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>What somebody can point at on a page: links, buttons, fields, headings, columns and choices.</summary>
internal static partial class ScreenTexts
{
    private static readonly string[] Elements =
        ["a", "button", "summary", "label", "legend", "h1", "h2", "h3", "th", "option", "span", "b", "dt"];

    public static HashSet<string> Of(string html)
    {
        // What is said beside a label is not part of what it is called.
        var bare = Aside().Replace(html, "");
        return
        [
            .. Elements.SelectMany(element => Regex
                .Matches(
                    bare, $@"<{element}\b[^>]*>(?<inside>(?:(?!<{element}\b).)*?)</{element}>",
                    RegexOptions.Singleline)
                .Select(match => Plain(match.Groups["inside"].Value))),
        ];
    }

    private static string Plain(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, "")), " ").Trim();

    [GeneratedRegex("""<span class="[^"]*(wb-visually-hidden|wb-field__optional)[^"]*">[^<]*</span>""")]
    private static partial Regex Aside();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

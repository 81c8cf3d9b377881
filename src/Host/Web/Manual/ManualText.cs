using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Wijkboek.Host.Web.Manual;

/// <summary>
/// The little of Markdown that the manual is written in: headings, paragraphs, lists, tables, pictures, bold,
/// stress, code and links inside a line. Everything else is text; none is ever taken for HTML.
/// </summary>
internal static partial class ManualText
{
    public static string TitleOf(string text) =>
        text.Split('\n').First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Trim();

    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        foreach (var block in Blocks(Comment().Replace(text, "")))
            Write(html, block);
        return html.ToString();
    }

    // Lines that belong together: a blank line ends a block, and a heading or a picture is one by itself.
    private static IEnumerable<List<string>> Blocks(string text)
    {
        var block = new List<string>();
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Append(""))
        {
            var isAlone = line.StartsWith('#') || line.StartsWith("![", StringComparison.Ordinal);
            var isTurn = block.Count > 0 && ItemStart().IsMatch(line) && !ItemStart().IsMatch(block[0]);
            if ((line.Length == 0 || isAlone || isTurn) && block.Count > 0)
            {
                yield return block;
                block = [];
            }

            if (isAlone)
                yield return [line];
            else if (line.Length > 0)
                block.Add(line);
        }
    }

    private static void Write(StringBuilder html, List<string> block)
    {
        var first = block[0];
        if (Heading().Match(first) is { Success: true } heading)
        {
            var level = heading.Groups["marks"].Length;
            html.Append($"<h{level}>{Inside(heading.Groups["text"].Value)}</h{level}>\n");
        }
        else if (Picture().Match(first) is { Success: true } picture)
        {
            html.Append($"""<p><img src="{ManualRoutes.Path}/{Encoded(picture.Groups["file"].Value)}" """);
            html.Append($"""alt="{Encoded(picture.Groups["alt"].Value)}" loading="lazy"></p>""").Append('\n');
        }
        else if (first.StartsWith('|'))
        {
            WriteTable(html, block);
        }
        else if (ItemStart().Match(first) is { Success: true } start)
        {
            WriteList(html, block, start.Groups["number"].Value);
        }
        else
        {
            html.Append($"<p>{Inside(string.Join(' ', block))}</p>\n");
        }
    }

    private static void WriteList(StringBuilder html, List<string> block, string number)
    {
        var items = new List<string>();
        foreach (var line in block)
        {
            if (ItemStart().Match(line) is { Success: true } start)
                items.Add(line[start.Length..]);
            else
                items[^1] += $" {line.Trim()}";
        }

        var (open, close) = number.Length == 0 ? ("<ul>", "</ul>")
            : number == "1" ? ("<ol>", "</ol>")
            : ($"<ol start=\"{number}\">", "</ol>");
        html.Append(open).AppendJoin("", items.Select(item => $"<li>{Inside(item)}</li>")).Append(close).Append('\n');
    }

    private static void WriteTable(StringBuilder html, List<string> block)
    {
        html.Append("<table class=\"wb-table\"><thead><tr>")
            .AppendJoin("", Cells(block[0]).Select(cell => $"<th scope=\"col\">{Inside(cell)}</th>"))
            .Append("</tr></thead><tbody>");
        // The second line only draws a rule.
        foreach (var line in block.Skip(2))
            html.Append("<tr>").AppendJoin("", Cells(line).Select(cell => $"<td>{Inside(cell)}</td>")).Append("</tr>");
        html.Append("</tbody></table>\n");
    }

    private static IEnumerable<string> Cells(string line) => line.Trim('|').Split('|').Select(cell => cell.Trim());

    private static string Inside(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            html.Append(Encoded(text[at..mark.Index])).Append(Marked(mark));
            at = mark.Index + mark.Length;
        }

        return html.Append(Encoded(text[at..])).ToString();
    }

    private static string Marked(Match mark) =>
        mark.Groups["code"] is { Success: true } code ? $"<code>{Encoded(code.Value)}</code>"
        : mark.Groups["bold"] is { Success: true } bold ? $"<b>{Encoded(bold.Value)}</b>"
        : mark.Groups["stress"] is { Success: true } stress ? $"<em>{Encoded(stress.Value)}</em>"
        : $"<a href=\"{ManualRoutes.Path}/{Encoded(mark.Groups["page"].Value)}\">"
            + $"{Inside(mark.Groups["text"].Value)}</a>";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"<!--.*?-->\n?", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("^(?<marks>#{1,3}) (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^!\[(?<alt>[^\]]*)\]\((?<file>[^)]+)\)$")]
    private static partial Regex Picture();

    [GeneratedRegex(@"^(?:- |(?<number>[0-9]+)\. )")]
    private static partial Regex ItemStart();

    [GeneratedRegex(
        @"`(?<code>[^`]+)`|\*\*(?<bold>.+?)\*\*|(?<!\w)_(?<stress>[^_]+)_(?!\w)"
        + @"|\[(?<text>[^\]]+)\]\((?<page>[a-z-]+)\.md\)")]
    private static partial Regex Marks();
}

namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>Makes a label fit its room. What is cut here stays whole in the alternative text.</summary>
public static class TextFit
{
    private const string Cut = "…";

    /// <summary>The text itself, or as much of it as fits before an ellipsis.</summary>
    public static string Fit(this TextWidth measure, string text, double room, double size = 8, bool bold = false)
    {
        if (measure(text, size, bold) <= room)
            return text;
        for (var length = text.Length - 1; length > 0; length--)
        {
            if (char.IsHighSurrogate(text[length - 1]))
                continue;
            var shorter = text[..length].TrimEnd() + Cut;
            if (measure(shorter, size, bold) <= room)
                return shorter;
        }

        return "";
    }

    /// <summary>Lines broken at spaces; the last line takes what is left and is cut where it must.</summary>
    public static IReadOnlyList<string> Wrap(
        this TextWidth measure, string text, double room, int mostLines, double size = 8, bool bold = false)
    {
        var lines = new List<string>();
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        while (words.Count > 0 && lines.Count < mostLines - 1)
        {
            var line = words.Dequeue();
            while (words.Count > 0 && measure($"{line} {words.Peek()}", size, bold) <= room)
                line += $" {words.Dequeue()}";
            lines.Add(measure.Fit(line, room, size, bold));
        }

        if (words.Count > 0)
            lines.Add(measure.Fit(string.Join(' ', words), room, size, bold));
        return lines;
    }

    /// <summary>Whether the text can be broken into so many lines without losing a letter.</summary>
    public static bool Wraps(
        this TextWidth measure, string text, double room, int mostLines, double size = 8, bool bold = false) =>
        string.Join(' ', measure.Wrap(text, room, mostLines, size, bold)) == text;
}

using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>Pieces between which no line may break.</summary>
/// <param name="HasSpaceBefore">False after a hyphen or a slash, where a line may break without a space.</param>
internal sealed record Word(IReadOnlyList<(string Text, TypeRole Role)> Pieces, bool HasSpaceBefore)
{
    public static IReadOnlyList<Word> Split(IEnumerable<(string Text, TypeRole Role)> runs)
    {
        var words = new List<Word>();
        var pieces = new List<(string, TypeRole)>();
        var space = false;
        foreach (var (text, role) in runs)
        {
            var start = 0;
            for (var end = 0; end <= text.Length; end++)
            {
                var isSpace = end < text.Length && text[end] == ' ';
                if (end < text.Length && !isSpace && !BreaksAfter(text, end - 1))
                {
                    continue;
                }

                if (end > start)
                {
                    pieces.Add((text[start..end], role));
                }

                start = isSpace ? end + 1 : end;
                if (end < text.Length && (isSpace || pieces.Count > 0))
                {
                    Close(isSpace);
                }
            }
        }

        Close(endsInSpace: false);
        return words;

        void Close(bool endsInSpace)
        {
            if (pieces.Count > 0)
            {
                words.Add(new Word([.. pieces], space));
                pieces.Clear();
                space = false;
            }

            space |= endsInSpace;
        }
    }

    /// <summary>After a hyphen between letters; never within a number such as 2025-12 or 20-11-2026.</summary>
    private static bool BreaksAfter(string text, int index) =>
        index > 1 && text[index] == '-' && char.IsLetter(text[index - 1]) && char.IsLetter(text[index - 2])
        && index + 2 < text.Length && char.IsLetter(text[index + 1]) && char.IsLetter(text[index + 2]);
}

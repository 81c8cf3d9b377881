namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>Fills lines one after another; the last two words stay together.</summary>
internal sealed class LineBreaker(Typefaces typefaces)
{
    public IReadOnlyList<TextLine> Break(IReadOnlyList<Word> words, double width, double firstIndent, bool bindsEnd)
    {
        var lines = new List<TextLine>();
        var line = new List<Word>();
        var indent = firstIndent;
        foreach (var unit in Units(words.SelectMany(word => Fit(word, width)).ToList(), width, bindsEnd))
        {
            if (line.Count > 0 && Measure([.. line, .. unit]) > width - indent)
            {
                lines.Add(Close(line, indent));
                line = [];
                indent = 0;
            }

            line.AddRange(unit);
        }

        if (line.Count > 0)
        {
            lines.Add(Close(line, indent));
        }

        return lines;
    }

    public double Measure(IReadOnlyList<Word> line) => Merge(line).Sum(fragment => fragment.Width);

    private IEnumerable<IReadOnlyList<Word>> Units(List<Word> words, double width, bool bindsEnd)
    {
        var binds = bindsEnd && words.Count > 2 && Measure([words[^2], words[^1]]) < width * .6;
        var last = binds ? words.Count - 2 : words.Count;
        for (var i = 0; i < last; i++)
        {
            yield return [words[i]];
        }

        if (binds)
        {
            yield return [words[^2], words[^1]];
        }
    }

    /// <summary>
    /// A word wider than its column is cut where the column ends, rather than run into its neighbour.
    /// </summary>
    private List<Word> Fit(Word word, double width)
    {
        if (Measure([word]) <= width || word.Pieces.Count > 1)
        {
            return [word];
        }

        var (text, role) = word.Pieces[0];
        var parts = new List<Word>();
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && (end == start || typefaces.Width(text[start..(end + 1)], role) <= width))
            {
                continue;
            }

            parts.Add(new Word([(text[start..end], role)], word.HasSpaceBefore && start == 0));
            start = end;
        }

        return parts;
    }

    private TextLine Close(IReadOnlyList<Word> words, double indent)
    {
        var fragments = Merge(words);
        return new TextLine(fragments, fragments.Sum(fragment => fragment.Width), indent);
    }

    /// <summary>Neighbours in the same role become one string, so that copied text keeps its spaces.</summary>
    private List<Fragment> Merge(IReadOnlyList<Word> words)
    {
        var texts = new List<(string Text, TypeRole Role)>();
        foreach (var word in words)
        {
            if (word.HasSpaceBefore && texts.Count > 0)
            {
                texts[^1] = (texts[^1].Text + ' ', texts[^1].Role);
            }

            foreach (var (text, role) in word.Pieces)
            {
                var plain = text.Replace(Binding.NoBreakSpace, ' ');
                if (texts.Count > 0 && texts[^1].Role == role)
                {
                    texts[^1] = (texts[^1].Text + plain, role);
                }
                else
                {
                    texts.Add((plain, role));
                }
            }
        }

        return [.. texts.Select(piece =>
            new Fragment(piece.Text, piece.Role, typefaces.Width(piece.Text, piece.Role)))];
    }
}

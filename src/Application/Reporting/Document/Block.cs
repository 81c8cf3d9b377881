using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Document;

/// <summary>
/// Whatever stands on a page between two headings: one of the kinds nested here, or a <see cref="Table"/>.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Running text in the main column.</summary>
    public sealed record Paragraph(RichText Text) : Block;

    /// <summary>A bold line of its own over what follows, at the left of the page: "Grondslagen".</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>Serif sentences that open a subject.</summary>
    public sealed record Lead(RichText Text) : Block;

    /// <summary>A small grey note under a table or a chart, over the whole width.</summary>
    public sealed record Remark(RichText Text) : Block;

    /// <summary>A margin note and, beside it, the blocks it explains. They are read in that order.</summary>
    public sealed record Beside(MarginNote Margin, IReadOnlyList<Block> Blocks) : Block;

    /// <summary>Short pieces with a bold label in the margin: "Vier ogen", "Kascommissie".</summary>
    public sealed record LabelledRows(IReadOnlyList<LabelledRow> Rows) : Block
    {
        /// <summary>True sets labels and text at the size of notes to the accounts.</summary>
        public bool AreNotes { get; init; }
    }

    /// <summary>
    /// Tables next to each other, such as the two sides of a balance sheet; their totals share a line.
    /// </summary>
    public sealed record SideBySide(IReadOnlyList<Table> Tables) : Block;

    /// <summary>Two columns of other blocks.</summary>
    public sealed record TwoColumns(IReadOnlyList<Block> Left, IReadOnlyList<Block> Right) : Block;

    public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : Block;

    /// <summary>A drawing with a sentence over it. The drawing carries its own alternative text.</summary>
    public sealed record Chart(string? Title, Drawing Drawing) : Block
    {
        public RichText? Note { get; init; }

        public FigureSource? Source { get; init; }
    }

    /// <summary>A photograph; a report that has none simply leaves the block out.</summary>
    public sealed record Photo(ReadOnlyMemory<byte> Jpeg, string Caption, string AlternativeText) : Block;

    /// <summary>Numbered steps or intentions.</summary>
    public sealed record Steps(IReadOnlyList<RichText> Items) : Block;

    public sealed record Quote(string Text, string? SaidBy) : Block;

    /// <summary>Told text in the serif: paragraphs after the first are indented.</summary>
    /// <param name="Salutation">"Beste bewoner van Oost," – null in a story.</param>
    /// <param name="SignedBy">The name under a foreword, in italics.</param>
    public sealed record Story(IReadOnlyList<RichText> Paragraphs, string? Salutation = null, string? SignedBy = null)
        : Block;

    /// <summary>Room to sign, two to a row, kept on one page.</summary>
    public sealed record Signatures(string PlaceAndDate, IReadOnlyList<Signature> People) : Block;
}

/// <summary>Paragraphs in the margin under a bold title; a source comes last.</summary>
public sealed record MarginNote(string Title, IReadOnlyList<RichText> Paragraphs)
{
    /// <summary>What the signs in the drawings mean.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];
}

/// <param name="Number">The number of a note to the accounts, or null.</param>
/// <param name="Blocks">Paragraphs and steps.</param>
public sealed record LabelledRow(string Label, IReadOnlyList<Block> Blocks, int? Number = null)
{
    public LabelledRow(string label, RichText text, int? number = null)
        : this(label, [new Block.Paragraph(text)], number)
    {
    }
}

/// <summary>One large figure: "€ 340.195 baten" and the sentence that explains it.</summary>
public sealed record KeyFigure(string Value, string Unit, RichText Sentence)
{
    /// <summary>True sets a euro sign, smaller, before the value.</summary>
    public bool IsMoney { get; init; }

    public FigureSource? Source { get; init; }
}

public sealed record Signature(string Name, string Role);

public sealed record LegendEntry(Drawing Sign, string Meaning);

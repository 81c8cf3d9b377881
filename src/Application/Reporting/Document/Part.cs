using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Document;

/// <summary>A part starts a page of its own and is one of the kinds nested here.</summary>
public abstract record Part
{
    private Part()
    {
    }

    /// <summary>The front page in yellow, of the annual report only. An unadopted account is announced here.</summary>
    /// <param name="TitleLines">The title, broken by the author: "Jaarverslag", "2025".</param>
    /// <param name="Notes">At most two short notes at the foot of the page.</param>
    public sealed record Cover(
        string Organisation,
        string Place,
        IReadOnlyList<string> TitleLines,
        Drawing? Art,
        IReadOnlyList<RichText> Notes) : Part;

    /// <summary>
    /// The band on top of the first page of every other report; the next chapter follows on the same page.
    /// </summary>
    public sealed record TitleBand(string Organisation, string Title, string Subtitle, bool IsYellow) : Part;

    /// <summary>The list of chapters and sections, with the page each one got.</summary>
    public sealed record Contents(string Title, IReadOnlyList<MarginNote> Margin) : Part;

    /// <summary>
    /// A chapter. When it has sections but no blocks of its own, its first section opens under the same heading.
    /// </summary>
    public sealed record Chapter(string Title, IReadOnlyList<Block> Blocks) : Part
    {
        /// <summary>The number in the margin; null for a chapter that is not counted, such as a story.</summary>
        public int? Number { get; init; }

        /// <summary>What footer and contents call it, when that differs from the title.</summary>
        public string? FooterTitle { get; init; }

        public string? ContentsTitle { get; init; }

        /// <summary>What a <see cref="Inline.PageOf"/> elsewhere may point to.</summary>
        public string? Anchor { get; init; }

        public RichText? Lead { get; init; }

        public Opening Opening { get; init; } = Opening.Airy;

        public Paper Paper { get; init; } = Paper.White;

        public IReadOnlyList<Section> Sections { get; init; } = [];
    }

    /// <summary>The last page of every report: the journal's checkpoint and how a reader checks it.</summary>
    public sealed record Checkpoint(
        string Title,
        RichText Lead,
        IReadOnlyList<LabelledValue> Facts,
        string HashLabel,
        string Hash,
        string StepsTitle,
        IReadOnlyList<RichText> Steps) : Part
    {
        public string? ContentsTitle { get; init; }

        /// <summary>The signed line, as a program reads it; it may be broken between its words only.</summary>
        public LabelledValue? SignedLine { get; init; }

        public string ColophonTitle { get; init; } = "Colofon";
    }
}

/// <summary>A second level within a chapter; it starts a page unless it is told to follow on.</summary>
public sealed record Section(string Title, IReadOnlyList<Block> Blocks)
{
    public string? Anchor { get; init; }

    public RichText? Lead { get; init; }

    public Opening Opening { get; init; } = Opening.Section;

    public bool StartsPage { get; init; } = true;
}

/// <summary>How far down the page the content hangs under its heading.</summary>
public enum Opening
{
    /// <summary>A chapter as it usually opens.</summary>
    Airy,

    /// <summary>A chapter with much on its first page.</summary>
    Dense,

    /// <summary>A chapter or section with a second line in its heading.</summary>
    TwoLines,

    /// <summary>A section page.</summary>
    Section,
}

public enum Paper
{
    White,

    /// <summary>The pale page of a story.</summary>
    Pale,

    Yellow,
}

public sealed record LabelledValue(string Label, string Value);

using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>The white between two blocks.</summary>
internal static class Rhythm
{
    public const double BetweenSubjects = 28;
    public const double UnderHeading = 7;
    public const double BetweenParagraphs = 7;
    public const double BetweenNotes = 5.25;

    public static double Between(Block? above, Block below) => (above, below) switch
    {
        (null, _) => 0,
        (Block.Heading, _) => UnderHeading,
        (_, Block.Remark) => UnderHeading,
        (Block.Remark, _) => BetweenSubjects,
        (Block.Paragraph, Block.Paragraph) => BetweenParagraphs,
        (Block.Paragraph, Block.Steps) or (Block.Steps, Block.Paragraph) => BetweenParagraphs,
        (Block.LabelledRows rows, Block.LabelledRows) => rows.AreNotes ? BetweenNotes : BetweenParagraphs,
        (Block.LabelledRows { AreNotes: true }, _) or (_, Block.LabelledRows { AreNotes: true }) => 17.5,
        (_, Block.Signatures) => 42,
        _ => BetweenSubjects,
    };
}

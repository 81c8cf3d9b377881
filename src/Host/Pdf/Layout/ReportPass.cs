using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Blocks;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout;

/// <summary>
/// One time through the whole report. Contents and references need pages that are known only afterwards, so the
/// renderer goes through it again with what the pass before found.
/// </summary>
internal sealed class ReportPass
{
    private const double OverCheckpointColumns = 35;

    private readonly ReportDocument document;
    private readonly Typesetter type;
    private readonly BlockSetter blocks;
    private readonly HeadingSetter headings;
    private readonly ContentsPage contents;
    private readonly PageFlow flow;
    private Part.TitleBand? band;

    private ReportPass(ReportDocument document, Typefaces typefaces, PageNumbers numbers)
    {
        this.document = document;
        var about = document.Metadata;
        File = new PdfFile(new PdfMetadata(
            document.Title, about.Author, about.Subject, document.Language, about.Created, about.Properties));
        type = new Typesetter(typefaces, numbers);
        blocks = new BlockSetter(type);
        headings = new HeadingSetter(type);
        contents = new ContentsPage(type, numbers);
        flow = new PageFlow(File, new PageFrame(document, type));
    }

    public PdfFile File { get; }

    /// <summary>The page on which each anchor landed.</summary>
    public IReadOnlyDictionary<string, int> Pages =>
        flow.Spots.ToDictionary(spot => spot.Key, spot => spot.Value.Page.Number);

    public static ReportPass Run(ReportDocument document, Typefaces typefaces, PageNumbers numbers)
    {
        var pass = new ReportPass(document, typefaces, numbers);
        for (var i = 0; i < document.Parts.Count; i++)
        {
            pass.Set(document.Parts[i], Outline.AnchorOf(i));
        }

        pass.flow.Finish();
        pass.contents.Connect(pass.flow.Spots);
        return pass;
    }

    private void Set(Part part, string anchor)
    {
        if (part is Part.TitleBand next)
        {
            band = next;
            return;
        }

        var parent = File.Document.Add("Sect");
        switch (part)
        {
            case Part.Cover cover:
                var page = flow.StartPage(new PageLook(Paper.Yellow, null));
                new CoverPage(type).Draw(page, cover, parent);
                break;
            case Part.Contents list:
                SetContents(list, parent, anchor);
                break;
            case Part.Chapter chapter:
                SetChapter(chapter, parent, anchor);
                break;
            case Part.Checkpoint checkpoint:
                SetCheckpoint(checkpoint, parent, anchor);
                break;
        }
    }

    private void SetContents(Part.Contents list, StructureElement parent, string anchor)
    {
        flow.StartPage(new PageLook(Paper.White, list.Title));
        var heading = headings.Plain(
            list.Title, Grid.MainLeft, null, parent, new Landmark(1, list.Title, [anchor]));
        var hanging = heading with { Height = Math.Max(heading.Height, 175 - Grid.Top) };
        flow.Place([hanging, .. contents.Set(list, Outline.Of(document), Place.Page(parent, 2))]);
    }

    private void SetChapter(Part.Chapter chapter, StructureElement parent, string anchor)
    {
        var page = flow.StartPage(new PageLook(chapter.Paper, chapter.FooterTitle ?? chapter.Title));
        var hangs = band is null;
        if (band is not null)
        {
            new TitleBandPage(type).Draw(page, band, parent);
            flow.MoveTo(TitleBandPage.ContentTop);
            band = null;
        }

        var joined = chapter.Blocks.Count == 0 && chapter.Sections is [{ } first, ..] ? first : null;
        List<Landmark> landmarks = [Outline.Landmark(chapter, anchor)];
        if (joined is not null)
        {
            landmarks.Add(Outline.Landmark(joined, anchor, 0));
        }

        var opening = headings.Chapter(chapter, joined, hangs, parent, landmarks);
        flow.Place(joined is null
            ? [opening, .. blocks.Set(chapter.Blocks, Place.Page(parent, 2))]
            : [opening, .. blocks.Set(joined.Blocks, Place.Page(parent, 3))]);
        for (var i = joined is null ? 0 : 1; i < chapter.Sections.Count; i++)
        {
            SetSection(chapter, chapter.Sections[i], parent, Outline.Landmark(chapter.Sections[i], anchor, i));
        }
    }

    private void SetSection(Part.Chapter chapter, Section section, StructureElement parent, Landmark landmark)
    {
        if (section.StartsPage)
        {
            flow.StartPage(new PageLook(chapter.Paper, chapter.FooterTitle ?? chapter.Title));
        }

        var inner = parent.Add("Sect");
        var opening = headings.Section(section, inner, landmark);
        flow.Place([opening, .. blocks.Set(section.Blocks, Place.Page(inner, 3))]);
    }

    private void SetCheckpoint(Part.Checkpoint checkpoint, StructureElement parent, string anchor)
    {
        var title = checkpoint.ContentsTitle ?? checkpoint.Title;
        flow.StartPage(new PageLook(Paper.Yellow, title));
        var opening = headings.Plain(
            checkpoint.Title, Grid.Left, checkpoint.Lead, parent, new Landmark(1, title, [anchor]));
        var card = new CheckpointCard(type).Set(checkpoint, parent).Below(Grid.Step);
        var columns = new Block.TwoColumns(
            [new Block.Heading(checkpoint.StepsTitle), new Block.Steps(checkpoint.Steps)],
            [new Block.Heading(checkpoint.ColophonTitle), .. Colophon().Select(text => new Block.Paragraph(text))]);
        var below = blocks.Set([columns], Place.Page(parent, 2));
        flow.Place([opening, card, .. below.Select(strip => strip.Below(OverCheckpointColumns))]);
    }

    private IEnumerable<RichText> Colophon() =>
    [
        .. document.Colophon.BeforeTypefaces,
        type.Typefaces.Sentence,
        .. document.Colophon.AfterTypefaces,
    ];
}

using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>What is told instead of counted: forewords, stories and quotes.</summary>
internal sealed class StorySetter(Typesetter type)
{
    private const double Indent = 14;
    private const double UnderSalutation = 8.75;
    private const double AboveSignature = 17.5;
    private const double AboveSpeaker = 7;

    public IReadOnlyList<Strip> Story(Block.Story story, Place place)
    {
        var strips = new List<Strip>();
        if (story.Salutation is { } salutation)
        {
            Add(strips, salutation, place, 0, 0);
        }

        for (var i = 0; i < story.Paragraphs.Count; i++)
        {
            var space = i == 0 && strips.Count > 0 ? UnderSalutation : 0;
            Add(strips, story.Paragraphs[i], place, space, i == 0 ? 0 : Indent);
        }

        if (story.SignedBy is { } name)
        {
            strips[^1] = strips[^1] with { Keep = Keep.Must };
            Add(strips, RichText.Italic(name), place, AboveSignature, 0);
        }

        return strips;
    }

    public IReadOnlyList<Strip> Quote(Block.Quote quote, Place place)
    {
        var element = place.Parent.Add("BlockQuote");
        var lines = type.Paragraph(quote.Text, Roles.Quote, place.X, place.Width, element.Add("P"));
        var speaker = quote.SaidBy is { } name
            ? type.Paragraph(name, Roles.Small, place.X, place.Width, place.AddParagraph())
            : [];
        List<Strip> strips = [.. lines, .. speaker.Select((line, i) => i == 0 ? line.Below(AboveSpeaker) : line)];
        return [.. strips.Select((strip, i) => i < strips.Count - 1 ? strip with { Keep = Keep.Must } : strip)];
    }

    private void Add(List<Strip> strips, RichText text, Place place, double space, double indent)
    {
        var lines = type.Paragraph(text, Roles.Story, place.X, place.Width, place.AddParagraph(), indent);
        strips.AddRange(lines.Select((line, i) => i == 0 ? line.Below(space) : line));
    }
}

using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>The large figures, two to a row, each under a rule.</summary>
internal sealed class KeyFigureSetter(Typesetter type)
{
    private const double ValueTop = 3.5;
    private const double RowGap = 10.5;
    private const double LeastHeight = 77;
    private const double SentenceWidth = 225;
    private const double CurrencyGap = 4;
    private const double UnitGap = 6;

    public IReadOnlyList<Strip> Set(IReadOnlyList<KeyFigure> figures, Place place) =>
    [
        .. figures.Chunk(2).Select((pair, i) => Strip
            .Beside([.. pair.Select((figure, side) => Set(figure, Left(place, side), place))])
            .Below(i == 0 ? 0 : RowGap)),
    ];

    private static double Left(Place place, int side) => place.X + side * (Grid.HalfWidth + Grid.Gutter);

    private Strip Set(KeyFigure figure, double left, Place place)
    {
        var value = place.AddParagraph();
        var sentence = place.AddParagraph();
        var lines = type.Break(figure.Sentence, Roles.Body, SentenceWidth);
        var unitLine = UnitFits(figure) ? 0 : Roles.Body.Leading;
        var sentenceTop = ValueTop + Roles.KeyValue.Leading + unitLine;
        var height = Math.Max(LeastHeight, sentenceTop + lines.Count * Roles.Body.Leading);
        return new Strip(height, (page, y) =>
        {
            page.Artifact(() => page.Line(left, y, left + Grid.HalfWidth, y, Rules.Heavy));
            page.Tagged(value, () => DrawValue(page, figure, left, y + ValueTop));
            if (lines.Count > 0)
            {
                page.Tagged(sentence, () => type.Draw(page, lines, Roles.Body, left, y + sentenceTop));
            }
        });
    }

    private void DrawValue(PdfPage page, KeyFigure figure, double left, double top)
    {
        var baseline = top + Roles.KeyValue.Baseline;
        var x = left;
        if (figure.IsMoney)
        {
            type.Draw(page, "€ ", Roles.KeyCurrency, x, baseline);
            x += CurrencyWidth;
        }

        type.Draw(page, figure.Value + " ", Roles.KeyValue, x, baseline);
        x += type.Width(figure.Value, Roles.KeyValue) + UnitGap;
        if (UnitFits(figure))
        {
            type.Draw(page, figure.Unit, Roles.ChartTitle, x, baseline);
        }
        else
        {
            var below = top + Roles.KeyValue.Leading + Roles.ChartTitle.Baseline;
            type.Draw(page, figure.Unit, Roles.ChartTitle, left, below);
        }
    }

    private double CurrencyWidth => type.Width("€", Roles.KeyCurrency) + CurrencyGap;

    private bool UnitFits(KeyFigure figure) =>
        (figure.IsMoney ? CurrencyWidth : 0) + type.Width(figure.Value, Roles.KeyValue) + UnitGap
        + type.Width(figure.Unit, Roles.ChartTitle) <= Grid.HalfWidth;
}

using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>What is on every page around the content: paper, footer and, in a demonstration, the banner.</summary>
internal sealed class PageFrame(ReportDocument document, Typesetter type)
{
    private const string DemonstrationText = "Voorbeeldgegevens";
    private const double BannerTop = 28;
    private const double BannerHeight = 17.5;
    private const double BannerPadding = 7;

    private static readonly TypeRole Banner = Roles.Small.Bold.In(Ink.Ink);

    /// <summary>Lays the paper under everything that follows.</summary>
    public static void Open(PdfPage page, PageLook look)
    {
        if (look.Paper != Paper.White)
        {
            page.Artifact(() => page.FillRectangle(0, 0, page.Width, page.Height, Colors.Of(Ground(look.Paper))));
        }
    }

    public void Close(PdfPage page, PageLook look)
    {
        if (document.IsDemonstration)
        {
            page.Artifact(() => DrawBanner(page, look.Paper));
        }

        if (look.FooterTitle is { } chapter)
        {
            page.Artifact(() => DrawFooter(page, look, chapter));
        }
    }

    private static Ink Ground(Paper paper) => paper switch
    {
        Paper.Yellow => Ink.Yellow,
        Paper.Pale => Ink.Pale,
        _ => Ink.White,
    };

    private void DrawBanner(PdfPage page, Paper paper)
    {
        var width = type.Width(DemonstrationText, Banner);
        var left = Grid.Right - width - BannerPadding;
        var fill = paper == Paper.Yellow ? Ink.White : Ink.Yellow;
        page.FillRectangle(
            left - BannerPadding, BannerTop, width + 2 * BannerPadding, BannerHeight, Colors.Of(fill));
        type.Draw(page, DemonstrationText, Banner, left, BannerTop + BannerHeight / 2 + 2.9);
    }

    private void DrawFooter(PdfPage page, PageLook look, string chapter)
    {
        var role = look.Paper == Paper.Yellow ? Roles.Footer.In(Ink.Ink) : Roles.Footer;
        var baseline = Grid.FooterTop + role.Baseline;
        DrawCut(page, document.JournalStand, role, Grid.Left, Grid.MarginWidth, baseline);
        DrawCut(page, $"{document.Title} · {chapter}", role, Grid.MainLeft, Grid.ReadingWidth, baseline);
        var number = page.Number.ToString();
        type.Draw(page, number, Roles.PageNumber, Grid.Right - type.Width(number, Roles.PageNumber), baseline);
    }

    /// <summary>A footer has one line: what does not fit is left off at a word.</summary>
    private void DrawCut(PdfPage page, string text, TypeRole role, double x, double width, double baseline)
    {
        var lines = type.Break(text, role, width - type.Width("…", role), bindsEnd: false);
        if (lines.Count == 0)
        {
            return;
        }

        type.Draw(page, lines[0], x, baseline);
        if (lines.Count > 1)
        {
            type.Draw(page, "…", role, x + lines[0].Width, baseline);
        }
    }
}

using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>Puts strips under each other and starts a page where the next ones do not fit.</summary>
internal sealed class PageFlow(PdfFile file, PageFrame frame)
{
    // Sums of halves and quarters of points; less than this is rounding, not overflow.
    private const double Tolerance = .01;
    private const double HeadingTakes = 3 * Grid.Step;

    private readonly Dictionary<string, Spot> spots = [];
    private PageLook look = new(default, null);
    private PdfPage? page;
    private double y;
    private bool isAtTop;

    /// <summary>Where each anchor landed.</summary>
    public IReadOnlyDictionary<string, Spot> Spots => spots;

    public PdfPage StartPage(PageLook next)
    {
        Finish();
        look = next;
        page = file.AddPage(Grid.PageWidth, Grid.PageHeight);
        PageFrame.Open(page, look);
        y = Grid.Top;
        isAtTop = true;
        return page;
    }

    /// <summary>Closes the last page.</summary>
    public void Finish()
    {
        if (page is not null)
        {
            frame.Close(page, look);
            page = null;
        }
    }

    /// <summary>Moves down to a place on the page, when it is not past it already.</summary>
    public void MoveTo(double top)
    {
        isAtTop &= y >= top;
        y = Math.Max(y, top);
    }

    public void Place(IReadOnlyList<Strip> content)
    {
        var strips = HoldHeadings(content);
        for (var start = 0; start < strips.Count;)
        {
            var run = RunFrom(strips, start);
            if (!isAtTop && !Fits(run))
            {
                StartPage(look);
            }

            foreach (var strip in run)
            {
                if (!isAtTop && !Fits([strip]))
                {
                    StartPage(look);
                }

                Put(strip);
            }

            start += run.Count;
        }
    }

    /// <summary>A heading takes at least three lines along.</summary>
    private static List<Strip> HoldHeadings(IReadOnlyList<Strip> strips)
    {
        var held = strips.ToList();
        for (var i = 0; i < held.Count; i++)
        {
            var taken = strips[i].IsHeading ? 0 : HeadingTakes;
            for (var last = i; taken < HeadingTakes && last + 1 < held.Count; last++)
            {
                held[last] = held[last] with { Keep = Keep.Must };
                taken += held[last + 1].Height;
            }
        }

        return held;
    }

    private static List<Strip> RunFrom(List<Strip> strips, int start)
    {
        var preferred = RunFrom(strips, start, Keep.Prefer);
        var room = Grid.Bottom - Grid.Top - (strips[start].ContinuedHead?.Height ?? 0);
        return Depth(preferred, isAtTop: true) <= room ? preferred : RunFrom(strips, start, Keep.Must);
    }

    private static List<Strip> RunFrom(List<Strip> strips, int start, Keep atLeast)
    {
        var run = new List<Strip> { strips[start] };
        while (run[^1].Keep >= atLeast && start + run.Count < strips.Count)
        {
            run.Add(strips[start + run.Count]);
        }

        return run;
    }

    private bool Fits(List<Strip> run) => y + Depth(run, isAtTop) <= Grid.Bottom + Tolerance;

    /// <summary>How far the ink of these strips reaches down.</summary>
    private static double Depth(List<Strip> run, bool isAtTop)
    {
        var top = 0.0;
        var depth = 0.0;
        for (var i = 0; i < run.Count; i++)
        {
            top += i == 0 && isAtTop ? 0 : run[i].SpaceBefore;
            depth = Math.Max(depth, top + run[i].Reach);
            top += run[i].Height;
        }

        return depth;
    }

    private void Put(Strip strip)
    {
        y += isAtTop ? 0 : strip.SpaceBefore;
        if (isAtTop && strip.ContinuedHead is { } head)
        {
            Draw(head);
        }

        Draw(strip);
    }

    private void Draw(Strip strip)
    {
        var current = page ?? throw new InvalidOperationException("Start a page before placing anything on it.");
        foreach (var landmark in strip.Landmarks)
        {
            file.Bookmark(landmark.Level, landmark.Title, current, y);
            foreach (var anchor in landmark.Anchors)
            {
                spots[anchor] = new Spot(current, y);
            }
        }

        strip.Draw(current, y);
        y += strip.Height;
        isAtTop = false;
    }
}

/// <summary>A place to jump to.</summary>
internal readonly record struct Spot(PdfPage Page, double Top);

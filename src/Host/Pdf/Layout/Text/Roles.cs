using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>The sizes of the report: the serif tells, the sans counts.</summary>
internal static class Roles
{
    public static readonly TypeRole CoverTitle = new(66, 63) { IsSerif = true, Tracking = -1.3 };
    public static readonly TypeRole CoverName = new(11, 14);
    public static readonly TypeRole Chapter = new(28, 35) { IsSerif = true, Tracking = -.2 };
    public static readonly TypeRole ChapterNumber = Chapter with { Ink = Ink.Ink2, Tracking = 0 };
    public static readonly TypeRole Section = new(20, 28) { IsSerif = true };
    public static readonly TypeRole Quote = Section;
    public static readonly TypeRole Lead = new(14, 21) { IsSerif = true };
    public static readonly TypeRole Story = new(12, 17.5) { IsSerif = true };
    public static readonly TypeRole KeyValue = new(36, 42) { IsSerif = true, Tracking = -.4 };
    public static readonly TypeRole KeyCurrency = new(24, 42) { IsSerif = true };
    public static readonly TypeRole Title = new(11, 14) { IsBold = true };
    public static readonly TypeRole ChartTitle = new(10, 14) { IsBold = true };
    public static readonly TypeRole Body = new(10, 14);
    public static readonly TypeRole Notes = new(9, 14);
    public static readonly TypeRole Cell = new(9, 14);
    public static readonly TypeRole RegisterCell = new(9, 11);
    public static readonly TypeRole Explanation = new(8.5, 12.25) { Ink = Ink.Ink2 };
    public static readonly TypeRole Small = new(8, 10.5) { Ink = Ink.Ink2 };
    public static readonly TypeRole Footer = new(8, 14) { Ink = Ink.Ink2 };
    public static readonly TypeRole PageNumber = new(9, 14) { IsBold = true };
    public static readonly TypeRole HashFact = new(12, 17.5);
    public static readonly TypeRole Hash = new(15, 21);
}

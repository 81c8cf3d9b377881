namespace Wijkboek.Host.Pdf.Layout;

/// <summary>The page in points: A4, twelve columns of 31 with 11 between them, steps of 14 down.</summary>
internal static class Grid
{
    public const double PageWidth = 595;
    public const double PageHeight = 842;
    public const double Left = 51;
    public const double Width = 493;
    public const double Right = Left + Width;
    public const double Gutter = 11;

    public const double MarginWidth = 115;
    public const double MainLeft = 177;
    public const double MainWidth = 367;

    /// <summary>Running text is never wider than this, for the eye's sake.</summary>
    public const double ReadingWidth = 325;

    public const double HalfWidth = 241;

    public const double Top = 70;
    public const double Bottom = 770;
    public const double FooterTop = 791;

    public const double Step = 14;
}

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Where Linux, macOS and Windows keep their fonts.</summary>
internal static class FontFolders
{
    public static IReadOnlyList<string> OfThisMachine()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            Path.Combine(home, ".local/share/fonts"),
            "/usr/local/share/fonts",
            "/usr/share/fonts",
            Path.Combine(home, "Library/Fonts"),
            "/Library/Fonts",
            "/System/Library/Fonts",
            .. Windows(),
        ];
    }

    private static IEnumerable<string> Windows() =>
        OperatingSystem.IsWindows()
            ?
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(
                    Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
                    @"Microsoft\Windows\Fonts"),
            ]
            : [];
}

namespace Wijkboek.Host.Web.Frame;

/// <summary>
/// Which letter after <c>g</c> leads to which part of the work. The page says it; the script only listens.
/// </summary>
public static class Shortcuts
{
    private static readonly Dictionary<string, char> Letters = new()
    {
        ["Overzicht"] = 'o',
        ["Geld"] = 'g',
        ["Boekhouding"] = 'h',
        ["Waardering"] = 'w',
        ["Leden"] = 'l',
        ["Bestuur"] = 'b',
        ["Banen"] = 'a',
        ["Subsidies en opdrachten"] = 's',
        ["Buurt"] = 'u',
        ["Rapporten"] = 'r',
        ["Controle"] = 'c',
        ["Doen"] = 'd',
    };

    /// <summary>Null for a part that is reached by its link alone.</summary>
    public static char? LetterOf(House house) =>
        Letters.TryGetValue(house.Name, out var letter) ? letter : null;
}

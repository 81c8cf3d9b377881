using System.Globalization;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Banking;

/// <summary>What was done just now, as the page says it; in the address only numbers stand.</summary>
internal static class BankNews
{
    private const string Lines = "gelezen";
    private const string Recorded = "nieuw";
    private const string Posted = "vanzelf";
    private const string Booked = "geboekt";
    private const string Looked = "nagekeken";

    public static string AddressOf(Visit visit, int lines, int recorded, int posted) =>
        $"{visit.To(Doors.Bank.Path)}&{Lines}={lines}&{Recorded}={recorded}&{Posted}={posted}";

    /// <param name="looked">Of how many somebody said whether they stand on their own.</param>
    public static string AddressOf(Visit visit, int booked, int looked) =>
        $"{visit.To(Doors.Bank.Path)}&{Booked}={booked}&{Looked}={looked}";

    /// <returns>Null when there is nothing to tell.</returns>
    public static string? Of(IReadOnlyDictionary<string, string> asked)
    {
        if (Number(asked, Booked) is { } booked)
        {
            return OfBooked(booked) ?? (Number(asked, Looked) is > 0
                ? "De twijfel is weg."
                : "Dit was al geboekt. Er is niets bij gekomen.");
        }

        if (Number(asked, Lines) is not { } lines || Number(asked, Recorded) is not { } recorded)
            return null;
        if (recorded == 0)
            return $"Niets nieuws: {Count(lines, "regel was", "regels waren")} al bekend.";
        var posted = Number(asked, Posted) ?? 0;
        return $"{Count(lines, "regel", "regels")} gelezen, {recorded} nieuw"
            + (posted > 0 ? $", {posted} vanzelf geboekt." : ".");
    }

    /// <returns>Null when nothing was booked.</returns>
    public static string? OfBooked(int count) => count switch
    {
        0 => null,
        1 => "Eén regel is geboekt.",
        _ => $"{count} regels zijn geboekt.",
    };

    public static string Count(int number, string one, string more) => number == 1 ? $"1 {one}" : $"{number} {more}";

    private static int? Number(IReadOnlyDictionary<string, string> asked, string name) =>
        int.TryParse(asked.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

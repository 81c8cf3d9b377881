using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>
/// Amounts as tables of a report show them: whole euros. Every figure is rounded from its own cents, so a total is
/// right even where the rounded rows above it add up to a euro more or less.
/// </summary>
internal static class Euros
{
    public static TableCell Cell(Money amount, string view, string key) =>
        TableCell.Figure(Dutch.WholeEuroNumber(amount.Cents), view, key);

    public static string Write(Money amount) => Dutch.WholeEuroNumber(amount.Cents);

    public static string WriteWithSign(Money amount) => Dutch.WholeEuro(amount.Cents);

    /// <summary>A difference says which way it went.</summary>
    public static string Difference(Money amount)
    {
        var number = Dutch.WholeEuroNumber(amount.Cents);
        return amount.Cents >= 50 ? $"+{number}" : number;
    }

    /// <summary>The remark under a table of which the rounded rows do not show the rounded total.</summary>
    public static RichText? Remark(bool addsUp) =>
        addsUp ? null : RichText.FromString(Sentences.Say("annual.rounding"));

    /// <summary>Whether the rounded parts show the rounded total.</summary>
    public static bool AddUp(params IEnumerable<Money> parts)
    {
        var amounts = parts.ToList();
        return amounts.Sum(Rounded) == Rounded(amounts.Sum());
    }

    private static decimal Rounded(Money amount) =>
        Math.Round(amount.Cents / 100m, 0, MidpointRounding.AwayFromZero);
}

using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>Four digits of a hash as four dots, so that two prints compare at a glance.</summary>
public static class HashDots
{
    public static Drawing Draw(string digits)
    {
        var canvas = new Canvas();
        for (var index = 0; index < digits.Length; index++)
        {
            var value = Convert.ToInt32(digits[index].ToString(), 16);
            canvas.Circle(4.2 + 9.2 * index, 7, .7 + 3.5 * Math.Sqrt(value / 15d), Ink.Ink);
        }

        return canvas.ToDrawing(Math.Max(44, 9.2 * digits.Length), 14, "");
    }
}

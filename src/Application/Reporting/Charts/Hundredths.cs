namespace Wijkboek.Application.Reporting.Charts;

/// <summary>Divides a hundred over amounts so that the parts add up: largest remainders get what is left.</summary>
public static class Hundredths
{
    public static IReadOnlyList<int> Of(IReadOnlyList<long> amounts)
    {
        var total = amounts.Sum(it => (decimal)it);
        if (total <= 0)
            return [.. amounts.Select(_ => 0)];

        var exact = amounts.Select(it => it * 100 / total).ToList();
        var parts = exact.Select(it => (int)decimal.Floor(it)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(it => exact[it] - parts[it]);
        foreach (var index in byRemainder.Take(100 - parts.Sum()))
            parts[index]++;
        return parts;
    }
}

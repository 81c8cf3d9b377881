using Wijkboek.Domain.Common;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What is spent every month on a project that others pay for: each cost names it.</summary>
/// <param name="AndCents">A bill that is never round.</param>
internal sealed record ProjectCost(int Day, string Account, string Text, bool AndCents, params decimal[] Euros);

internal static class ProjectCosts
{
    public static void Spend(Bookkeeping books, int year, string project, params ProjectCost[] costs)
    {
        foreach (var month in Calendar.Months(year))
        {
            foreach (var cost in costs.Where(cost => cost.Euros[month.Month - 1] > 0))
            {
                var amount = Euro(cost.Euros[month.Month - 1]);
                books.Invoice(month.Day(cost.Day), cost.Account,
                    cost.AndCents ? amount.AndCents($"{project} {cost.Text} {month:uuuu-MM}") : amount,
                    cost.Text, project);
            }
        }
    }
}

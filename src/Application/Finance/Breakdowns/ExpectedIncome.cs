using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>What is expected of a stream in a period: a twelfth of the year for each month that it runs.</summary>
internal static class ExpectedIncome
{
    private const int MonthsInYear = 12;

    /// <summary>Null where nobody knows, and for days that are not whole months.</summary>
    public static Money? Of(LedgerFrame frame, IncomeStreamOpened stream, LocalDate from, LocalDate to)
    {
        if (from.Day != 1 || to.PlusDays(1).Day != 1)
            return null;
        var perYear = Months(from, to)
            .Where(month => stream.OpenedOn <= month.LastDay() && !IsClosed(frame, stream, month.FirstDay()))
            .Select(month => frame.ExpectedPerYear(stream, month.FirstDay())).OfType<Money>().ToList();
        return perYear.Count == 0 ? null : new Money(perYear.Sum(year => year).Cents / MonthsInYear);
    }

    private static bool IsClosed(LedgerFrame frame, IncomeStreamOpened stream, LocalDate on) =>
        frame.ClosedStreams.TryGetValue(stream.IncomeStream.Value, out var closed) && closed < on;

    private static IEnumerable<YearMonth> Months(LocalDate from, LocalDate to)
    {
        for (var month = from.ToYearMonth(); month <= to.ToYearMonth(); month = month.PlusMonths(1))
            yield return month;
    }
}

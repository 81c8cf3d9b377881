using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>The payroll: the neighbourhood jobs of our own, and coordinators who have no such job.</summary>
internal static class Wages
{
    /// <summary>Set aside from June to December of the year before the book began.</summary>
    public static Money HolidayAllowanceOf2023 { get; } = new(7 * Holiday(Euro(3_720)).Cents);

    public static void Tell(Script script, Bookkeeping books)
    {
        var reserve = HolidayAllowanceOf2023;
        foreach (var month in Calendar.BothYears)
        {
            reserve += Month(script, books, month).Sum(cost => cost.HolidayAllowance);
            if (month == new YearMonth(2024, 12))
                reserve -= PayAtTheEnd(books, month);
            if (month.Month == 5)
            {
                PayHolidayAllowance(books, month, reserve);
                reserve = Money.Zero;
            }

            if (month.Month % 3 == 0)
                ReceiveSubsidy(books, month);
        }
    }

    public static WageCost CostOfCaretaker(Money perHour) =>
        Cost(Gross(perHour, 24), taxThousandths: 31, Gross(perHour, 24).Thousandths(290));

    private static IEnumerable<(JobId Job, WageCost Cost)> JobsIn(YearMonth month)
    {
        var first = month.Day(1);
        if (month.Year == 2024)
            yield return (OwnJobs.KitchenHelp, CostOfKitchenHelp(Euro(month.Month < 7 ? 13.50m : 13.85m)));
        if (first >= new LocalDate(2024, 9, 1))
            yield return (OwnJobs.Connector, Cost(
                Gross(Euro(first < new LocalDate(2025, 7, 1) ? 14.21m : 14.75m), 28), taxThousandths: 52, Money.Zero));
        if (month.Year == 2025)
            yield return (OwnJobs.Caretaker, CostOfCaretaker(Euro(month.Month < 7 ? 14.15m : 14.55m)));
    }

    private static WageCost CostOfKitchenHelp(Money perHour) =>
        Cost(Gross(perHour, 20), taxThousandths: 24, Gross(perHour, 20).Thousandths(300));

    private static List<WageCost> Month(Script script, Bookkeeping books, YearMonth month)
    {
        var payday = month.Day(24).OrNextBankDay();
        var coordination = Cost(Euro(month.Year == 2024 ? 3_900 : 5_150), taxThousandths: 168, Money.Zero);
        List<WageCost> all = [coordination];
        foreach (var (job, cost) in JobsIn(month))
        {
            script.Record(payday, People.Treasurer, new BookWageCost(job, month, payday, cost));
            all.Add(cost);
        }

        BookCoordination(books, payday, coordination);
        var name = $"{month:uuuu-MM}";
        books.Settle(payday.PlusDays(1), "1620", all.Sum(cost => cost.NetWage), $"Netto lonen {name}");
        books.Settle(month.Day(26).PlusMonths(1), "1630", all.Sum(TaxAndCharges), $"Loonheffing {name}");
        books.Settle(month.Day(12).PlusMonths(1), "1600", all.Sum(cost => cost.Pension), $"Pensioenpremie {name}");
        return all;
    }

    private static void BookCoordination(Bookkeeping books, LocalDate on, WageCost cost) => books.Post(
        LedgerJournal.General, on, $"Lonen coördinatie {on:uuuu-MM}",
        EntryLine.ToDebit(Accounts.CoordinationWages, cost.Gross),
        EntryLine.ToDebit("4010", cost.HolidayAllowance),
        EntryLine.ToDebit("4020", cost.EmployerCharges),
        EntryLine.ToDebit("4030", cost.Pension),
        EntryLine.ToCredit("1620", cost.NetWage),
        EntryLine.ToCredit("1630", TaxAndCharges(cost)),
        EntryLine.ToCredit("1640", cost.HolidayAllowance),
        EntryLine.ToCredit("1600", cost.Pension));

    private static void PayHolidayAllowance(Bookkeeping books, YearMonth month, Money reserve) =>
        PayReserve(
            books, month.Day(27), reserve, 285, $"Vakantiegeld juni {month.Year - 1} tot en met mei {month.Year}");

    // Who leaves takes along what was set aside since June.
    private static Money PayAtTheEnd(Bookkeeping books, YearMonth month)
    {
        var reserve = new Money(
            CostOfKitchenHelp(Euro(13.50m)).HolidayAllowance.Cents
            + (6 * CostOfKitchenHelp(Euro(13.85m)).HolidayAllowance.Cents));
        PayReserve(books, month.Day(30), reserve, 240, "Vakantiegeld bij einde buurtbaan eetcafé");
        return reserve;
    }

    private static void PayReserve(Bookkeeping books, LocalDate on, Money reserve, int taxThousandths, string text)
    {
        var tax = reserve.Thousandths(taxThousandths);
        books.Post(LedgerJournal.Bank, on.OrNextBankDay(), text, EntryLine.ToDebit("1640", reserve),
            EntryLine.ToCredit("1630", tax), EntryLine.ToCredit("1100", reserve - tax));
        books.Settle(on.PlusMonths(1).With(DateAdjusters.DayOfMonth(26)), "1630", tax, $"Loonheffing: {text}");
    }

    // The municipality pays its part of the wage every quarter; of the last one in January.
    private static void ReceiveSubsidy(Bookkeeping books, YearMonth last)
    {
        var owed = Calendar.Months(last.Year, last.Month - 2, last.Month)
            .SelectMany(JobsIn).Sum(job => job.Cost.Subsidy);
        books.Collect(last.Day(1).PlusMonths(1).PlusDays(10), "1320", owed,
            $"Loonkostensubsidie {last.Year}, kwartaal {last.Month / 3}");
    }

    private static WageCost Cost(Money gross, int taxThousandths, Money subsidy) => new(
        gross, Holiday(gross), gross.Thousandths(193), gross.Thousandths(50), gross.Thousandths(taxThousandths),
        subsidy);

    private static Money TaxAndCharges(WageCost cost) => cost.PayrollTax + cost.EmployerCharges;

    private static Money Holiday(Money gross) => gross.Thousandths(80);

    // A month is a twelfth of 52 weeks.
    private static Money Gross(Money perHour, int hoursPerWeek) => new(((perHour.Cents * hoursPerWeek * 52) + 6) / 12);
}

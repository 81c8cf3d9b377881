using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The payroll: two neighbourhood jobs, and two coordinators who have no such job.</summary>
internal static class Wages
{
    private static readonly Money Coordination = Euro(4_850);
    private static readonly LocalDate July = new(2025, 7, 1);

    /// <summary>Set aside since June: seven months of coordination, four of the connector.</summary>
    public static Money HolidayAllowanceOf2024 { get; } =
        new((7 * Holiday(Coordination).Cents) + (4 * Holiday(Gross(Euro(14.21m), 28)).Cents));

    public static void Tell(Script script, Bookkeeping books)
    {
        var reserve = HolidayAllowanceOf2024;
        foreach (var month in Calendar.Months(2025))
        {
            var costs = Month(script, books, month);
            reserve += costs.Sum(cost => cost.HolidayAllowance);
            if (month.Month == 5)
                PayHolidayAllowance(books, month, reserve);
        }

        // The municipality pays its part of the wage every quarter; of the last one in January.
        foreach (var quarter in Enumerable.Range(1, 4))
        {
            var months = Calendar.Months(2025, (3 * quarter) - 2, 3 * quarter).ToList();
            books.Collect(
                months[^1].Day(1).PlusMonths(1).PlusDays(10), "1320", months.Sum(Subsidy),
                $"Loonkostensubsidie, kwartaal {quarter}");
        }
    }

    public static WageCost CostOfCaretaker(Money perHour) =>
        Cost(Gross(perHour, 24), taxThousandths: 31, Gross(perHour, 24).Thousandths(290));

    private static List<WageCost> Month(Script script, Bookkeeping books, YearMonth month)
    {
        var payday = month.Day(24).OrNextBankDay();
        var connector = Cost(Gross(Euro(month.Day(1) < July ? 14.21m : 14.75m), 28), taxThousandths: 52, Money.Zero);
        var caretaker = CostOfCaretaker(CaretakerWage(month));
        var coordination = Cost(Coordination, taxThousandths: 168, Money.Zero);
        script.Record(payday, People.Treasurer, new BookWageCost(Jobs.Connector, month, payday, connector));
        script.Record(payday, People.Treasurer, new BookWageCost(Jobs.Caretaker, month, payday, caretaker));
        BookCoordination(books, payday, coordination);

        List<WageCost> all = [connector, caretaker, coordination];
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

    private static void PayHolidayAllowance(Bookkeeping books, YearMonth month, Money reserve)
    {
        var tax = reserve.Thousandths(285);
        var text = "Vakantiegeld juni 2024 tot en met mei 2025";
        books.Post(LedgerJournal.Bank, month.Day(27), text, EntryLine.ToDebit("1640", reserve),
            EntryLine.ToCredit("1630", tax), EntryLine.ToCredit("1100", reserve - tax));
        books.Settle(new LocalDate(2025, 6, 26), "1630", tax, "Loonheffing over het vakantiegeld");
    }

    private static WageCost Cost(Money gross, int taxThousandths, Money subsidy) => new(
        gross, Holiday(gross), gross.Thousandths(193), gross.Thousandths(50), gross.Thousandths(taxThousandths),
        subsidy);

    private static Money TaxAndCharges(WageCost cost) => cost.PayrollTax + cost.EmployerCharges;

    private static Money Holiday(Money gross) => gross.Thousandths(80);

    // A month is a twelfth of 52 weeks.
    private static Money Gross(Money perHour, int hoursPerWeek) => new(((perHour.Cents * hoursPerWeek * 52) + 6) / 12);

    private static Money CaretakerWage(YearMonth month) => Euro(month.Day(1) < July ? 14.15m : 14.55m);

    private static Money Subsidy(YearMonth month) => CostOfCaretaker(CaretakerWage(month)).Subsidy;
}

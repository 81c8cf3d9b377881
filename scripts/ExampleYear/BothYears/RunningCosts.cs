using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Every month the same, from the bank.</summary>
internal sealed record FixedCost(int Day, string Account, decimal Euros, string Text);

/// <param name="Euros">By month; nothing where there is a zero.</param>
internal sealed record MonthlyInvoice(int Day, string Account, string Text, params decimal[] Euros);

/// <summary>What the house, the activities and the office cost in a year.</summary>
internal sealed class RunningCosts(Bookkeeping books, int year)
{
    public void Spend(IReadOnlyList<FixedCost> every, IReadOnlyList<MonthlyInvoice> invoices)
    {
        foreach (var month in Calendar.Months(year))
        {
            foreach (var cost in every)
                books.Pay(month.Day(cost.Day), cost.Account, Euro(cost.Euros), $"{cost.Text} {month:uuuu-MM}");
            foreach (var invoice in invoices.Where(invoice => invoice.Euros[month.Month - 1] > 0))
                books.Invoice(month.Day(invoice.Day), invoice.Account,
                    Euro(invoice.Euros[month.Month - 1]).AndCents($"{invoice.Text} {month:uuuu-MM}"), invoice.Text);
            CashBox(month);
        }
    }

    public void Depreciate(Money perQuarter)
    {
        foreach (var month in (int[])[3, 6, 9, 12])
            books.Post(
                LedgerJournal.General, new YearMonth(year, month).Day(31), "Afschrijving inventaris, kwartaal",
                EntryLine.ToDebit("4500", perQuarter), EntryLine.ToCredit("0210", perQuarter));
    }

    private void CashBox(YearMonth month)
    {
        books.Settle(month.Day(3), "1000", Euro(95), $"Opgenomen voor de kas {month:uuuu-MM}");
        foreach (var day in (int[])[10, 19, 26])
            books.PayCash(month.Day(day), "4300", Euro(24 + Fingerprint.Number($"kas {month:uuuu-MM}-{day}", 15)),
                "Koffie, thee en koek voor de inloop");
    }
}

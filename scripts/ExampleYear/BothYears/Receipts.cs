using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>Money that comes in and is income at once.</summary>
internal sealed class Receipts(Script script)
{
    public static EntryId Named(LocalDate on, IncomeStreamId stream, string text) =>
        new($"o-{Fingerprint.Label($"{on:uuuu-MM-dd} {stream} {text}")}");

    public EntryId Receive(
        LocalDate on, IncomeStreamId stream, Money amount, string text, Person? by = null, string? project = null)
    {
        var (day, instalment) = (on.OrNextBankDay(), Named(on, stream, text));
        script.Record(day, by ?? People.Treasurer, new ReceiveInstalment(
            stream, instalment, amount, day, project, text));
        return instalment;
    }

    public void Dinners(IEnumerable<LocalDate> days, int fromEuros)
    {
        foreach (var day in days)
        {
            var dinner = $"eetcafé {day:uuuu-MM-dd}";
            Receive(day.PlusDays(1), IncomeStreams.Dinner,
                Euro(fromEuros + Fingerprint.Number(dinner, 90)).AndCents(dinner), "Opbrengst eetcafé",
                People.MeetingLeader);
        }
    }

    public void Monthly(int year, IncomeStreamId stream, int day, string text, IReadOnlyList<decimal> euros)
    {
        foreach (var month in Calendar.Months(year).Where(month => euros[month.Month - 1] > 0))
            Receive(month.Day(day), stream, Euro(euros[month.Month - 1]), text);
    }

    public void Gifts(int year, IEnumerable<(int Month, int Day, decimal Euros)> gifts)
    {
        foreach (var (month, day, euros) in gifts)
            Receive(new LocalDate(year, month, day), IncomeStreams.Donations, Euro(euros), "Gift");
    }
}

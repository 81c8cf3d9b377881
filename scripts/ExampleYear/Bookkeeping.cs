using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear;

/// <summary>Entries that somebody types: bank, cash, invoices and what belongs to the month.</summary>
public sealed class Bookkeeping(Script script, Person treasurer)
{
    private readonly List<(string Project, LocalDate On, Money Amount)> spent = [];

    /// <summary>Paid at once from the bank.</summary>
    public void Pay(LocalDate on, string account, Money amount, string text, string? project = null) =>
        Post(LedgerJournal.Bank, on.OrNextBankDay(), text, Spend(account, amount, project, on.OrNextBankDay()),
            EntryLine.ToCredit("1100", amount, project: project));

    /// <summary>Paid from the cash box.</summary>
    public void PayCash(LocalDate on, string account, Money amount, string text) =>
        Post(LedgerJournal.Cash, on, text, EntryLine.ToDebit(account, amount), EntryLine.ToCredit("1000", amount));

    /// <summary>An invoice comes in, and is paid some weeks later.</summary>
    public void Invoice(
        LocalDate on, string account, Money amount, string text, string? project = null, int daysToPay = 16)
    {
        Post(LedgerJournal.Purchases, on, text, Spend(account, amount, project, on),
            EntryLine.ToCredit("1600", amount, project: project));
        Settle(on.PlusDays(daysToPay), "1600", amount, $"Betaald: {text}");
    }

    /// <summary>A debt is paid from the bank.</summary>
    public void Settle(LocalDate on, string account, Money amount, string text) =>
        Post(LedgerJournal.Bank, on.OrNextBankDay(), text,
            EntryLine.ToDebit(account, amount), EntryLine.ToCredit("1100", amount));

    /// <summary>What others owed comes in at the bank.</summary>
    public void Collect(LocalDate on, string account, Money amount, string text) =>
        Post(LedgerJournal.Bank, on.OrNextBankDay(), text,
            EntryLine.ToDebit("1100", amount), EntryLine.ToCredit(account, amount));

    public EntryId Post(LedgerJournal journal, LocalDate on, string text, params IReadOnlyList<EntryLine> lines)
    {
        var entry = Named(on, text);
        script.Record(on, treasurer, new PostEntry(entry, journal, on, lines, text));
        return entry;
    }

    /// <summary>What a project cost in a month, as far as told.</summary>
    public Money Spent(string project, YearMonth month) =>
        spent.Where(cost => cost.Project == project && cost.On.ToYearMonth() == month).Sum(cost => cost.Amount);

    public static EntryId Named(LocalDate on, string text) => new($"b-{Fingerprint.Label($"{on:uuuu-MM-dd} {text}")}");

    private EntryLine Spend(string account, Money amount, string? project, LocalDate on)
    {
        if (project is not null)
            spent.Add((project, on, amount));
        return EntryLine.ToDebit(account, amount, project);
    }
}

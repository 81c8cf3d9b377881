using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Finance.AuditFiles;

/// <summary>
/// One ledger year as the tax office wants to read it (XML Auditfile Financieel), whatever the version of the format.
/// </summary>
/// <param name="Created">The day on which the file is made.</param>
public sealed record AuditFile(
    CooperativeFounded Cooperative,
    LedgerYearOpened Year,
    LocalDate Created,
    IReadOnlyList<Account> Accounts,
    IReadOnlyList<BalanceLine> Opening,
    IReadOnlyList<AuditFileJournal> Journals)
{
    /// <summary>The year as the format writes it: <c>2025</c>, or <c>2025-2026</c> when it is split.</summary>
    public string FiscalYear => Year.Start.Year == Year.End.Year
        ? $"{Year.Start.Year:0000}"
        : $"{Year.Start.Year:0000}-{Year.End.Year:0000}";

    public IEnumerable<EntryLine> Lines =>
        Journals.SelectMany(journal => journal.Transactions).SelectMany(entry => entry.Lines);

    /// <summary>The months of the year with their numbers from 1; the first and last may be short.</summary>
    public IEnumerable<(int Number, LocalDate Start, LocalDate End)> Periods
    {
        get
        {
            for (var (number, day) = (1, Year.Start); day <= Year.End; number++)
            {
                var end = LocalDate.Min(day.With(DateAdjusters.EndOfMonth), Year.End);
                yield return (number, day, end);
                day = end.PlusDays(1);
            }
        }
    }

    /// <param name="reader">Descriptions of forgotten persons are left out.</param>
    public static AuditFile Of(
        LedgerBook.LedgerBook book, LedgerYearFrame year, CooperativeFounded cooperative, PersonalReader reader,
        LocalDate created)
    {
        var opened = year.Opened;
        var entries = book.In(opened.Start, opened.End).ToLookup(posted => posted.Entry.Journal);
        return new AuditFile(
            cooperative,
            opened,
            created,
            [.. book.Frame.Accounts.Values],
            [
                .. opened.Opening.Where(line => line.Balance != Money.Zero)
                    .OrderBy(line => line.Account, StringComparer.Ordinal),
            ],
            [
                .. Enum.GetValues<LedgerJournal>().Where(entries.Contains).Select(journal => new AuditFileJournal(
                    journal,
                    [
                        .. entries[journal].OrderBy(posted => posted.Entry.Number)
                            .Select(posted => Transaction(posted, opened, reader)),
                    ])),
            ]);
    }

    public int PeriodOf(LocalDate day) => Periods.First(period => day <= period.End).Number;

    private static AuditFileTransaction Transaction(
        PostedEntry posted, LedgerYearOpened year, PersonalReader reader) => new(
        EntryNumber.Of(posted.Entry, year.Year),
        posted.Entry.Date,
        posted.Entry.DocumentDate ?? posted.Entry.Date,
        reader.Text(posted.Entry.Description),
        posted.Entry.Origin?.Act,
        posted.Actor,
        posted.Entry.Lines);
}

public sealed record AuditFileJournal(LedgerJournal Journal, IReadOnlyList<AuditFileTransaction> Transactions);

/// <param name="Number">Unique within the year.</param>
/// <param name="Description">As typed; null when nothing was typed or it was forgotten.</param>
/// <param name="Act">The act that booked it; null when somebody typed the entry.</param>
/// <param name="Actor">An opaque user id.</param>
public sealed record AuditFileTransaction(
    string Number,
    LocalDate Date,
    LocalDate DocumentDate,
    string? Description,
    string? Act,
    string Actor,
    IReadOnlyList<EntryLine> Lines);

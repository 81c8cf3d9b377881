using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.LedgerBook;

/// <summary>The whole ledger as it is read: every financial view is a pure function of it.</summary>
public sealed record LedgerBook(LedgerFrame Frame, IReadOnlyList<PostedEntry> Entries)
{
    public static LedgerMonthView Months { get; } = new();

    public static LedgerFrameView Frames { get; } = new();

    public static async Task<LedgerBook> Read(Question question)
    {
        var frame = await question.Get(Frames, LedgerFrameView.Key);
        var months = await question.All(Months);
        return new LedgerBook(
            frame,
            [.. months.OrderBy(month => month.Key, StringComparer.Ordinal).SelectMany(month => month.Value.Entries)]);
    }

    public IEnumerable<PostedEntry> In(LocalDate from, LocalDate to) =>
        Entries.Where(posted => from <= posted.Entry.Date && posted.Entry.Date <= to);

    /// <summary>All lines of a period with the account each stands on.</summary>
    public IEnumerable<(EntryLine Line, Account Account)> Lines(LocalDate from, LocalDate to) =>
        TracedLines(from, to).Select(traced => (traced.Line, traced.Account));

    /// <summary>As <see cref="Lines"/>, each with where its entry stands in the journal.</summary>
    public IEnumerable<TracedLine> TracedLines(LocalDate from, LocalDate to) => In(from, to)
        .SelectMany(posted => posted.Entry.Lines
            .Select(line => new TracedLine(posted.Position, line, Frame.Accounts[line.Account])));

    /// <summary>Balance per account over a period; positive is debit.</summary>
    public Dictionary<string, Money> Balances(LocalDate from, LocalDate to) => In(from, to)
        .SelectMany(posted => posted.Entry.Lines)
        .GroupBy(line => line.Account)
        .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Balance));

    /// <summary>The ledger year that covers a day; null when none was opened.</summary>
    public LedgerYearFrame? YearOn(LocalDate day) =>
        Frame.Years.Values.FirstOrDefault(year => year.Opened.Start <= day && day <= year.Opened.End);

    /// <summary>The ledger year that is exactly this period.</summary>
    public LedgerYearFrame? YearOf(LocalDate from, LocalDate to) =>
        Frame.Years.Values.FirstOrDefault(year => year.Opened.Start == from && year.Opened.End == to);
}

/// <param name="Position">Where the entry of this line stands in the journal.</param>
public sealed record TracedLine(long Position, EntryLine Line, Account Account);

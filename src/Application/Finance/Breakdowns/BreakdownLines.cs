using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.Breakdowns;

/// <summary>The lines of the ledger until the end of a period, by what they name.</summary>
internal sealed record BreakdownLines(ILookup<string?, TracedLine> Before, ILookup<string?, TracedLine> Now)
{
    /// <summary>Null among them is of the lines that name nothing.</summary>
    public IEnumerable<string?> Names => Before.Select(lines => lines.Key).Union(Now.Select(lines => lines.Key));

    public BreakdownPart All => new([.. Before.SelectMany(lines => lines)], [.. Now.SelectMany(lines => lines)]);

    public static BreakdownLines PerProject(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        Of(book, from, to, line => line.Project);

    public static BreakdownLines PerTeam(LedgerBook.LedgerBook book, LocalDate from, LocalDate to) =>
        Of(book, from, to, line => line.Team);

    public BreakdownPart Of(string? name) => new([.. Before[name]], [.. Now[name]]);

    private static BreakdownLines Of(
        LedgerBook.LedgerBook book, LocalDate from, LocalDate to, Func<EntryLine, string?> nameOf)
    {
        var lines = book.TracedLines(LocalDate.MinIsoValue, from.PlusDays(-1));
        return new(lines.ToLookup(Name), book.TracedLines(from, to).ToLookup(Name));

        string? Name(TracedLine line) => nameOf(line.Line);
    }
}

/// <summary>Lines that name the same: those before the period and those in it.</summary>
internal sealed record BreakdownPart(IReadOnlyList<TracedLine> Before, IReadOnlyList<TracedLine> Now)
{
    /// <summary>Income and expense before the period.</summary>
    public IEnumerable<TracedLine> Carried => Before.Where(line => !line.Account.IsOnBalanceSheet);

    /// <summary>What made the balance of a role at the end of the period.</summary>
    public IEnumerable<TracedLine> Standing(AccountRole role) =>
        Before.Concat(Now).Where(line => line.Account.Role == role);

    /// <summary>In the direction of its account.</summary>
    public static Money Signed(TracedLine line) =>
        line.Account.Kind == AccountKind.Income ? -line.Line.Balance : line.Line.Balance;
}

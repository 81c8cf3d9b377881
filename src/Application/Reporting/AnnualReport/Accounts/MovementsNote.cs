using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>Every account of the balance sheet from its opening to its closing balance.</summary>
internal static class MovementsNote
{
    public static Table Write(AnnualReportInput input, BalanceSheet sheet)
    {
        var notes = NoteNumbers.For(input);
        var headings = sheet.Assets.Concat(sheet.EquityAndLiabilities).ToList();
        var lines = input.Book.Lines(input.From, input.To)
            .ToLookup(line => line.Account.Number, line => line.Line);
        var movements = headings.SelectMany(heading => heading.Rows).ToDictionary(
            row => row.Account.Number, row => Movement.Of(input, row, lines[row.Account.Number]));
        return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                TableColumn.Other(Dutch.Date(input.From), 74),
                TableColumn.Number(Word("annual.notes.added"), 74),
                TableColumn.Number(Word("annual.notes.taken"), 74),
                TableColumn.Current(Dutch.Date(input.To), 74),
            ],
            [.. headings.SelectMany(heading => Rows(input, heading, notes.Of(heading.Name), movements))])
        {
            Title = Say("annual.notes.balance"),
            Note = Note(input, movements.Values),
        };
    }

    private static IEnumerable<TableRow> Rows(
        AnnualReportInput input, BalanceHeading heading, int note, Dictionary<string, Movement> movements)
    {
        var undecided = heading.Name == NoteNumbers.EquityHeading(input)
            ? Movement.Of(input.BalanceSheet!.UnappropriatedResult)
            : default;
        yield return TableRow.Group([$"{note}\u2002{heading.Name}"]);
        foreach (var row in heading.Rows)
            yield return TableRow.Indented(
                Cells(row.Account.Name, row.Account.Number, movements[row.Account.Number]));
        if (undecided != default)
            yield return TableRow.Indented(
                Cells(Say("annual.balance.unappropriated"), "unappropriated", undecided));
        if (heading.Rows.Count > 1 || undecided != default)
            yield return TableRow.Subtotal(Cells(
                "", heading.Name,
                heading.Rows.Aggregate(undecided, (sum, row) => sum + movements[row.Account.Number])));
    }

    private static IReadOnlyList<TableCell> Cells(string name, string key, Movement movement) =>
    [
        name,
        Euros.Cell(movement.Before, "ledger", $"{key}/before"),
        Euros.Cell(movement.Added, "ledger", $"{key}/added"),
        Euros.Cell(-movement.Taken, "ledger", $"{key}/taken"),
        Euros.Cell(movement.After, "ledger", key),
    ];

    private static RichText? Note(AnnualReportInput input, IEnumerable<Movement> movements)
    {
        var sentences = new List<string>();
        if (input.LedgerYear is { Closed: not null })
            sentences.Add(Say("annual.notes.equity_note"));
        var rounded = movements.Any(it => !Euros.AddUp(it.Before, it.Added, -it.Taken));
        if (rounded)
            sentences.Add(Say("annual.rounding"));
        return sentences.Count == 0 ? null : RichText.FromString(string.Join(' ', sentences));
    }
}

/// <summary>In the direction of the account's side of the balance sheet.</summary>
internal readonly record struct Movement(Money Before, Money Added, Money Taken)
{
    public Money After => Before + Added - Taken;

    /// <param name="lines">Of the account, over the period.</param>
    public static Movement Of(AnnualReportInput input, BalanceRow row, IEnumerable<EntryLine> lines)
    {
        var (debit, credit) = (lines.Sum(line => line.Debit), lines.Sum(line => line.Credit));
        var (added, taken) = row.Account.Kind == AccountKind.Asset ? (debit, credit) : (credit, debit);
        foreach (var line in input.Statement.Appropriation.Where(line => line.Account == row.Account.Number))
            (added, taken) = line.Amount.IsNegative ? (added, taken - line.Amount) : (added + line.Amount, taken);
        return new Movement(row.Before, added, taken);
    }

    /// <summary>A result that arose in the year and has no destination yet.</summary>
    public static Movement Of(Money result) => result.IsNegative
        ? new Movement(Money.Zero, Money.Zero, -result)
        : new Movement(Money.Zero, result, Money.Zero);

    public static Movement operator +(Movement left, Movement right) =>
        new(left.Before + right.Before, left.Added + right.Added, left.Taken + right.Taken);
}

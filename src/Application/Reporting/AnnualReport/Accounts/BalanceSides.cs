using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>The two sides of the balance sheet, each heading with the number of its note.</summary>
internal sealed class BalanceSides(AnnualReportInput input, BalanceSheet sheet)
{
    private readonly NoteNumbers notes = NoteNumbers.For(input);
    private readonly bool hasBefore = sheet.Assets.Concat(sheet.EquityAndLiabilities)
        .Any(heading => heading.Rows.Any(row => !row.Before.IsZero));
    private readonly string equity = NoteNumbers.EquityHeading(input);

    /// <summary>Whether the rounded rows show the rounded totals.</summary>
    public bool AddUp => sheet.Assets.Concat(sheet.EquityAndLiabilities).All(heading =>
            Euros.AddUp(heading.Rows.Select(row => row.Amount)) && Euros.AddUp(heading.Rows.Select(row => row.Before)))
        && Euros.AddUp(sheet.Assets.Select(heading => heading.Total))
        && Euros.AddUp(sheet.EquityAndLiabilities.Select(heading => heading.Total).Append(sheet.UnappropriatedResult));

    public Table Assets() => Side(
        Say("annual.balance.assets"), [.. sheet.Assets.SelectMany(Rows)],
        Total("assets", sheet.TotalAssets, sheet.TotalAssetsBefore));

    public Table EquityAndLiabilities() => Side(
        Say("annual.balance.liabilities"),
        [.. WithEquity(sheet.EquityAndLiabilities).SelectMany(Rows)],
        Total("liabilities", sheet.TotalEquityAndLiabilities, sheet.TotalAssetsBefore));

    /// <summary>A result without a destination is equity too, also when there is no other.</summary>
    private IEnumerable<BalanceHeading> WithEquity(IReadOnlyList<BalanceHeading> headings) =>
        sheet.UnappropriatedResult.IsZero || headings.Any(heading => heading.Name == equity)
            ? headings
            : headings.Prepend(new BalanceHeading(equity, []));

    private IEnumerable<TableRow> Rows(BalanceHeading heading)
    {
        var note = notes.Of(heading.Name);
        var name = RichText.FromString(heading.Name);
        yield return TableRow.Group(new TableCell(
            note == 0 ? name : name.Then($" {Say("annual.note").ToLowerInvariant()} {note}", Emphasis.Muted)));
        foreach (var row in heading.Rows)
            yield return TableRow.Indented(Cells(row.Account.Name, row.Account.Number, row.Amount, row.Before));
        var undecided = heading.Name == equity ? sheet.UnappropriatedResult : Money.Zero;
        if (!undecided.IsZero)
            yield return TableRow.Indented(
                Cells(Say("annual.balance.unappropriated"), "unappropriated", undecided, Money.Zero));
        if (heading.Rows.Count > 1 || !undecided.IsZero)
            yield return TableRow.Subtotal(
                Cells("", heading.Name, heading.Total + undecided, heading.TotalBefore));
    }

    private Table Side(string name, IReadOnlyList<TableRow> rows, TableRow total) => new(
        [
            new TableColumn(RichText.Bold(name).Then($", {Say("annual.whole_euros").ToLowerInvariant()}")),
            TableColumn.Current($"{sheet.On.Year}", 47),
            .. hasBefore ? [TableColumn.Other($"{sheet.On.Year - 1}", 48)] : Array.Empty<TableColumn>(),
        ],
        [.. rows, total])
    {
        Summary = name,
    };

    private TableRow Total(string side, Money amount, Money before) =>
        TableRow.Total(Cells(Word($"annual.balance.total_{side}"), $"total-{side}", amount, before));

    /// <summary>The first year of the books has no year before it.</summary>
    private IReadOnlyList<TableCell> Cells(string name, string key, Money amount, Money before) =>
    [
        name,
        Euros.Cell(amount, "balance", key),
        .. hasBefore ? [Euros.Cell(before, "balance", $"{key}/before")] : Array.Empty<TableCell>(),
    ];
}

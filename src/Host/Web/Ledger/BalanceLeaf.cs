using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>What there is and what is owed on the last day, against the start of the ledger year.</summary>
internal static class BalanceLeaf
{
    private const string View = "balance";

    public static async Task<Leaf> Read(Visit visit)
    {
        var balance = BalanceSheet.Of(await LedgerBook.Read(visit.Question), visit.Question.To);
        return new Leaf(Doors.Balance, "Balans", balance is null
            ? "Voor deze dag is geen boekjaar geopend. Kies een andere periode."
            : $"Wat er was en wie er recht op had op {Dutch.LongDate(visit.Question.To)}.")
        {
            KeyFigures = balance is null ? [] :
            [
                new("Balanstotaal", Dutch.Euro(balance.TotalAssets.Cents), new FigureSource(View, "total-assets")),
                new("Eigen vermogen", Dutch.Euro(balance.Equity.Cents), Note: balance.Appropriated
                    ? "na bestemming van het resultaat"
                    : $"met het resultaat tot nu toe, {Dutch.Euro(balance.UnappropriatedResult.Cents)}"),
            ],
            Sections = balance is null ? [] :
            [
                new SheetSection("Bezittingen", Side(
                    visit, balance, "activa", balance.Assets, null, "Som van de activa", balance.TotalAssets,
                    "total-assets")),
                new SheetSection("Eigen vermogen en schulden", Side(
                    visit, balance, "passiva", balance.EquityAndLiabilities,
                    balance.Appropriated ? null : balance.UnappropriatedResult, "Som van de passiva",
                    balance.TotalEquityAndLiabilities, "total-liabilities")),
            ],
        };
    }

    /// <param name="result">That has no destination yet.</param>
    private static Sheet Side(
        Visit visit, BalanceSheet balance, string name, IReadOnlyList<BalanceHeading> headings, Money? result,
        string totalName, Money total, string key)
    {
        List<SheetRow> rows = [.. headings.SelectMany(heading => Rows(heading, visit))];
        if (result is { } open)
            rows.Add(new SheetRow([new("Resultaat, nog niet bestemd"), Cell(open, "unappropriated"), new(Money.Zero)]));
        return new Sheet(name, totalName, Columns(balance), rows, rows.Count)
        {
            Query = visit.Sheets,
            IsSortable = false,
            Total = new SheetRow([new(totalName), Cell(total, key), Cell(balance.TotalAssetsBefore, $"{key}/before")]),
        };
    }

    private static IReadOnlyList<SheetColumn> Columns(BalanceSheet balance) =>
    [
        new("rekening", "Rekening", CellKind.Name),
        new("nu", $"{Dutch.Date(balance.On)} (€)", CellKind.Amount),
        new("ervoor", $"{Dutch.Date(balance.ComparedWith!.Value)} (€)", CellKind.Amount),
    ];

    private static IEnumerable<SheetRow> Rows(BalanceHeading heading, Visit visit) =>
    [
        new([new(heading.Name)]) { Kind = SheetRowKind.Group },
        .. heading.Rows.Select(row => new SheetRow(
        [
            new($"{row.Account.Number} {row.Account.Name}")
            {
                Address = visit.To($"{Doors.Accounts.Path}/{row.Account.Number}"),
            },
            Cell(row.Amount, row.Account.Number),
            Cell(row.Before, $"{row.Account.Number}/before"),
        ])),
    ];

    private static SheetCell Cell(Money amount, string key) =>
        new(amount) { Source = amount.IsZero ? null : new FigureSource(View, key) };
}

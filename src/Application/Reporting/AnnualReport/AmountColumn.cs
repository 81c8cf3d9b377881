using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>A column of the statement: the year, and the budget and the year before where there are such.</summary>
internal sealed record AmountColumn(
    string Key, TableColumn Head, Func<StatementAmounts, Money> Amount, Func<Money, string> Write)
{
    public static IReadOnlyList<AmountColumn> For(AnnualReportInput input)
    {
        var columns = new List<AmountColumn>
        {
            new(
                "realised", TableColumn.Current(Say("annual.realised", ("year", $"{input.Year}")), 68),
                amounts => amounts.Realised, Euros.Write),
        };
        if (input.Statement.HasBudget)
        {
            columns.Add(new(
                "budget", TableColumn.Other(Say("annual.budget", ("year", $"{input.Year}")), 68),
                amounts => amounts.Budget, Euros.Write));
            columns.Add(new(
                "difference", TableColumn.Number(Say("annual.difference"), 60),
                amounts => amounts.Difference, Euros.Difference));
        }

        if (input.Statement.HasPrevious)
            columns.Add(new(
                "previous", TableColumn.Other(Say("annual.realised", ("year", $"{input.Year - 1}")), 68),
                amounts => amounts.Previous, Euros.Write));
        return columns;
    }

    public TableCell Cell(StatementAmounts amounts, string row) =>
        TableCell.Figure(Write(Amount(amounts)), "statement", $"{row}/{Key}");

    /// <summary>Whether the rounded rows show the rounded total in every column.</summary>
    public static bool AddUp(IReadOnlyList<AmountColumn> columns, IEnumerable<StatementAmounts> rows)
    {
        var amounts = rows.ToList();
        return columns.All(column => Euros.AddUp(amounts.Select(column.Amount)));
    }
}

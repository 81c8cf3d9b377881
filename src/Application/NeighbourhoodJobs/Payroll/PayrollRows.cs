using System.Text.RegularExpressions;
using Wijkboek.Application.Typing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>Reads the rows of a file by its mapping.</summary>
internal sealed partial class PayrollRows(PayrollFile file, PayrollColumns columns)
{
    // Every period here has its year, so no day of today is needed to guess one.
    private static readonly LocalDate NoDay = new(2000, 1, 1);

    private readonly List<string> heads = [.. file.Columns];

    public (YearMonth Month, PayrollLine Line) Read(CsvRow row)
    {
        var month = MonthOf(Cell(row, columns.Period))
            ?? throw new PayrollFileProblem(PayrollFileRefusals.PeriodWrong(file.Name, row.Line));
        var code = Cell(row, columns.Code);
        if (code.Length == 0)
            throw new PayrollFileProblem(PayrollFileRefusals.CodeMissing(file.Name, row.Line));
        var centre = columns.CostCentre is { } named && Cell(row, named) is { Length: > 0 } said ? said : null;
        var (debit, credit) = columns.Amount is { } signed
            ? Sides(AmountOf(row, signed, isRequired: true))
            : (AmountOf(row, columns.Debit!), AmountOf(row, columns.Credit!));
        return (month, new PayrollLine(code, centre, debit, credit));
    }

    private static (Money Debit, Money Credit) Sides(Money amount) =>
        amount.IsNegative ? (Money.Zero, -amount) : (amount, Money.Zero);

    private string Cell(CsvRow row, string column) => row.Of(heads.IndexOf(column));

    private Money AmountOf(CsvRow row, string column, bool isRequired = false)
    {
        var text = Cell(row, column);
        if (text.Length == 0 && !isRequired)
            return Money.Zero;
        var read = TypedAmount.Read(Below(text) is { } bare ? $"-{bare}" : text);
        return read.Wrong is null
            ? read.Value
            : throw new PayrollFileProblem(PayrollFileRefusals.AmountWrong(file.Name, row.Line, column));
    }

    // Bookkeepers write an amount below zero as (12,50) or 12,50- as well.
    private static string? Below(string text) => text switch
    {
        ['(', .. var within, ')'] => within,
        [.. var before, '-'] when before.Any(char.IsAsciiDigit) && !before.EndsWith(',') => before,
        _ => null,
    };

    private static YearMonth? MonthOf(string text)
    {
        if (Digits().Match(text) is { Success: true } bare)
            text = $"{bare.Groups["y"].Value}-{bare.Groups["m"].Value}";
        if (!Year().IsMatch(text))
            return null;
        if (TypedMonth.Read(text.Replace('/', '-'), NoDay) is { Wrong: null } month)
            return month.Value;
        var day = TypedDate.Read(text.Replace('/', '-'), NoDay);
        return day.Wrong is null ? day.Value.ToYearMonth() : null;
    }

    [GeneratedRegex("^(?<y>[0-9]{4})(?<m>[0-9]{2})(?:[0-9]{2})?$")]
    private static partial Regex Digits();

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Year();
}

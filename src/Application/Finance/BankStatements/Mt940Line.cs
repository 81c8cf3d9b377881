using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>A line <c>:61:</c>: day of value, day of booking, sign, amount, kind and references.</summary>
/// <param name="BookedOn">Null when the line gives none.</param>
/// <param name="References">What stands behind the amount and below it: with some banks the other side.</param>
internal sealed partial record Mt940Line(
    int At,
    LocalDate ValueOn,
    LocalDate? BookedOn,
    Money Amount,
    string? BankReference,
    IReadOnlyList<string> References)
{
    // Years are written with two digits: 80 and later are of the last century.
    private const int FirstOfLastCentury = 80;

    public static Mt940Line Read(string file, int at, IReadOnlyList<string> text)
    {
        var match = Shape().Match(text[0].TrimEnd());
        if (!match.Success)
            throw new StatementProblem(StatementRefusals.LineWrong(file, at, StatementProblem.Quote(text[0])));
        if (!CentsText.TryRead(match.Groups["amount"].Value, out var amount))
            throw new StatementProblem(StatementRefusals.AmountWrong(
                file, at, StatementProblem.Quote(match.Groups["amount"].Value)));
        var value = DateOf(file, at, match.Groups["value"].Value);
        var references = match.Groups["reference"].Value.Split("//", 2);
        return new Mt940Line(
            at,
            value,
            match.Groups["booked"].Success ? BookedNear(file, at, value, match.Groups["booked"].Value) : null,
            IsOut(match.Groups["mark"].Value) ? -amount : amount,
            references is [_, var bank] && bank.Trim() is { Length: > 0 } named ? named : null,
            [references[0].Trim(), .. text.Skip(1).Select(line => line.Trim())]);
    }

    public StatementLine ToStatementLine(LocalDate booked, Mt940Said said, string own) => new(
        booked,
        Amount,
        said.Counterparty.Iban?.Plain == own ? said.Counterparty with { Iban = null } : said.Counterparty,
        ValueOn,
        said.BatchReference,
        BankReference,
        said.ReturnReason);

    public static LocalDate DateOf(string file, int at, string text) => Day(text) is { Year: >= 1990 } day
        ? day
        : throw new StatementProblem(StatementRefusals.DateWrong(file, at, text));

    /// <summary>Six digits as a day; null when there is no such day.</summary>
    public static LocalDate? Day(string sixDigits)
    {
        var year = Number(sixDigits[..2]);
        return Day((year >= FirstOfLastCentury ? 1900 : 2000) + year, sixDigits[2..]);
    }

    // The day of booking has no year: around New Year it may lie in the year before or after the day of value.
    private static LocalDate BookedNear(string file, int at, LocalDate value, string text) =>
        new[] { value.Year, value.Year - 1, value.Year + 1 }.Select(year => Day(year, text)).OfType<LocalDate>()
            .Select(day => (LocalDate?)day)
            .OrderBy(day => Math.Abs(Period.DaysBetween(value, day!.Value)))
            .FirstOrDefault()
        ?? throw new StatementProblem(StatementRefusals.DateWrong(file, at, text));

    private static LocalDate? Day(int year, string monthAndDay)
    {
        var (month, day) = (Number(monthAndDay[..2]), Number(monthAndDay[2..]));
        return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int Number(string twoDigits) => ((twoDigits[0] - '0') * 10) + (twoDigits[1] - '0');

    // A reversed credit (RC) takes money off again, a reversed debit (RD) gives it back.
    private static bool IsOut(string mark) => mark is "D" or "RC" or "ED";

    [GeneratedRegex(
        "^(?<value>[0-9]{6})(?<booked>[0-9]{4})?(?<mark>R[CD]|E[CD]|[CD])[A-Z]?"
        + "(?<amount>[0-9][0-9.,]{0,20})(?<kind>[A-Z][A-Z0-9 ]{3})?(?<reference>.{0,200})$")]
    private static partial Regex Shape();
}

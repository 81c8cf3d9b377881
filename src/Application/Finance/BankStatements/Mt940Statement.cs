using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>One message between <c>:20:</c> and its end: a statement, or a page of one.</summary>
/// <param name="bank">Four letters, where the file names the bank: a bare number is then as good as the IBAN.</param>
internal sealed partial class Mt940Statement(string file, int firstLine, string? bank)
{
    private const int MostDetails = 120;

    private readonly List<(Mt940Line Line, IReadOnlyList<string> Details)> lines = [];
    private string? reference;
    private string? account;
    private string? number;
    private Balance? opening;
    private Balance? closing;

    public bool IsClosed => closing is not null;

    public void Take(string tag, int at, IReadOnlyList<string> text)
    {
        switch (tag)
        {
            case "20":
                reference = text[0].Trim();
                break;
            case "25" or "25P":
                account = Number(at, text[0]);
                break;
            case "28" or "28C":
                number = text[0].Trim() is { Length: > 0 } given ? given : null;
                break;
            case "60F" or "60M":
                opening ??= BalanceOf(tag, at, text[0]);
                break;
            case "62F" or "62M":
                closing = BalanceOf(tag, at, text[0]);
                break;
            case "61":
                Add(at, text);
                break;
            case "86" when !IsClosed && lines.Count > 0:
                AddDetails(at, text);
                break;
        }
    }

    private void Add(int at, IReadOnlyList<string> text)
    {
        if (opening is null || IsClosed)
            throw new StatementProblem(StatementRefusals.LineWrong(file, at, StatementProblem.Quote(text[0])));
        lines.Add((Mt940Line.Read(file, at, text), []));
    }

    // Old Rabobank gives each line of the text a field of its own; these are not wrapped.
    private void AddDetails(int at, IReadOnlyList<string> text)
    {
        var given = lines[^1].Details;
        if (given.Count + text.Count > MostDetails)
            throw new StatementProblem(StatementRefusals.TooMany(file, at));
        lines[^1] = lines[^1] with { Details = given.Count == 0 ? text : [.. given, " ", .. text] };
    }

    public void RefuseUnlessWhole()
    {
        if (account is null)
            throw new StatementProblem(StatementRefusals.Missing(file, firstLine, "het rekeningnummer (:25:)"));
        if (opening is null)
            throw new StatementProblem(StatementRefusals.Missing(file, firstLine, "het beginsaldo (:60F:)"));
        if (closing is null)
            throw new StatementProblem(StatementRefusals.CutOff(file));
    }

    /// <summary>Pages of one statement become one: an intermediate closing that the next page opens with.</summary>
    public static IReadOnlyList<BankStatement> Join(IReadOnlyList<Mt940Statement> pages)
    {
        var joined = new List<BankStatement>();
        Mt940Statement? before = null;
        foreach (var page in pages)
        {
            var statement = page.ToStatement();
            if (before is { closing.IsIntermediate: true } && page.opening!.IsIntermediate
                && before.account == page.account && before.closing.Amount == page.opening.Amount)
                joined[^1] = joined[^1] with
                {
                    Closing = statement.Closing,
                    ClosingOn = statement.ClosingOn,
                    Lines = [.. joined[^1].Lines, .. statement.Lines],
                };
            else
                joined.Add(statement);
            before = page;
        }

        return joined;
    }

    private BankStatement ToStatement()
    {
        var result = new List<StatementLine>();
        var last = opening!.On;
        foreach (var (line, details) in lines)
        {
            var booked = BookedOn(line, last);
            last = booked > last ? booked : last;
            if (!line.Amount.IsZero)
                result.Add(line.ToStatementLine(booked, Mt940Details.Read(details, line.References), account!));
        }

        return new BankStatement(
            account!, opening.On, closing!.On, opening.Amount, closing.Amount, result, number);
    }

    // Rabobank gives a statement for each day of booking and names it after that day (:20:940S250603); its lines have
    // only the day of value.
    private bool IsOfOneDay =>
        reference is not null && OneDay().Match(reference) is { Success: true } named
        && Mt940Line.Day(named.Groups[1].Value) == closing!.On;

    // A line without a day of booking has the day of its value; when that is from before the statement (interest,
    // costs), it was booked on the day that the statement had come to.
    private LocalDate BookedOn(Mt940Line line, LocalDate last)
    {
        if (line.BookedOn is { } booked)
            return booked;
        if (IsOfOneDay)
            return closing!.On;
        if (line.ValueOn < opening!.On)
            return last > opening.On || closing!.On <= opening.On ? last : opening.On.PlusDays(1);
        return line.ValueOn > closing!.On && closing.On >= opening.On ? closing.On : line.ValueOn;
    }

    private string Number(int at, string text)
    {
        // Some banks put their name before the number, or the currency behind it.
        var given = text.Trim();
        if (given.EndsWith("EUR", StringComparison.OrdinalIgnoreCase))
            given = given[..^3].TrimEnd(' ', '/', '-');
        var slash = given.LastIndexOf('/') + 1;
        var compact = Iban.Compact(given[slash..]);
        var named = BankOf(given[..slash]) ?? bank;
        if (named is not null && compact.Length is > 0 and <= 10 && compact.All(char.IsAsciiDigit))
            return Iban.Dutch(named, compact);
        return compact.Length is > 0 and <= 34 && compact.Any(char.IsAsciiDigit)
            ? compact
            : throw new StatementProblem(StatementRefusals.LineWrong(file, at, StatementProblem.Quote(text)));
    }

    private static string? BankOf(string before) =>
        before == "TRIODOSBANK/" ? "TRIO"
        : Mt940Reader.Bank().Match(before) is { Success: true } named ? named.Groups[1].Value
        : null;

    private Balance BalanceOf(string tag, int at, string text)
    {
        var match = BalanceShape().Match(text.Trim());
        if (!match.Success)
            throw new StatementProblem(StatementRefusals.LineWrong(file, at, StatementProblem.Quote(text)));
        if (match.Groups[3].Value != "EUR")
            throw new StatementProblem(StatementRefusals.CurrencyWrong(file, at, match.Groups[3].Value));
        if (!CentsText.TryRead(match.Groups[4].Value, out var amount))
            throw new StatementProblem(StatementRefusals.AmountWrong(file, at, StatementProblem.Quote(text)));
        return new Balance(
            Mt940Line.DateOf(file, at, match.Groups[2].Value),
            match.Groups[1].Value == "D" ? -amount : amount,
            tag.EndsWith('M'));
    }

    [GeneratedRegex("^940[A-Z]([0-9]{6})$", RegexOptions.NonBacktracking)]
    private static partial Regex OneDay();

    [GeneratedRegex(@"^([CD])(\d{6})([A-Z]{3})(\d[\d.,]{0,20})$")]
    private static partial Regex BalanceShape();

    private sealed record Balance(LocalDate On, Money Amount, bool IsIntermediate);
}

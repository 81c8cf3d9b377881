namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Statements of one account in one file that follow on from each other to the cent.</summary>
internal sealed record StatementRun(IReadOnlyList<BankStatement> Statements)
{
    public LocalDate From => Statements.Min(statement => statement.From);

    public LocalDate To => Statements.Max(statement => statement.To);

    public Money? Opening => Statements[0].Opening;

    public Money? Closing => Statements[^1].Closing;

    public IReadOnlyList<StatementLine> Lines { get; } = [.. Statements.SelectMany(statement => statement.Lines)];

    /// <summary>
    /// Runs in the order of their days. A statement that is in the file twice counts once; one that does not follow on
    /// begins a run of its own and is compared with the one before.
    /// </summary>
    public static IReadOnlyList<StatementRun> Of(IEnumerable<BankStatement> statements)
    {
        var runs = new List<List<BankStatement>>();
        foreach (var statement in InOrder(statements))
        {
            if (runs.SelectMany(run => run).Any(other => IsSame(other, statement)))
                continue;
            if (runs.Count > 0 && Follows(runs[^1][^1], statement))
                runs[^1].Add(statement);
            else
                runs.Add([statement]);
        }

        return [.. runs.Select(run => new StatementRun(run))];
    }

    // Statements of the same days are in the order of their balances, however the files of a zip are named.
    private static List<BankStatement> InOrder(IEnumerable<BankStatement> statements)
    {
        var ordered = new List<BankStatement>();
        foreach (var sameDays in statements.OrderBy(one => one.From).ThenBy(one => one.To)
            .GroupBy(one => (one.From, one.To)))
        {
            var left = sameDays.ToList();
            while (left.Count > 0)
            {
                var next = Next(left, ordered.LastOrDefault());
                left.Remove(next);
                ordered.Add(next);
            }
        }

        return ordered;
    }

    // One that changed nothing goes first, or nothing would lead to it any more.
    private static BankStatement Next(List<BankStatement> left, BankStatement? before) =>
        left.Count == 1 ? left[0]
        : left.Where(one => before is not null && Follows(before, one)).OrderBy(one => one.Opening != one.Closing)
            .FirstOrDefault()
        ?? left.FirstOrDefault(one => !left.Any(other => other != one && other.Closing == one.Opening))
        ?? left[0];

    private static bool Follows(BankStatement before, BankStatement next) =>
        before.Closing is { } closing && next.Opening == closing && next.From >= before.To;

    private static bool IsSame(BankStatement one, BankStatement other) =>
        one.From == other.From && one.To == other.To && one.Opening == other.Opening && one.Closing == other.Closing
        && one.Number == other.Number && one.Lines.Count == other.Lines.Count
        && one.Lines.Zip(other.Lines).All(pair =>
            pair.First.Amount == pair.Second.Amount && pair.First.BookedOn == pair.Second.BookedOn
            && BankComparison.IbanOf(pair.First) == BankComparison.IbanOf(pair.Second));
}

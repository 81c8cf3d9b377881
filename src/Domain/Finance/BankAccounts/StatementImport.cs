namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Takes the statements of one account: each run is judged by what was known and by those before.</summary>
internal sealed class StatementImport(
    ImportBankStatements act, BankAccountConnected account, KnownBankAccount before)
{
    private readonly List<BankStatementImported> statements = [.. before.Statements.All];
    private readonly List<CountedAmount> counted =
    [
        .. before.Years.Where(known => known.Transaction.Counts).Select(known => new CountedAmount(
            known.Transaction.Recorded.BookedOn, known.Transaction.Amount, known.Transaction.Recorded.Statement)),
    ];

    private readonly List<KnownTransaction> transactions =
    [
        .. before.Years.Select(known => new KnownTransaction(
            known.Transaction.Recorded.Transaction, known.Transaction.Recorded.BookedOn, known.Transaction.Amount,
            known.Iban, known.Transaction.Recorded.Statement)),
    ];

    private readonly Dictionary<LocalDate, int> perDay = before.Years
        .GroupBy(known => known.Transaction.Recorded.BookedOn).ToDictionary(day => day.Key, day => day.Count());

    private readonly List<NewEvent> events = [];

    public Decision Decide(IReadOnlyList<BankStatement> given)
    {
        foreach (var run in StatementRun.Of(given))
        {
            if (run.Statements.All(IsKnown))
                continue;
            if (Take(run) is { } refusal)
                return refusal;
        }

        return Decision.Record(events);
    }

    // The same statement in the same form; also when it was once accepted although it did not add up.
    private bool IsKnown(BankStatement statement) => before.Statements.All.Any(known =>
        known.From == statement.From && known.To == statement.To && known.Opening == statement.Opening
        && known.Closing == statement.Closing && known.Lines == statement.Lines.Count
        && (known.File == act.File || (known.Number is not null && known.Number == statement.Number)));

    private Refusal? Take(StatementRun run)
    {
        var readings = Readings(run);
        var (resolved, difference, refusal) =
            readings.Find(reading => reading.Refusal is null) ?? readings[^1].Beside(readings[0]);
        // Where nothing would be added, nothing can go wrong by it either.
        if (refusal is not null && run.Lines.Count > 0 && readings[0].Lines.All(line => line.SameAs is not null))
            return null;
        if (refusal is not null && act.AcceptDifference is null)
            return refusal;
        if (resolved.Any(line => line.SameAs is null) || !statements.Any(known => known.To >= run.To))
            Record(run, resolved, refusal is null ? null : difference);
        return null;
    }

    // As days from their beginning on; or else as the rest of a day, after a statement that ended on it. So the same
    // again in another form is known before it can be taken for a rest, and the balance decides between them.
    private List<StatementReading> Readings(StatementRun run)
    {
        var balance = new BankBalance(account, statements, counted);
        return
        [
            .. balance.EndedOn(run.From, run.Opening).Prepend(null).Select(after =>
            {
                var known = transactions.Where(one =>
                    after is null || one.BookedOn != after.To || one.Statement > after.Statement);
                var fit = new StatementFit(account, run, balance, after);
                var resolved = fit.Resolve(BankComparison.Compare(run.Lines, known));
                var difference = fit.Difference(resolved, out var refusal);
                return new StatementReading(resolved, difference, refusal);
            }),
        ];
    }

    private void Record(StatementRun run, IReadOnlyList<ComparedLine> lines, Money? difference)
    {
        var at = 0;
        foreach (var statement in run.Statements)
        {
            var ofStatement = lines.Skip(at).Take(statement.Lines.Count).Where(line => line.SameAs is null).ToList();
            at += statement.Lines.Count;
            if (ofStatement.Count == 0 && IsKnown(statement))
                continue;
            var imported = new BankStatementImported(
                account.Account, statements.Count + 1, act.File, statement.Number, statement.From, statement.To,
                statement.Opening, statement.Closing, statement.Lines.Count, ofStatement.Count, difference,
                difference is null ? null : act.AcceptDifference);
            statements.Add(imported);
            events.Add(ImportedStatements.Stream(account.Account).Record(imported));
            foreach (var line in ofStatement)
                Record(imported.Statement, line);
            difference = null;
        }
    }

    private void Record(int statement, ComparedLine compared)
    {
        var line = compared.Line;
        var number = perDay[line.BookedOn] = perDay.GetValueOrDefault(line.BookedOn) + 1;
        var recorded = new BankTransactionRecorded(
            account.Account, BankTransactionId.Of(line.BookedOn, number), statement, line.BookedOn, line.ValueOn,
            line.Amount, line.Counterparty, line.BatchReference, line.BankReference, line.ReturnReason,
            line.Parts ?? [], compared.MaybeSameAs);
        events.Add(BankYear.Stream(account.Account, line.BookedOn.Year).Record(recorded));
        transactions.Add(new KnownTransaction(
            recorded.Transaction, line.BookedOn, line.Amount, BankComparison.IbanOf(line), statement));
        if (compared.IsNew)
            counted.Add(new CountedAmount(line.BookedOn, line.Amount, statement));
    }
}

/// <summary>What a run says when it is read in one way.</summary>
internal sealed record StatementReading(IReadOnlyList<ComparedLine> Lines, Money Difference, Refusal? Refusal)
{
    /// <summary>The same, in doubt about each line that is known when the run is read in the other way.</summary>
    public StatementReading Beside(StatementReading other) => this with
    {
        Lines =
        [
            .. Lines.Zip(other.Lines, (line, read) =>
                line.IsNew && read.SameAs is { } same ? line with { MaybeSameAs = same } : line),
        ],
    };
}

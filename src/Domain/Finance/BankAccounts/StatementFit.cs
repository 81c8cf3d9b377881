namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>
/// Whether a run of statements adds up, follows on and closes on what is known of the account; and so what the balance
/// says of lines that may have been recorded before.
/// </summary>
/// <param name="account">Whose statements these are.</param>
/// <param name="run">The statements.</param>
/// <param name="balance">What is known of the account.</param>
/// <param name="after">
/// The statement after which its day goes on: what was booked on it until then is in the opening balance. Null when
/// the run begins with a day of its own.
/// </param>
internal sealed class StatementFit(
    BankAccountConnected account, StatementRun run, BankBalance balance, BankStatementImported? after)
{
    /// <summary>
    /// The balance decides: lines that may be known are so when the account then closes as the statement says, and are
    /// new when it closes so only with them. Where it tells nothing they wait for somebody to look.
    /// </summary>
    public IReadOnlyList<ComparedLine> Resolve(IReadOnlyList<ComparedLine> compared)
    {
        var doubtful = compared.Where(line => line.MaybeSameAs is not null).ToList();
        if (doubtful.Count == 0)
            return compared;
        var sum = doubtful.Sum(line => line.Line.Amount);
        var missing = run.Closing - Through(New(compared));
        if (missing == Money.Zero && (!sum.IsZero || doubtful.All(line => balance.Covers(line.Line.BookedOn))))
            return [.. compared.Select(line => line with { SameAs = line.SameAs ?? line.MaybeSameAs })];
        return missing == sum && !sum.IsZero
            ? [.. compared.Select(line => line with { MaybeSameAs = null })]
            : compared;
    }

    /// <summary>By how much it does not fit, and the refusal that says so; null when it fits.</summary>
    public Money Difference(IReadOnlyList<ComparedLine> resolved, out Refusal? refusal)
    {
        refusal = null;
        foreach (var statement in run.Statements)
        {
            if (statement.Opening is not { } from || statement.Closing is not { } to)
            {
                refusal = BankRefusals.BalanceMissing(account.Number, statement.From, statement.To);
                return Money.Zero;
            }

            if (from + statement.Sum != to)
            {
                var difference = to - from - statement.Sum;
                refusal = BankRefusals.DoesNotAddUp(account.Number, statement, difference);
                return difference;
            }
        }

        return Continuity(run.Opening!.Value, run.Closing!.Value, resolved, out refusal);
    }

    private Money Continuity(
        Money opening, Money closing, IReadOnlyList<ComparedLine> resolved, out Refusal? refusal)
    {
        refusal = null;
        var gap = after is not null ? Money.Zero
            : balance.Before(run.From) is { } expected ? Following(opening, expected, out refusal)
            : BeforeAll(closing, out refusal);
        if (refusal is not null)
            return gap;
        var through = Through(New(resolved))!.Value;
        if (through != closing)
            refusal = BankRefusals.DoesNotClose(account.Number, run.To, closing, through);
        return closing - through;
    }

    private Money Following(Money opening, Money expected, out Refusal? refusal)
    {
        refusal = expected == opening
            ? null
            : BankRefusals.DoesNotFollow(account.Number, run.From, opening, expected);
        return opening - expected;
    }

    // Begun before anything that is known: it must end where the rest begins. What it shares with the rest is compared
    // like any other.
    private Money BeforeAll(Money closing, out Refusal? refusal)
    {
        var next = balance.OpeningAfter(run.To);
        refusal = next is { } opening && opening != closing
            ? BankRefusals.DoesNotFollow(account.Number, run.To, closing, opening)
            : null;
        return next is { } known ? closing - known : Money.Zero;
    }

    // What stands on the account at the end of the run when these of its lines are new.
    private Money? Through(Money added)
    {
        if (after is not null)
            return run.Opening + balance.Since(after) + balance.Between(run.From.PlusDays(1), run.To) + added;
        return (balance.Before(run.From) ?? run.Opening) + balance.Between(run.From, run.To) + added;
    }

    private static Money New(IReadOnlyList<ComparedLine> lines) =>
        lines.Where(line => line.IsNew).Sum(line => line.Line.Amount);
}

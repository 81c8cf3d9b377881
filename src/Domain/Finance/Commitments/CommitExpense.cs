using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Domain.Finance.Commitments;

/// <summary>
/// The holder of a mandate orders something. The budget of the year on that account must hold it, beside what was spent
/// and promised already; nothing moves in the ledger until the invoice comes.
/// </summary>
/// <param name="Text">What was ordered, and from whom.</param>
public sealed record CommitExpense(
    CommitmentId Commitment,
    MandateId Mandate,
    string Account,
    Money Amount,
    LocalDate On,
    Personal<string> Text,
    string? Project = null) : IAct
{
    /// <param name="commitments">Of the ledger year of the day.</param>
    public static Decision Decide(
        CommitExpense act,
        Actor actor,
        Commitments commitments,
        Mandate mandate,
        LedgerYear year,
        ChartOfAccounts chart)
    {
        if (year.Opened is not { } opened)
            return LedgerRefusals.YearNotOpen(act.On);
        if (commitments.Find(act.Commitment) is { } known)
            return IsSame(known.Committed, act) ? Decision.Nothing : CommitmentRefusals.Taken(act.Commitment);
        if (year.Closed is not null)
            return LedgerRefusals.YearClosed(opened.Year, act.On);
        var refusal = Refuses(act, chart)
            ?? MandateRefuses(act, actor, mandate)
            ?? BudgetRefuses(act, commitments, year);
        return refusal is not null
            ? refusal
            : Commitments.Stream(opened.Year).Record(new ExpenseCommitted(
                opened.Year, act.Commitment, act.Mandate, mandate.Holder!.Value, act.Account, act.Project, act.Amount,
                act.On, mandate.NeedsSecondSignature(act.Amount), act.Text));
    }

    private static Refusal? Refuses(CommitExpense act, ChartOfAccounts chart)
    {
        if (!act.Amount.IsPositive)
            return CommitmentRefusals.AmountNotPositive;
        if (string.IsNullOrWhiteSpace(act.Text.Plain))
            return CommitmentRefusals.TextMissing;
        if (act.Project is { } project && !Identifier.IsValid(project))
            return LedgerRefusals.ProjectWrong(project);
        if (chart.Find(act.Account) is not { } account)
            return AccountRefusals.Unknown(act.Account);
        return account.Kind == AccountKind.Expense ? null : CommitmentRefusals.NotAnExpenseAccount(act.Account);
    }

    private static Refusal? MandateRefuses(CommitExpense act, Actor actor, Mandate mandate)
    {
        if (mandate.Holder is not { } holder)
            return MandateRefusals.Unknown(act.Mandate);
        if (!actor.Is(holder))
            return CommitmentRefusals.NotTheHolder(act.Mandate);
        if (!mandate.CoversOn(act.On))
            return CommitmentRefusals.MandateNotHeld(act.Mandate, act.On);
        if (!mandate.CoversLine(act.Account, act.Project))
            return CommitmentRefusals.OutsideMandate(act.Mandate, act.Account);
        return act.Amount > mandate.Limit ? CommitmentRefusals.AboveLimit(act.Amount, mandate.Limit) : null;
    }

    private static Refusal? BudgetRefuses(CommitExpense act, Commitments commitments, LedgerYear year)
    {
        if (year.Budget?.Lines.FirstOrDefault(line => line.Account == act.Account) is not { } planned)
            return CommitmentRefusals.NoBudget(act.Account, year.Opened!.Year);
        var used = year.Balance(act.Account) + commitments.OpenOn(act.Account);
        return used + act.Amount > planned.Amount
            ? CommitmentRefusals.OverBudget(act.Account, planned.Amount, used, act.Amount)
            : null;
    }

    private static bool IsSame(ExpenseCommitted before, CommitExpense act) =>
        (before.Mandate, before.Account, before.Project, before.Amount, before.CommittedOn)
        == (act.Mandate, act.Account, act.Project, act.Amount, act.On);
}

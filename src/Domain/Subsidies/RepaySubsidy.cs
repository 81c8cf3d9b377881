using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>Money above the determined amount went back to the funder (Awb 4:57).</summary>
/// <param name="Repayment">Names the payment and its ledger entry.</param>
public sealed record RepaySubsidy(SubsidyId Subsidy, EntryId Repayment, Money Amount, LocalDate RepaidOn) : IAct
{
    public static Decision Decide(RepaySubsidy act, Subsidy subsidy, Books books)
    {
        if (subsidy is not { Grant: { } grant, Determination: { } determined })
            return SubsidyRefusals.NotDetermined(act.Subsidy);
        var repaid = new SubsidyRepaid(act.Subsidy, act.Repayment, act.Amount, act.RepaidOn);
        if (subsidy.Booked.TryGetValue(act.Repayment, out var before))
            return repaid.Equals(before) ? Decision.Nothing : SubsidyRefusals.EntryUsedForOther(act.Repayment);
        if (!act.Amount.IsPositive)
            return SubsidyRefusals.AmountNotPositive;
        if (act.RepaidOn < determined.DeterminedOn)
            return SubsidyRefusals.BeforeDetermination(determined.DeterminedOn);
        if (act.Amount > subsidy.Position.Repayable)
            return SubsidyRefusals.MoreThanRepayable(subsidy.Position.Repayable);
        return subsidy.Book(grant, repaid, act.Repayment, act.RepaidOn, nameof(RepaySubsidy), books);
    }
}

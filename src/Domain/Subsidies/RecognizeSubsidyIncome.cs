using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>What was spent on the activities is earned: income follows the spending, never above the grant.</summary>
/// <param name="Recognition">Names the recognition and its ledger entry.</param>
public sealed record RecognizeSubsidyIncome(
    SubsidyId Subsidy, EntryId Recognition, Money Amount, LocalDate RecognizedOn) : IAct
{
    public static Decision Decide(RecognizeSubsidyIncome act, Subsidy subsidy, Books books)
    {
        if (subsidy.Grant is not { } grant)
            return SubsidyRefusals.NotGranted(act.Subsidy);
        var recognized = new SubsidyIncomeRecognized(act.Subsidy, act.Recognition, act.Amount, act.RecognizedOn);
        if (subsidy.Booked.TryGetValue(act.Recognition, out var before))
            return recognized.Equals(before) ? Decision.Nothing : SubsidyRefusals.EntryUsedForOther(act.Recognition);
        if (subsidy.Determination is { } determined)
            return SubsidyRefusals.AlreadyDetermined(act.Subsidy, determined.DecisionNumber);
        if (!act.Amount.IsPositive)
            return SubsidyRefusals.AmountNotPositive;
        if (act.RecognizedOn < grant.From)
            return SubsidyRefusals.BeforePeriod(grant.From);
        if (subsidy.Recognized + act.Amount > grant.Amount)
            return SubsidyRefusals.IncomeAboveGrant(grant.Amount, grant.Amount - subsidy.Recognized);
        return subsidy.Book(
            grant, recognized, act.Recognition, act.RecognizedOn, nameof(RecognizeSubsidyIncome), books);
    }
}

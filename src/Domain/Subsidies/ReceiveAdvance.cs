using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>An advance (voorschot, Awb 4:95) came in at the bank. It is a debt until it is earned.</summary>
/// <param name="Advance">Names the receipt and its ledger entry.</param>
public sealed record ReceiveAdvance(SubsidyId Subsidy, EntryId Advance, Money Amount, LocalDate ReceivedOn) : IAct
{
    public static Decision Decide(ReceiveAdvance act, Subsidy subsidy, Books books)
    {
        if (subsidy.Grant is not { } grant)
            return SubsidyRefusals.NotGranted(act.Subsidy);
        var received = new SubsidyAdvanceReceived(act.Subsidy, act.Advance, act.Amount, act.ReceivedOn);
        if (subsidy.Booked.TryGetValue(act.Advance, out var before))
            return received.Equals(before) ? Decision.Nothing : SubsidyRefusals.EntryUsedForOther(act.Advance);
        if (subsidy.Determination is { } determined)
            return SubsidyRefusals.AlreadyDetermined(act.Subsidy, determined.DecisionNumber);
        if (!act.Amount.IsPositive)
            return SubsidyRefusals.AmountNotPositive;
        if (act.ReceivedOn < grant.GrantedOn)
            return SubsidyRefusals.BeforeGrant(grant.GrantedOn);
        if (subsidy.Received + act.Amount > grant.Amount)
            return SubsidyRefusals.AdvancesAboveGrant(grant.Amount, grant.Amount - subsidy.Received);
        return subsidy.Book(grant, received, act.Advance, act.ReceivedOn, nameof(ReceiveAdvance), books);
    }
}

using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>The funder paid what it still owed after the determination, advances set off (Awb 4:52).</summary>
/// <param name="Payment">Names the receipt and its ledger entry.</param>
public sealed record ReceiveSubsidyRemainder(
    SubsidyId Subsidy, EntryId Payment, Money Amount, LocalDate ReceivedOn) : IAct
{
    public static Decision Decide(ReceiveSubsidyRemainder act, Subsidy subsidy, Books books)
    {
        if (subsidy is not { Grant: { } grant, Determination: { } determined })
            return SubsidyRefusals.NotDetermined(act.Subsidy);
        var received = new SubsidyRemainderReceived(act.Subsidy, act.Payment, act.Amount, act.ReceivedOn);
        if (subsidy.Booked.TryGetValue(act.Payment, out var before))
            return received.Equals(before) ? Decision.Nothing : SubsidyRefusals.EntryUsedForOther(act.Payment);
        if (!act.Amount.IsPositive)
            return SubsidyRefusals.AmountNotPositive;
        if (act.ReceivedOn < determined.DeterminedOn)
            return SubsidyRefusals.BeforeDetermination(determined.DeterminedOn);
        if (act.Amount > subsidy.Position.Receivable)
            return SubsidyRefusals.MoreThanReceivable(subsidy.Position.Receivable);
        return subsidy.Book(
            grant, received, act.Payment, act.ReceivedOn, nameof(ReceiveSubsidyRemainder), books);
    }
}

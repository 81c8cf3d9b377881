using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>
/// A receipt, recognition or repayment was recorded by mistake. Nothing is edited: what it moved is moved back, with a
/// reason, and the right one can be recorded after it.
/// </summary>
/// <param name="Movement">The entry of the mistake.</param>
/// <param name="By">Names this reversal and its ledger entry.</param>
public sealed record ReverseSubsidyMovement(
    SubsidyId Subsidy, EntryId Movement, EntryId By, LocalDate ReversedOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseSubsidyMovement act, Subsidy subsidy, Books books)
    {
        if (subsidy.Grant is not { } grant)
            return SubsidyRefusals.NotGranted(act.Subsidy);
        var reversed = new SubsidyMovementReversed(
            act.Subsidy, act.Movement, act.By, act.ReversedOn, act.Reason);
        if (subsidy.Booked.TryGetValue(act.By, out var before))
            return before is SubsidyMovementReversed same && same with { Reason = act.Reason } == reversed
                ? Decision.Nothing
                : SubsidyRefusals.EntryUsedForOther(act.By);
        return Refuses(act, subsidy) is { } refusal
            ? refusal
            : subsidy.Book(grant, reversed, act.By, act.ReversedOn, nameof(ReverseSubsidyMovement), books);
    }

    private static Refusal? Refuses(ReverseSubsidyMovement act, Subsidy subsidy)
    {
        if (subsidy.Reversed.Contains(act.Movement))
            return SubsidyRefusals.MovementAlreadyReversed(act.Movement);
        if (subsidy.Booked.GetValueOrDefault(act.Movement) is not { } movement || MadeOn(movement) is not { } madeOn)
            return SubsidyRefusals.MovementUnknown(act.Movement);

        // The determination settled everything before it; only what was paid on it can still be a mistake of ours.
        if (subsidy.Determination is { } determined && movement is SubsidyAdvanceReceived or SubsidyIncomeRecognized)
            return SubsidyRefusals.MovementSettled(act.Movement, determined.DecisionNumber);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return SubsidyRefusals.ReasonMissing;
        return act.ReversedOn < madeOn ? SubsidyRefusals.ReversalBeforeMovement(madeOn) : null;
    }

    private static LocalDate? MadeOn(IEvent movement) => movement switch
    {
        SubsidyAdvanceReceived advance => advance.ReceivedOn,
        SubsidyIncomeRecognized income => income.RecognizedOn,
        SubsidyRemainderReceived remainder => remainder.ReceivedOn,
        SubsidyRepaid repaid => repaid.RepaidOn,
        _ => null,
    };
}

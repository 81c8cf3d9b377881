using Wijkboek.Domain.Common;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Subsidies.SubsidyOverview;

/// <param name="Before">Last day for it, by the decision or else by law.</param>
public sealed record SubsidyNextStep(SubsidyStep Step, LocalDate Before)
{
    // A reasonable time to decide is at most eight weeks, unless the funder's own rules say otherwise (Awb 4:13).
    private const int WeeksToDecide = 8;

    // Objections are due within six weeks (Awb 6:7), and so are payments after a decision (Awb 4:87).
    private const int WeeksToObjectOrPay = 6;

    /// <param name="known">The facts dated up to the day.</param>
    public static SubsidyNextStep? Of(SubsidyFile known, Money received, SubsidyPosition position, LocalDate day) =>
        known switch
        {
            { Determination: { } determined } => AfterDetermination(determined, position),
            { Grant: { } grant } => AfterGrant(grant, known.Account, received),
            { Refused: { } refused } => AfterRefusal(refused, day),
            { Application: { } application } =>
                new(SubsidyStep.AwaitDecision, application.AppliedOn.PlusWeeks(WeeksToDecide)),
            _ => null,
        };

    private static SubsidyNextStep? AfterDetermination(SubsidyDetermined determined, SubsidyPosition position)
    {
        var before = determined.DeterminedOn.PlusWeeks(WeeksToObjectOrPay);
        return position switch
        {
            { Repayable.IsPositive: true } => new(SubsidyStep.Repay, before),
            { Receivable.IsPositive: true } => new(SubsidyStep.ReceiveRemainder, before),
            _ => null,
        };
    }

    private static SubsidyNextStep AfterGrant(SubsidyGranted grant, SubsidyAccountedFor? account, Money received)
    {
        var settlement = account is null
            ? new SubsidyNextStep(SubsidyStep.AccountFor, grant.AccountableBefore)
            : new SubsidyNextStep(SubsidyStep.AwaitDetermination, account.AccountedOn.PlusWeeks(WeeksToDecide));
        return NextAdvance(grant, received) is { } advance && advance.DueOn < settlement.Before
            ? new(SubsidyStep.ReceiveAdvance, advance.DueOn)
            : settlement;
    }

    private static SubsidyNextStep? AfterRefusal(SubsidyRefused refused, LocalDate day)
    {
        var before = refused.RefusedOn.PlusWeeks(WeeksToObjectOrPay);
        return day <= before ? new(SubsidyStep.RaiseObjection, before) : null;
    }

    // The first planned advance that the money so far does not cover.
    private static PlannedAdvance? NextAdvance(SubsidyGranted grant, Money received)
    {
        var planned = Money.Zero;
        foreach (var advance in grant.Advances.OrderBy(advance => advance.DueOn))
        {
            planned += advance.Amount;
            if (planned > received)
                return advance;
        }

        return null;
    }
}

public enum SubsidyStep
{
    AwaitDecision,
    RaiseObjection,
    ReceiveAdvance,
    AccountFor,
    AwaitDetermination,
    Repay,
    ReceiveRemainder,
}

using Wijkboek.Domain.Finance.IncomeStreams;

namespace Wijkboek.Domain.Subsidies;

/// <param name="Advances">The schedule of the decision; empty when it promises none.</param>
public sealed record RecordSubsidyGrant(
    SubsidyId Subsidy,
    string DecisionNumber,
    Money Amount,
    LocalDate GrantedOn,
    LocalDate From,
    LocalDate Until,
    IReadOnlyList<PlannedAdvance> Advances,
    LocalDate AccountableBefore,
    IncomeStreamId IncomeStream,
    Personal<string>? Conditions = null) : IAct
{
    public static Decision Decide(RecordSubsidyGrant act, Subsidy subsidy, IncomeStream stream)
    {
        if (subsidy.Application is not { } application)
            return SubsidyRefusals.Unknown(act.Subsidy);
        var granted = new SubsidyGranted(
            act.Subsidy, act.DecisionNumber.Trim(), act.Amount, act.GrantedOn, act.From, act.Until, act.Advances,
            act.AccountableBefore, act.IncomeStream, act.Conditions);
        if (subsidy.Grant is { } before)
            return IsSame(before, granted)
                ? Decision.Nothing
                : SubsidyRefusals.AlreadyDecided(act.Subsidy, before.DecisionNumber);
        if (subsidy.Refused is { } refused)
            return SubsidyRefusals.AlreadyDecided(act.Subsidy, refused.DecisionNumber);
        return (Refuses(granted, application) ?? StreamRefuses(granted, application, stream)) is { } refusal
            ? refusal
            : Subsidies.Subsidy.Stream(act.Subsidy).Record(granted);
    }

    private static Refusal? Refuses(SubsidyGranted granted, SubsidyAppliedFor application)
    {
        if (granted.DecisionNumber.Length == 0)
            return SubsidyRefusals.DecisionNumberMissing;
        if (!granted.Amount.IsPositive || granted.Advances.Any(advance => !advance.Amount.IsPositive))
            return SubsidyRefusals.AmountNotPositive;
        if (granted.GrantedOn < application.AppliedOn)
            return SubsidyRefusals.DecidedBeforeApplication(application.AppliedOn);
        if (granted.Until < granted.From)
            return SubsidyRefusals.PeriodWrong(granted.From, granted.Until);
        if (granted.AccountableBefore <= granted.Until)
            return SubsidyRefusals.AccountableWithinPeriod(granted.Until);
        var planned = granted.Advances.Sum(advance => advance.Amount);
        return planned > granted.Amount ? SubsidyRefusals.PlannedAdvancesAboveGrant(planned, granted.Amount) : null;
    }

    private static Refusal? StreamRefuses(SubsidyGranted granted, SubsidyAppliedFor application, IncomeStream stream)
    {
        if (stream.Opened is not { } opened)
            return IncomeStreamRefusals.Unknown(granted.IncomeStream);
        return opened.Funder == application.Funder
            ? null
            : SubsidyRefusals.IncomeStreamOfOtherFunder(granted.IncomeStream, opened.Funder, application.Funder);
    }

    // The conditions are sealed once recorded, so they cannot tell one request from another.
    private static bool IsSame(SubsidyGranted before, SubsidyGranted granted) =>
        before.Advances.SequenceEqual(granted.Advances)
        && before with { Advances = granted.Advances, Conditions = granted.Conditions } == granted;
}

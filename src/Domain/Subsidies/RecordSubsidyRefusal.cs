namespace Wijkboek.Domain.Subsidies;

public sealed record RecordSubsidyRefusal(
    SubsidyId Subsidy, string DecisionNumber, LocalDate RefusedOn, Personal<string>? Reason = null) : IAct
{
    public static Decision Decide(RecordSubsidyRefusal act, Subsidy subsidy)
    {
        if (subsidy.Application is not { } application)
            return SubsidyRefusals.Unknown(act.Subsidy);
        var refused = new SubsidyRefused(act.Subsidy, act.DecisionNumber.Trim(), act.RefusedOn, act.Reason);
        if (subsidy.Refused is { } before)
            return before with { Reason = act.Reason } == refused
                ? Decision.Nothing
                : SubsidyRefusals.AlreadyDecided(act.Subsidy, before.DecisionNumber);
        if (subsidy.Grant is { } grant)
            return SubsidyRefusals.AlreadyDecided(act.Subsidy, grant.DecisionNumber);
        if (refused.DecisionNumber.Length == 0)
            return SubsidyRefusals.DecisionNumberMissing;
        if (act.RefusedOn < application.AppliedOn)
            return SubsidyRefusals.DecidedBeforeApplication(application.AppliedOn);
        return Subsidies.Subsidy.Stream(act.Subsidy).Record(refused);
    }
}

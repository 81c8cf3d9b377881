namespace Wijkboek.Domain.Subsidies;

/// <summary>The accounts went to the funder. Late is late, but it is still recorded.</summary>
public sealed record AccountForSubsidy(SubsidyId Subsidy, LocalDate AccountedOn) : IAct
{
    public static Decision Decide(AccountForSubsidy act, Subsidy subsidy)
    {
        if (subsidy.Grant is not { } grant)
            return SubsidyRefusals.NotGranted(act.Subsidy);
        var accounted = new SubsidyAccountedFor(act.Subsidy, act.AccountedOn);
        if (subsidy.Account is { } before)
            return before == accounted
                ? Decision.Nothing
                : SubsidyRefusals.AlreadyAccountedFor(act.Subsidy, before.AccountedOn);
        if (subsidy.Determination is { } determined)
            return SubsidyRefusals.AlreadyDetermined(act.Subsidy, determined.DecisionNumber);
        if (act.AccountedOn < grant.GrantedOn)
            return SubsidyRefusals.BeforeGrant(grant.GrantedOn);
        return Subsidies.Subsidy.Stream(act.Subsidy).Record(accounted);
    }
}

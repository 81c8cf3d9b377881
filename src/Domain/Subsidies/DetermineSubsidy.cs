using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>
/// The funder decided on the final amount. Income becomes that amount; what came in above it must be repaid, what did
/// not come in yet can be claimed.
/// </summary>
/// <param name="Determination">Names the ledger entry; there is none when nothing is left to move.</param>
public sealed record DetermineSubsidy(
    SubsidyId Subsidy,
    EntryId Determination,
    string DecisionNumber,
    Money Amount,
    LocalDate DeterminedOn,
    LowerDeterminationGround? Ground = null) : IAct
{
    public static Decision Decide(DetermineSubsidy act, Subsidy subsidy, Books books)
    {
        if (subsidy.Grant is not { } grant)
            return SubsidyRefusals.NotGranted(act.Subsidy);
        var determined = new SubsidyDetermined(
            act.Subsidy, act.Determination, act.DecisionNumber.Trim(), act.Amount, act.DeterminedOn, act.Ground);
        if (subsidy.Determination is { } before)
            return before == determined
                ? Decision.Nothing
                : SubsidyRefusals.AlreadyDetermined(act.Subsidy, before.DecisionNumber);
        return Refuses(determined, grant, subsidy) is { } refusal
            ? refusal
            : subsidy.Book(
                grant, determined, act.Determination, act.DeterminedOn, nameof(DetermineSubsidy), books);
    }

    private static Refusal? Refuses(SubsidyDetermined determined, SubsidyGranted grant, Subsidy subsidy)
    {
        if (subsidy.Booked.ContainsKey(determined.Determination))
            return SubsidyRefusals.EntryUsedForOther(determined.Determination);
        if (determined.DecisionNumber.Length == 0)
            return SubsidyRefusals.DecisionNumberMissing;
        if (determined.Amount.IsNegative)
            return SubsidyRefusals.DeterminedBelowZero;
        if (determined.DeterminedOn < grant.GrantedOn)
            return SubsidyRefusals.BeforeGrant(grant.GrantedOn);

        // The entry settles all money so far, so nothing that it settles may lie after it.
        if (determined.DeterminedOn < subsidy.LatestMoney)
            return SubsidyRefusals.BeforeEarlierFact(subsidy.LatestMoney.Value);

        // The grant is a claim on its full amount; less takes a ground that the law knows (Awb 4:46).
        if (determined.Amount > grant.Amount)
            return SubsidyRefusals.DeterminedAboveGrant(grant.Amount);
        return (determined.Amount < grant.Amount, determined.Ground) switch
        {
            (true, null) => SubsidyRefusals.LowerWithoutGround(grant.Amount),
            (false, not null) => SubsidyRefusals.GroundWithoutLowering(grant.Amount),
            _ => null,
        };
    }
}

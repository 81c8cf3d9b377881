namespace Wijkboek.Domain.Subsidies;

public sealed record ApplyForSubsidy(
    SubsidyId Subsidy,
    string Title,
    string Funder,
    Money Asked,
    LocalDate AppliedOn,
    LocalDate From,
    LocalDate Until) : IAct
{
    public static Decision Decide(ApplyForSubsidy act, Subsidy subsidy)
    {
        var applied = new SubsidyAppliedFor(
            act.Subsidy, act.Title.Trim(), act.Funder.Trim(), act.Asked, act.AppliedOn, act.From, act.Until);
        if (subsidy.Application is { } before)
            return before == applied ? Decision.Nothing : SubsidyRefusals.AlreadyAppliedFor(act.Subsidy);
        if (applied.Title.Length == 0 || applied.Funder.Length == 0)
            return SubsidyRefusals.TitleOrFunderMissing;
        if (!act.Asked.IsPositive)
            return SubsidyRefusals.AmountNotPositive;
        if (act.Until < act.From)
            return SubsidyRefusals.PeriodWrong(act.From, act.Until);

        // A grant can only follow an application made before the activities end (Awb 4:29).
        if (act.AppliedOn > act.Until)
            return SubsidyRefusals.AppliedAfterPeriod(act.Until);
        return Subsidies.Subsidy.Stream(act.Subsidy).Record(applied);
    }
}

namespace Wijkboek.Domain.Finance.Accounts;

public sealed record RetireAccount(string Number, LocalDate RetiredOn) : IAct
{
    public static Decision Decide(RetireAccount act, ChartOfAccounts chart)
    {
        if (chart.Find(act.Number) is null)
            return AccountRefusals.Unknown(act.Number);
        if (chart.Retired.TryGetValue(act.Number, out var since))
            return since == act.RetiredOn ? Decision.Nothing : AccountRefusals.IsRetired(act.Number);
        return ChartOfAccounts.Stream.Record(new AccountRetired(act.Number, act.RetiredOn));
    }
}

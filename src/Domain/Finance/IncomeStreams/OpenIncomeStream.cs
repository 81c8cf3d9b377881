using Wijkboek.Domain.Finance.Accounts;

namespace Wijkboek.Domain.Finance.IncomeStreams;

public sealed record OpenIncomeStream(
    IncomeStreamId IncomeStream,
    string Name,
    EarningsCategory Category,
    string Funder,
    bool Structural,
    string Account,
    LocalDate OpenedOn,
    Money? ExpectedPerYear = null) : IAct
{
    public static Decision Decide(OpenIncomeStream act, IncomeStream stream, ChartOfAccounts chart)
    {
        var opened = new IncomeStreamOpened(
            act.IncomeStream, act.Name.Trim(), act.Category, act.Funder.Trim(), act.Structural, act.Account,
            act.OpenedOn, act.ExpectedPerYear);
        if (stream.Opened is { } before)
            return before == opened ? Decision.Nothing : IncomeStreamRefusals.AlreadyOpen(act.IncomeStream);
        if (opened.Name.Length == 0 || opened.Funder.Length == 0)
            return IncomeStreamRefusals.NameOrFunderMissing;
        if (chart.Find(act.Account) is not { } account)
            return AccountRefusals.Unknown(act.Account);
        if (account.Kind != AccountKind.Income)
            return IncomeStreamRefusals.NotAnIncomeAccount(act.Account);
        if (chart.IsRetired(act.Account, act.OpenedOn))
            return AccountRefusals.IsRetired(act.Account);
        if (act.ExpectedPerYear is { IsNegative: true })
            return IncomeStreamRefusals.ExpectedBelowZero;
        return IncomeStreams.IncomeStream.Stream(act.IncomeStream).Record(opened);
    }
}

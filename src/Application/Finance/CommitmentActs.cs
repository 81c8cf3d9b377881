using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Commitments;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Application.Finance;

/// <summary>What is promised before it is spent: what each of these acts looks at before it decides.</summary>
internal static class CommitmentActs
{
    public static ActCatalogue AddCommitments(this ActCatalogue acts) => acts
        .Add<CommitExpense>(Module.Finance, async (act, from) =>
        {
            var year = (await from.Cooperative()).FiscalYearOf(act.On);
            return CommitExpense.Decide(
                act,
                from.Actor,
                await from.Load(Commitments.Stream(year)),
                await from.Load(Mandate.Stream(act.Mandate)),
                await from.Load(LedgerYear.Stream(year)),
                await from.Load(ChartOfAccounts.Stream));
        })
        .Add<ApproveCommitment>(Module.Finance, async (act, from) =>
        {
            var commitments = await from.Load(Commitments.Stream(act.Year));
            var mandate = commitments.Find(act.Commitment) is { } known
                ? await from.Load(Mandate.Stream(known.Committed.Mandate))
                : Mandate.Initial;
            return ApproveCommitment.Decide(act, from.Actor, commitments, mandate);
        })
        .Add<ReleaseCommitment>(Module.Finance, async (act, from) => ReleaseCommitment.Decide(
            act, await from.Load(Commitments.Stream(act.Year)), await from.Load(LedgerYear.Stream(act.Year))));
}

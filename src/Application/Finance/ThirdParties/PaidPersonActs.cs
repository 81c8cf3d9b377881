using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.PaidPersons;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.ThirdParties;

/// <summary>Bills of private people: what each of these acts looks at before it decides.</summary>
internal static class PaidPersonActs
{
    public static ActCatalogue AddPaidPersons(this ActCatalogue acts) => acts
        .Add<MarkPaidPerson>(Module.Finance, async (act, from) => MarkPaidPerson.Decide(
            act, await from.Load(PaidPersons.Stream(act.Year)), await from.Load(LedgerYear.Stream(act.Year)),
            act.Person is { } person && (await from.Load(Member.Stream(person))) is { IsKnown: true, IsPerson: true },
            await from.Load(ChartOfAccounts.Stream)))
        .Add<UnmarkPaidPerson>(Module.Finance, async (act, from) =>
            UnmarkPaidPerson.Decide(act, await from.Load(PaidPersons.Stream(act.Year))));
}

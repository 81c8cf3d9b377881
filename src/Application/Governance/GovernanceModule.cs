using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Governance;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class GovernanceModule
{
    public static ActCatalogue AddGovernance(this ActCatalogue acts) => acts
        .Add<FoundCooperative>(Module.Governance, async (act, from) =>
            FoundCooperative.Decide(act, await from.Cooperative()))
        .Add<AdoptGoverningModel>(Module.Governance, async (act, from) =>
            AdoptGoverningModel.Decide(act, await from.Cooperative()))
        .Add<RecordTaxProfile>(Module.Governance, async (act, from) =>
            RecordTaxProfile.Decide(act, await from.Cooperative()));
}

using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.Gifts;

/// <summary>Pledges and gifts: what each of these acts looks at before it decides.</summary>
internal static class GiftActs
{
    public static ActCatalogue AddGifts(this ActCatalogue acts) => acts
        .Add<RecordPledge>(Module.Finance, async (act, from) => RecordPledge.Decide(
            act,
            await from.Load(Pledge.Stream(act.Pledge)),
            await from.Load(IncomeStream.Stream(act.IncomeStream)),
            await from.IsKnown(act.Member),
            (await from.Cooperative()).TaxProfileOn(act.From)))
        .Add<ChangePledge>(Module.Finance, async (act, from) =>
            ChangePledge.Decide(act, await from.Load(Pledge.Stream(act.Pledge))))
        .Add<EndPledge>(Module.Finance, async (act, from) =>
            EndPledge.Decide(act, await from.Load(Pledge.Stream(act.Pledge))))
        .Add<ReceiveGift>(Module.Finance, async (act, from) =>
        {
            var pledge = act.Pledge is { } promised ? await from.Load(Pledge.Stream(promised)) : Pledge.Initial;
            return ReceiveGift.Decide(
                act, await from.Load(Gift.Stream(act.Gift)), pledge, await from.IsKnown(act.Member),
                await from.Books(act.ReceivedOn, Named(act.IncomeStream ?? pledge.Recorded?.IncomeStream)));
        })
        .Add<ReverseGift>(Module.Finance, async (act, from) =>
        {
            var gift = await from.Load(Gift.Stream(act.Gift));
            return ReverseGift.Decide(act, gift, await from.Books(act.On, Named(gift.Received?.IncomeStream)));
        });

    private static IEnumerable<IncomeStreamId> Named(IncomeStreamId? stream) => stream is { } one ? [one] : [];

    private static async Task<bool> IsKnown(this ActContext from, MemberId? member) =>
        member is { } somebody && (await from.Load(Member.Stream(somebody))).IsKnown;
}

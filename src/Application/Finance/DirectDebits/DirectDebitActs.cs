using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Finance.DirectDebits;

/// <summary>Direct debits: what each of these acts looks at before it decides.</summary>
internal static class DirectDebitActs
{
    public static ActCatalogue AddDirectDebits(this ActCatalogue acts) => acts.AddMandates().AddRounds().AddReturns();

    private static ActCatalogue AddMandates(this ActCatalogue acts) => acts
        .Add<IdentifyCreditor>(Module.Finance, async (act, from) =>
            IdentifyCreditor.Decide(act, await from.Load(Creditor.Stream)))
        .Add<SignDebitMandate>(Module.Finance, async (act, from) => SignDebitMandate.Decide(
            act,
            await from.Load(DebitMandate.Stream(act.Mandate)),
            (await from.Load(Member.Stream(act.Member))).IsKnown))
        .Add<AmendDebitMandate>(Module.Finance, async (act, from) =>
            AmendDebitMandate.Decide(act, await from.Load(DebitMandate.Stream(act.Mandate))))
        .Add<EndDebitMandate>(Module.Finance, async (act, from) =>
            EndDebitMandate.Decide(act, await from.Load(DebitMandate.Stream(act.Mandate))));

    private static ActCatalogue AddRounds(this ActCatalogue acts) => acts
        .Add<DrawUpCollection>(Module.Finance, async (act, from) => DrawUpCollection.Decide(
            act, await from.Load(Collections.Stream(act.Year)), await from.Grounds(act)))
        .Add<WithdrawCollection>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            await from.LookAtMandates(collections.Find(act.Round));
            return WithdrawCollection.Decide(act, collections);
        })
        .Add<SendCollection>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            return SendCollection.Decide(act, collections, await from.SealOf(collections.Find(act.Round), act));
        })
        .Add<SettleCollection>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            var round = collections.Find(act.Round);
            var year = await from.BankYearOf(round, act.Transaction);
            var on = act.On ?? year.Find(act.Transaction)?.Recorded.BookedOn ?? from.Today;
            return SettleCollection.Decide(
                act, collections, await from.Load(BankAccountRegister.Stream), year,
                await from.Books(on, IncomeStreams(round)));
        })
        .Add<UnsettleCollection>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            var round = collections.Find(act.Round);
            var year = await from.BankYearOf(round, act.Transaction);
            var matched = year.Find(act.Transaction)?.Matched;
            return UnsettleCollection.Decide(
                act, collections, year,
                matched is null ? LedgerYear.Initial : await from.Load(LedgerYear.Stream(matched.Year)),
                await from.Books(act.On, IncomeStreams(round)));
        });

    private static ActCatalogue AddReturns(this ActCatalogue acts) => acts
        .Add<ReturnDebit>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            var round = collections.Find(act.Round);
            await from.LookAtMandates(round);
            return ReturnDebit.Decide(
                act, collections, await from.Load(BankAccountRegister.Stream),
                act.Transaction is { } transaction ? await from.BankYearOf(round, transaction) : BankYear.Initial,
                await from.Books(act.ReturnedOn, IncomeStreams(round)));
        })
        .Add<ReverseDebitReturn>(Module.Finance, async (act, from) =>
        {
            var collections = await from.Load(Collections.Stream(act.Year));
            var round = collections.Find(act.Round);
            await from.LookAtMandates(round);
            var transaction = round?.Returned.GetValueOrDefault(act.Line)?.Transaction;
            var year = transaction is { } back ? await from.BankYearOf(round, back) : BankYear.Initial;
            var matched = transaction is { } found ? year.Find(found)?.Matched : null;
            return ReverseDebitReturn.Decide(
                act, collections, year,
                matched is null ? LedgerYear.Initial : await from.Load(LedgerYear.Stream(matched.Year)),
                await from.Books(act.On, IncomeStreams(round)));
        });

    private static async Task<CollectionGrounds> Grounds(this ActContext from, DrawUpCollection act)
    {
        List<CollectionPayer> payers = [];
        foreach (var line in act.Lines)
        {
            var mandate = await from.Load(DebitMandate.Stream(line.Mandate));
            var member = mandate.Given is { } given ? await from.Load(Member.Stream(given.Member)) : Member.Initial;
            payers.Add(new CollectionPayer(
                mandate,
                member.ContributionIn(act.Year)?.PerYear ?? Money.Zero,
                await from.Open(mandate.Iban),
                await from.Open(mandate.Name)));
        }

        return new CollectionGrounds(
            await from.Load(Creditor.Stream), await from.Load(BankAccountRegister.Stream),
            await from.Load(IncomeStream.Stream(act.IncomeStream)), payers);
    }

    // What is recorded on a mandate rests on the mandate as it is now.
    private static async Task LookAtMandates(this ActContext from, Collection? round)
    {
        foreach (var line in round?.DrawnUp.Lines ?? [])
            await from.Load(DebitMandate.Stream(line.Mandate));
    }

    private static Task<BankYear> BankYearOf(this ActContext from, Collection? round, BankTransactionId transaction) =>
        round is null
            ? Task.FromResult(BankYear.Initial)
            : from.Load(BankYear.Stream(round.DrawnUp.Account, transaction.Year));

    private static IEnumerable<IncomeStreamId> IncomeStreams(Collection? round) =>
        round is null ? [] : [round.DrawnUp.IncomeStream];

    private static async Task<PaymentFileSeal?> SealOf(this ActContext from, Collection? round, SendCollection act)
    {
        if (round is null
            || (await from.Load(BankAccountRegister.Stream)).Find(round.DrawnUp.Account) is not { } account)
            return null;
        var name = (await from.Cooperative()).Founding!.Name;
        return CollectionFile.Of(round.DrawnUp, account, name, act.SentOn, await from.Personal())?.Seal(act.Format);
    }
}

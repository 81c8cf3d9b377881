using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Gifts;
using static Wijkboek.Application.Tests.Finance.Banking.BankDesk;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>A baker from outside promised € 25,00 each month of 2025, from June on.</summary>
public sealed class GiftMatchingTests
{
    private static readonly PledgeId Pledge = new("tuin-1");

    private static async Task<BankDesk> WithPledge(PledgeInterval interval = PledgeInterval.Month)
    {
        var desk = await Open();
        await desk.Year.Do(new RecordPledge(
            Pledge, Money.Euro(25), interval, new LocalDate(2025, 6, 1), new("donaties"), Giver: "Bakkerij Jansen",
            Iban: Shop, Project: "buurttuin"));
        return desk;
    }

    [Fact]
    public async Task The_amount_and_the_account_are_certain_and_become_a_gift_of_the_pledge()
    {
        var desk = await WithPledge();
        await desk.Imported(Camt(10_000, (3, 2_500, Shop, "M. Jansen", "voor de tuin")));
        var open = await desk.Only();
        open.Proposals[0].Kind.ShouldBe(ProposalKind.PledgedGift);
        open.Certainty().ShouldBe(MatchCertainty.Certain);
        await desk.TakeOver(open);
        (await desk.Only()).State.ShouldBe(BankTransactionState.Matched);
        var answer = (PledgesAnswer)(await PledgesAnswer.Give(
            await desk.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data;
        var gift = answer.Gifts.ShouldHaveSingleItem();
        (gift.Pledge, gift.Giver, gift.Project).ShouldBe(("tuin-1", "Bakkerij Jansen", "buurttuin"));
    }

    [Fact]
    public async Task The_name_alone_is_something_to_look_at()
    {
        var desk = await WithPledge();
        await desk.Imported(Camt(10_000, (3, 2_500, null, "Bakkerij Jansen", "gift")));
        var open = await desk.Only();
        open.Proposals[0].Kind.ShouldBe(ProposalKind.PledgedGift);
        open.Proposals[0].Score.ShouldBeLessThan(80);
    }

    [Theory]
    [InlineData(2_400, "M. Jansen")]
    [InlineData(-2_500, "M. Jansen")]
    public async Task Another_amount_is_no_gift_of_the_pledge(long cents, string name)
    {
        var desk = await WithPledge();
        await desk.Imported(Camt(10_000, (3, cents, Shop, name, "tuin")));
        (await desk.Only()).Proposals.ShouldNotContain(one => one.Kind == ProposalKind.PledgedGift);
    }

    [Fact]
    public async Task What_was_promised_once_is_proposed_for_one_transaction_and_not_after_it_came()
    {
        var desk = await WithPledge(PledgeInterval.Once);
        await desk.Imported(Camt(
            10_000, (3, 2_500, Shop, "M. Jansen", "een"), (4, 2_500, Shop, "M. Jansen", "twee")));
        var open = (await desk.Ask()).Transactions;
        open.Count(one => one.Proposals[0] is { Kind: ProposalKind.PledgedGift, Score: > 80 }).ShouldBe(1);
        await desk.TakeOver(open.First(one => one.Proposals[0].Score > 80));
        (await desk.Ask()).Transactions.Where(one => one.State == BankTransactionState.Open)
            .ShouldAllBe(one => one.Proposals.All(proposal => proposal.Kind != ProposalKind.PledgedGift));
    }
}

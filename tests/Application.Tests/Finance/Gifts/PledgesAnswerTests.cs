using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Finance.Gifts.GiftDesk;

namespace Wijkboek.Application.Tests.Finance.Gifts;

public sealed class PledgesAnswerTests
{
    [Fact]
    public async Task What_was_promised_stands_beside_what_came_and_what_is_late()
    {
        var wijkboek = await Started(Monthly, Give("g-1", 25, 3, Garden), Give("g-2", 25, 33, Garden));
        var answer = await Ask(wijkboek, new LocalDate(2025, 4, 14));
        var pledge = answer.Pledges.ShouldHaveSingleItem();
        (pledge.Giver, pledge.ExpectedCents, pledge.ReceivedCents).ShouldBe(("Fatima", 30_000, 5_000));
        // On 14 April that of 1 April has a day left.
        (pledge.LateCents, pledge.LateSince).ShouldBe((2_500, new LocalDate(2025, 3, 1)));
        pledge = (await Ask(wijkboek, new LocalDate(2025, 4, 15))).Pledges[0];
        (pledge.LateCents, pledge.LateSince).ShouldBe((5_000, new LocalDate(2025, 3, 1)));
    }

    [Fact]
    public async Task What_was_given_beforehand_makes_later_gifts_not_late()
    {
        var wijkboek = await Started(Monthly, Give("g-1", 300, 3, Garden));
        (await Ask(wijkboek, new LocalDate(2025, 12, 31))).Pledges[0].LateSince.ShouldBeNull();
    }

    [Fact]
    public async Task Gifts_that_nobody_promised_count_by_purpose_and_undone_ones_do_not()
    {
        var wijkboek = await Started(
            Monthly,
            Give("g-1", 25, 3, Garden),
            Give("g-2", 10, 4) with { IncomeStream = Donations },
            Give("g-3", 40, 5) with { IncomeStream = Donations, Giver = "Bakker Jansen", Project = "buurttuin" },
            Give("g-4", 99, 6) with { IncomeStream = Donations },
            new ReverseGift(new("g-4"), new("g-4-terug"), new LocalDate(2025, 3, 1), "Was huur"));
        var answer = await Ask(wijkboek, new LocalDate(2025, 2, 1));
        answer.Purposes.ShouldBe([new(null, 0, 1_000), new("buurttuin", 30_000, 6_500)]);
        answer.Gifts.Select(gift => (gift.Id, gift.Giver, gift.GiverKey)).ShouldBe(
        [
            ("g-4", null, null), ("g-3", "Bakker Jansen", "gift-g-3"), ("g-2", null, null), ("g-1", "Fatima", "lid-1"),
        ]);
        answer.GivenBy(null).Select(gift => gift.Id).ShouldBe(["g-3", "g-1"]);
        answer.GivenBy("lid-1").Select(gift => gift.Id).ShouldBe(["g-1"]);
        (answer.ReceivedCents, answer.ExpectedCents).ShouldBe((7_500, 30_000));
    }

    [Fact]
    public async Task A_pledge_of_another_period_is_not_shown()
    {
        var wijkboek = await Started(
            Monthly, new EndPledge(Garden, new LocalDate(2025, 1, 1)), Give("g-1", 25, 3, Garden));
        (await Ask(wijkboek, new LocalDate(2025, 12, 31))).Pledges.ShouldHaveSingleItem();
        var next = await wijkboek.Ask(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        ((PledgesAnswer)(await PledgesAnswer.Give(next)).Data).Pledges.ShouldBeEmpty();
    }

    private static async Task<PledgesAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate today)
    {
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 12, 31));
        Answer answer = await PledgesAnswer.Give(question with { Today = today });
        return (PledgesAnswer)answer.Data;
    }
}

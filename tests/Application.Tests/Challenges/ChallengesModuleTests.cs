using Wijkboek.Application.Acts;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Challenges;

public sealed class ChallengesModuleTests
{
    private static readonly ChallengeId Won = new("park");
    private static readonly ChallengeId Lost = new("zwembad");

    private static readonly IAct[] OneWonAndOneLost =
    [
        new FoundCooperative(
            "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
        new AdoptStandardChart(),
        new OpenIncomeStream(
            new IncomeStreamId("park"), "Park", EarningsCategory.RightToChallenge, "Gemeente Utrecht", true, "8010",
            new LocalDate(2025, 1, 1)),
        new IdentifyTask(
            Won, "Beheer van het park", "Utrecht", Money.Euro(48_000), new LocalDate(2024, 10, 1), "Maaien en meer"),
        new IdentifyTask(Lost, "Zwembad", "Utrecht", Money.Euro(90_000), new LocalDate(2025, 1, 5)),
        new SubmitBid(
            Won, Money.Euro(45_000), [BidClaim.Cheaper, BidClaim.Better], 212, new LocalDate(2024, 11, 15)),
        new SubmitBid(Lost, Money.Euro(95_000), [BidClaim.Better], 40, new LocalDate(2025, 2, 1)),
        new AwardBid(
            Won, Money.Euro(44_000), new LocalDate(2025, 1, 20), new LocalDate(2025, 3, 1), new LocalDate(2026, 2, 28),
            [new AwardIndicator("Beeldkwaliteit", "niveau B")], new IncomeStreamId("park")),
        new RejectBid(Lost, RejectionGround.Support, new LocalDate(2025, 4, 1), "Te weinig steun in de wijk"),
    ];

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddFinance().AddChallenges(), ChallengesModule.Projections);

    [Fact]
    public async Task A_bid_that_was_won_and_one_that_was_lost_are_told_as_they_stand()
    {
        await wijkboek.Given(OneWonAndOneLost);
        var challenges = (await Ask(2025)).Challenges;
        challenges.Select(challenge => (challenge.Id, challenge.State))
            .ShouldBe([("park", ChallengeState.Running), ("zwembad", ChallengeState.Rejected)]);
        challenges[0].SavingCents.ShouldBe(4_000_00);
        challenges[0].NextStepBefore.ShouldBe(new LocalDate(2026, 2, 28));
        challenges[1].RejectionGround.ShouldBe(RejectionGround.Support);
        challenges[1].NextStep.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_over_before_a_period_is_not_part_of_it()
    {
        await wijkboek.Given(OneWonAndOneLost);
        (await Ask(2024)).Challenges.ShouldHaveSingleItem().State.ShouldBe(ChallengeState.Submitted);
        (await Ask(2026)).Challenges.ShouldHaveSingleItem().State.ShouldBe(ChallengeState.Ended);
        (await Ask(2027)).Challenges.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_act_under_another_command_finds_nothing_to_do_even_after_its_text_was_sealed()
    {
        await wijkboek.Given(OneWonAndOneLost);
        foreach (dynamic act in OneWonAndOneLost.Skip(2))
            ((ActAnswer)await wijkboek.Run(act)).ShouldBeOfType<ActAnswer.NothingToDo>();
    }

    private async Task<ChallengesAnswer> Ask(int year)
    {
        var question = await wijkboek.Ask(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        return (ChallengesAnswer)(await ChallengesAnswer.Give(question)).Data;
    }
}

using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Challenges;

public sealed class IdentifyTaskTests
{
    private static readonly IdentifyTask Act = new(
        ChallengeExample.Id, "Beheer van het park", "Utrecht", Money.Euro(48_000), new LocalDate(2024, 10, 1));

    [Fact]
    public void A_task_is_recorded_with_its_present_cost() =>
        IdentifyTask.Decide(Act, Challenge.Initial).ShouldRecord<ChallengeTaskIdentified>()
            .ShouldBe(ChallengeExample.Identified);

    [Fact]
    public void The_same_task_again_changes_nothing_however_it_is_described()
    {
        var identified = Fold.Of<Challenge>(ChallengeExample.Identified);
        IdentifyTask.Decide(Act with { Description = "Maaien en schoonhouden" }, identified).ShouldBeNothing();
    }

    [Fact]
    public void Another_task_under_the_same_id_is_refused() =>
        IdentifyTask.Decide(Act with { Title = "Zwembad" }, Fold.Of<Challenge>(ChallengeExample.Identified))
            .ShouldBeRefused("challenge.already_identified");

    [Theory]
    [InlineData("", "Utrecht")]
    [InlineData("Park", " ")]
    public void A_title_and_a_municipality_are_needed(string title, string municipality) =>
        IdentifyTask.Decide(Act with { Title = title, Municipality = municipality }, Challenge.Initial)
            .ShouldBeRefused("challenge.title_or_municipality_missing");

    [Fact]
    public void The_present_cost_is_above_zero() =>
        IdentifyTask.Decide(Act with { PresentCostPerYear = Money.Zero }, Challenge.Initial)
            .ShouldBeRefused("challenge.amount_not_positive");
}

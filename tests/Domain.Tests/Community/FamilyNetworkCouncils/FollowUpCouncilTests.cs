using Wijkboek.Domain.Community.FamilyNetworkCouncils;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils.Council;

namespace Wijkboek.Domain.Tests.Community.FamilyNetworkCouncils;

public sealed class FollowUpCouncilTests
{
    private static readonly FollowUpCouncil FollowUp = new(Hold.Council, new LocalDate(2025, 7, 8), 4);

    private static readonly FamilyNetworkCouncil FollowedUp = Held.After(FollowUpCouncil.Decide(FollowUp, Held));

    [Fact]
    public void What_was_kept_is_known_as_often_as_somebody_looks()
    {
        var again = FollowUp with { On = new LocalDate(2025, 10, 8), Kept = 5 };
        FollowedUp.After(FollowUpCouncil.Decide(again, FollowedUp)).FollowUps.Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_follow_up_again_changes_nothing() =>
        FollowUpCouncil.Decide(FollowUp, FollowedUp).ShouldBeNothing();

    [Fact]
    public void A_follow_up_is_of_a_council_that_stands_and_of_a_day_after_it()
    {
        FollowUpCouncil.Decide(FollowUp, FamilyNetworkCouncil.Initial).ShouldBeRefused("council.unknown");
        FollowUpCouncil.Decide(FollowUp, Withdrawn).ShouldBeRefused("council.withdrawn");
        FollowUpCouncil.Decide(FollowUp with { On = new LocalDate(2025, 4, 7) }, Held)
            .ShouldBeRefused("council.follow_up_too_early");
        FollowUpCouncil.Decide(FollowUp with { Kept = 3 }, FollowedUp).ShouldBeRefused("council.already_followed_up");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void No_more_is_kept_than_was_agreed(int kept) =>
        FollowUpCouncil.Decide(FollowUp with { Kept = kept }, Held).ShouldBeRefused("council.kept_wrong");
}

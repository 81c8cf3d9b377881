using Wijkboek.Domain.Community.Experience;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Experience.PeerSupport;

namespace Wijkboek.Domain.Tests.Community.Experience;

public sealed class EndExpertEngagementTests
{
    private static readonly EndExpertEngagement End = new(Engage.Expert, new LocalDate(2025, 8, 31));

    private static readonly ExperienceExpert Over = Engaged.After(EndExpertEngagement.Decide(End, Engaged));

    [Fact]
    public void An_expert_counts_up_to_the_last_day()
    {
        Over.IsActiveIn(End.EndedOn, new LocalDate(2025, 12, 31)).ShouldBeTrue();
        Over.IsActiveIn(End.EndedOn.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndExpertEngagement.Decide(End, Over).ShouldBeNothing();

    [Fact]
    public void An_engagement_ends_once_and_not_before_it_began()
    {
        EndExpertEngagement.Decide(End, ExperienceExpert.Initial).ShouldBeRefused("experience.expert_unknown");
        EndExpertEngagement.Decide(End with { EndedOn = new LocalDate(2025, 9, 30) }, Over)
            .ShouldBeRefused("experience.expert_ended");
        EndExpertEngagement.Decide(End with { EndedOn = new LocalDate(2025, 1, 31) }, Engaged)
            .ShouldBeRefused("experience.ends_before_start");
    }
}

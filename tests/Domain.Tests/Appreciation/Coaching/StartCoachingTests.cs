using Wijkboek.Domain.Appreciation.Coaching;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Coaching.Talks;

namespace Wijkboek.Domain.Tests.Appreciation.Coaching;

public sealed class StartCoachingTests
{
    [Fact]
    public void Coaching_starts_once()
    {
        StartCoaching.Decide(Start, Started, Resident).ShouldBeNothing();
        StartCoaching.Decide(Start with { StartedOn = On(2, 2) }, Started, Resident)
            .ShouldBeRefused("coaching.already_started");
    }

    [Fact]
    public void Coaching_is_of_a_person_by_another()
    {
        StartCoaching.Decide(Start, CoachingTrack.Initial, Member.Initial).ShouldBeRefused("member.unknown");
        StartCoaching.Decide(Start, CoachingTrack.Initial, Initiative).ShouldBeRefused("member.not_a_person");
        StartCoaching.Decide(Start with { Coach = Fatima }, CoachingTrack.Initial, Resident)
            .ShouldBeRefused("coaching.coaches_self");
    }
}

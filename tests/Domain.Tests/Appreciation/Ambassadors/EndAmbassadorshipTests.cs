using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.Ambassadors;

public sealed class EndAmbassadorshipTests
{
    private static readonly Ambassadorship Engaged = Fold.Of<Ambassadorship>(
        new AmbassadorEngaged(new AmbassadorId("amb-1"), Fatima, "Nieuwkomers", On(2, 1)));

    private static readonly EndAmbassadorship End = new(new AmbassadorId("amb-1"), On(9, 30));

    private static readonly Ambassadorship Ended = Engaged.After(EndAmbassadorship.Decide(End, Engaged));

    [Fact]
    public void The_last_day_still_counts()
    {
        Ended.IsActiveIn(On(9, 30), On(12, 31)).ShouldBeTrue();
        Ended.IsActiveIn(On(10, 1), On(12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void What_was_a_mistake_counts_nowhere() =>
        Engaged.After(EndAmbassadorship.Decide(End with { ByMistake = true }, Engaged))
            .IsActiveIn(On(1, 1), On(12, 31)).ShouldBeFalse();

    [Fact]
    public void The_same_end_again_changes_nothing() => EndAmbassadorship.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void It_ends_once_and_not_before_it_began()
    {
        EndAmbassadorship.Decide(End, Ambassadorship.Initial).ShouldBeRefused("ambassador.unknown");
        EndAmbassadorship.Decide(End with { EndedOn = On(10, 1) }, Ended).ShouldBeRefused("ambassador.already_ended");
        EndAmbassadorship.Decide(End with { EndedOn = On(1, 31) }, Engaged)
            .ShouldBeRefused("ambassador.ends_before_start");
    }
}

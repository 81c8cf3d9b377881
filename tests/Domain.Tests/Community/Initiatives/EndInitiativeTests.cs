using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Initiatives.NeighboursHelp;

namespace Wijkboek.Domain.Tests.Community.Initiatives;

public sealed class EndInitiativeTests
{
    private static readonly EndInitiative End = new(Start.Initiative, new LocalDate(2025, 6, 30));

    [Fact]
    public void An_initiative_runs_up_to_its_last_day()
    {
        Ended.IsActiveIn(End.EndedOn, End.EndedOn).ShouldBeTrue();
        Ended.IsActiveIn(End.EndedOn.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndInitiative.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void An_initiative_ends_once_after_its_last_report()
    {
        EndInitiative.Decide(End, Initiative.Initial).ShouldBeRefused("initiative.unknown");
        EndInitiative.Decide(End with { EndedOn = new LocalDate(2025, 7, 1) }, Ended)
            .ShouldBeRefused("initiative.ended");
        EndInitiative.Decide(End with { EndedOn = new LocalDate(2023, 12, 31) }, Started)
            .ShouldBeRefused("initiative.before_start");
        EndInitiative.Decide(End with { EndedOn = new LocalDate(2025, 1, 30) }, Reported)
            .ShouldBeRefused("initiative.report_after_end");
    }
}

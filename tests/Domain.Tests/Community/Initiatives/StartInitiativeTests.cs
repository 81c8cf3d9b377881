using Wijkboek.Domain.Community.Initiatives;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Initiatives.NeighboursHelp;

namespace Wijkboek.Domain.Tests.Community.Initiatives;

public sealed class StartInitiativeTests
{
    [Fact]
    public void An_initiative_works_in_some_neighbourhoods_or_in_the_whole_district()
    {
        Started.Started!.Areas.ShouldBeEmpty();
        StartInitiative.Decide(Start with { Areas = ["Tuinbuurt", " Singelbuurt "] }, Initiative.Initial)
            .ShouldRecord<InitiativeStarted>().Areas.ShouldBe(["Tuinbuurt", "Singelbuurt"]);
    }

    [Fact]
    public void The_same_initiative_again_changes_nothing() =>
        StartInitiative.Decide(Start with { Areas = [] }, Reported).ShouldBeNothing();

    [Fact]
    public void An_initiative_starts_once_with_names_that_fit()
    {
        StartInitiative.Decide(Start with { Areas = ["Tuinbuurt"] }, Started)
            .ShouldBeRefused("initiative.already_started");
        StartInitiative.Decide(Start with { Name = "" }, Initiative.Initial).ShouldBeRefused("initiative.name_wrong");
        StartInitiative.Decide(Start with { Areas = [""] }, Initiative.Initial)
            .ShouldBeRefused("initiative.area_wrong");
    }
}

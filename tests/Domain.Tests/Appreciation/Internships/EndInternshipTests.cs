using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Internships.Intern;

namespace Wijkboek.Domain.Tests.Appreciation.Internships;

public sealed class EndInternshipTests
{
    private static readonly EndInternship End = new(Start.Internship, On(5, 30), InternshipOutcome.BrokenOff);

    private static readonly Internship Ended = Paid.After(EndInternship.Decide(End, Paid));

    [Fact]
    public void An_internship_may_end_sooner_than_was_agreed()
    {
        Ended.LastDay.ShouldBe(On(5, 30));
        Ended.IsActiveIn(On(6, 1), On(6, 30)).ShouldBeFalse();
    }

    [Fact]
    public void One_that_never_began_counts_nowhere()
    {
        var never = End with { Outcome = InternshipOutcome.NeverBegan };
        Started.After(EndInternship.Decide(never, Started)).IsActiveIn(On(1, 1), On(12, 31)).ShouldBeFalse();
        EndInternship.Decide(never, Paid).ShouldBeRefused("internship.paid_after_end");
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndInternship.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void An_internship_ends_once_after_it_began_and_after_its_last_paid_month()
    {
        EndInternship.Decide(End, Internship.Initial).ShouldBeRefused("internship.unknown");
        EndInternship.Decide(End with { EndedOn = On(5, 31) }, Ended).ShouldBeRefused("internship.already_ended");
        EndInternship.Decide(End with { EndedOn = On(2, 2) }, Started).ShouldBeRefused("internship.date_too_early");
        EndInternship.Decide(End with { EndedOn = On(2, 28) }, Paid).ShouldBeRefused("internship.paid_after_end");
    }
}

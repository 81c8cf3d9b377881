using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Appointments;

public sealed class RelieveOfFunctionTests
{
    private static readonly RelieveOfFunction Relieve = new(
        new AppointmentId("b-1"), new LocalDate(2025, 6, 30), ReliefGround.OwnWish, "Nieuwe baan");

    [Fact]
    public void The_day_of_relief_is_the_last_in_the_function()
    {
        var functions = Directed.After(RelieveOfFunction.Decide(Relieve, Directed));
        functions.Holds(Director, Function.BoardMember, new LocalDate(2025, 6, 30)).ShouldBeTrue();
        functions.Holds(Director, Function.BoardMember, new LocalDate(2025, 7, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_successor_can_follow()
    {
        var functions = Directed.After(RelieveOfFunction.Decide(Relieve, Directed));
        AppointToFunction.Decide(
                new AppointToFunction(
                    new AppointmentId("b-2"), Neighbour, Function.BoardMember, new LocalDate(2025, 7, 1)),
                functions, Person(Neighbour), Sole, Register())
            .ShouldRecord<PersonAppointed>();
    }

    [Fact]
    public void Once_relieved_the_same_changes_nothing_and_another_day_is_refused()
    {
        var functions = Directed.After(RelieveOfFunction.Decide(Relieve, Directed));
        RelieveOfFunction.Decide(Relieve, functions).ShouldBeNothing();
        RelieveOfFunction.Decide(Relieve with { RelievedOn = new LocalDate(2025, 7, 1) }, functions)
            .ShouldBeRefused("appointment.already_relieved");
    }

    [Fact]
    public void Relief_falls_within_a_known_term()
    {
        RelieveOfFunction.Decide(Relieve with { RelievedOn = new LocalDate(2023, 12, 31) }, Directed)
            .ShouldBeRefused("appointment.relieved_outside_term");
        RelieveOfFunction.Decide(Relieve, Functions.Initial).ShouldBeRefused("appointment.unknown");
    }
}

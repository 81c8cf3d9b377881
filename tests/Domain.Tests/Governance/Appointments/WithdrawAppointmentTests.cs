using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Appointments;

public sealed class WithdrawAppointmentTests
{
    private static readonly WithdrawAppointment Withdraw = new(new AppointmentId("b-1"), "Verkeerde persoon");

    [Fact]
    public void A_mistaken_appointment_never_was()
    {
        var functions = Directed.After(WithdrawAppointment.Decide(Withdraw, Directed));
        functions.Holds(Director, Function.BoardMember, new LocalDate(2025, 1, 1)).ShouldBeFalse();
        WithdrawAppointment.Decide(Withdraw, functions).ShouldBeNothing();
    }

    [Fact]
    public void Its_name_is_not_given_again()
    {
        var functions = Directed.After(WithdrawAppointment.Decide(Withdraw, Directed));
        AppointToFunction.Decide(
                new AppointToFunction(
                    new AppointmentId("b-1"), Neighbour, Function.BoardMember, new LocalDate(2025, 7, 1)),
                functions, Person(Neighbour), Sole, Register())
            .ShouldBeRefused("appointment.id_taken");
    }

    [Fact]
    public void It_must_exist_and_the_reason_is_said()
    {
        WithdrawAppointment.Decide(Withdraw, Functions.Initial).ShouldBeRefused("appointment.unknown");
        WithdrawAppointment.Decide(Withdraw with { Reason = " " }, Directed)
            .ShouldBeRefused("appointment.reason_missing");
    }
}

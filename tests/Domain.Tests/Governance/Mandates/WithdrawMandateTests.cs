using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Mandates;

public sealed class WithdrawMandateTests
{
    private static readonly Mandate Granted = Fold.Of<Mandate>(new MandateGranted(
        new MandateId("m-1"), Neighbour, "penningmeester", null, null, Money.Euro(5_000), null, [],
        new LocalDate(2025, 1, 1), null, null));

    private static readonly WithdrawMandate Withdraw = new(new MandateId("m-1"), new LocalDate(2025, 6, 30));

    [Fact]
    public void A_withdrawn_mandate_holds_until_that_day()
    {
        var mandate = Granted.After(WithdrawMandate.Decide(Withdraw, Granted));
        mandate.CoversOn(new LocalDate(2025, 6, 30)).ShouldBeTrue();
        mandate.CoversOn(new LocalDate(2025, 7, 1)).ShouldBeFalse();
    }

    [Fact]
    public void One_that_should_never_have_been_is_withdrawn_from_its_first_day() =>
        Granted.After(WithdrawMandate.Decide(Withdraw with { WithdrawnOn = new LocalDate(2024, 12, 31) }, Granted))
            .CoversOn(new LocalDate(2025, 1, 1)).ShouldBeFalse();

    [Fact]
    public void It_is_withdrawn_once()
    {
        var mandate = Granted.After(WithdrawMandate.Decide(Withdraw, Granted));
        WithdrawMandate.Decide(Withdraw, mandate).ShouldBeNothing();
        WithdrawMandate.Decide(Withdraw with { WithdrawnOn = new LocalDate(2025, 7, 1) }, mandate)
            .ShouldBeRefused("mandate.already_withdrawn");
    }

    [Fact]
    public void It_exists_and_still_holds()
    {
        WithdrawMandate.Decide(Withdraw, Mandate.Initial).ShouldBeRefused("mandate.unknown");
        WithdrawMandate.Decide(Withdraw with { WithdrawnOn = new LocalDate(2024, 12, 30) }, Granted)
            .ShouldBeRefused("mandate.withdrawn_outside_period");
    }
}

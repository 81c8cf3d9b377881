using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.InKind;

public sealed class ReceiveSupportInKindTests
{
    private static readonly ReceiveSupportInKind Act = new(
        new SupportInKindId("zaal-2025"), EarningsCategory.HousingCorporations, " Mitros ", " zaalruimte ",
        Money.Euro(4_800), new LocalDate(2025, 12, 31), Structural: true);

    private static Decision Decide(ReceiveSupportInKind act, SupportInKind? support = null) =>
        ReceiveSupportInKind.Decide(act, support ?? SupportInKind.Initial);

    [Fact]
    public void What_was_given_is_recorded_with_its_value_and_nothing_in_the_ledger()
    {
        var received = Decide(Act).Events().ShouldHaveSingleItem().ShouldBeOfType<SupportInKindReceived>();
        (received.Funder, received.What, received.Value).ShouldBe(("Mitros", "zaalruimte", Money.Euro(4_800)));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_of_its_name_is_refused()
    {
        var known = SupportInKind.Initial.After(Decide(Act));
        Decide(Act, known).ShouldBeNothing();
        Decide(Act with { Value = Money.Euro(1) }, known).ShouldBeRefused("support_in_kind.taken");
    }

    [Fact]
    public void It_says_what_was_given_by_whom_and_what_it_would_have_cost()
    {
        Decide(Act with { What = "" }).ShouldBeRefused("support_in_kind.what_or_funder_missing");
        Decide(Act with { Funder = new string('x', 121) }).ShouldBeRefused("support_in_kind.what_or_funder_missing");
        Decide(Act with { Value = Money.Zero }).ShouldBeRefused("support_in_kind.value_not_positive");
        Decide(Act with { Value = new Money(Money.LargestCents + 1) })
            .ShouldBeRefused("support_in_kind.value_too_large");
    }
}

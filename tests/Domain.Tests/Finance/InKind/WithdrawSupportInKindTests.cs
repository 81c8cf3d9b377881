using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.InKind;

public sealed class WithdrawSupportInKindTests
{
    private static readonly SupportInKindReceived Received = new(
        new SupportInKindId("zaal-2025"), EarningsCategory.HousingCorporations, "Mitros", "zaalruimte", true,
        Money.Euro(4_800), new LocalDate(2025, 12, 31));

    private static readonly SupportInKind Known = Fold.Of<SupportInKind>(Received);
    private static readonly WithdrawSupportInKind Act = new(Received.Support, "dubbel geteld");

    [Fact]
    public void A_mistake_is_withdrawn_once()
    {
        var decision = WithdrawSupportInKind.Decide(Act, Known);
        decision.ShouldRecord<SupportInKindWithdrawn>();
        WithdrawSupportInKind.Decide(Act, Known.After(decision)).ShouldBeNothing();
    }

    [Fact]
    public void Its_name_is_not_used_again()
    {
        var withdrawn = Known.After(WithdrawSupportInKind.Decide(Act, Known));
        ReceiveSupportInKind.Decide(
            new ReceiveSupportInKind(
                Received.Support, Received.Category, Received.Funder, Received.What, Received.Value,
                Received.ReceivedOn, Received.Structural),
            withdrawn).ShouldBeRefused("support_in_kind.taken");
    }

    [Fact]
    public void It_is_known_and_there_is_a_reason()
    {
        WithdrawSupportInKind.Decide(Act, SupportInKind.Initial).ShouldBeRefused("support_in_kind.unknown");
        WithdrawSupportInKind.Decide(Act with { Reason = " " }, Known)
            .ShouldBeRefused("support_in_kind.reason_missing");
    }
}

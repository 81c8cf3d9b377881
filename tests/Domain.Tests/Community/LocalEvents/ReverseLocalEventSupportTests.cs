using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.LocalEvents.StreetParty;

namespace Wijkboek.Domain.Tests.Community.LocalEvents;

public sealed class ReverseLocalEventSupportTests
{
    private static readonly ReverseLocalEventSupport Reverse = new(
        Attend.LocalEvent, Support.Support, new EntryId("straatfeest-terug"), new LocalDate(2025, 7, 1), "Afgelast");

    private static readonly LocalEvent Reversed =
        Supported.After(ReverseLocalEventSupport.Decide(Reverse, Supported, Books2025));

    [Fact]
    public void The_money_comes_back_and_the_support_no_longer_counts()
    {
        var entry = ReverseLocalEventSupport.Decide(Reverse, Supported, Books2025).ShouldRecord<EntryPosted>();
        entry.Lines.ToDictionary(line => line.Account, line => line.Balance).ShouldBe(
            new Dictionary<string, Money> { ["1100"] = Money.Euro(250), ["4310"] = -Money.Euro(250) });
        (Reversed.Standing.Any(), Reversed.AmountGiven).ShouldBe((false, Money.Zero));
    }

    [Fact]
    public void Support_in_kind_is_reversed_without_money()
    {
        var given = LocalEvent.Initial.After(SupportLocalEvent.Decide(InKind, LocalEvent.Initial, null));
        ReverseLocalEventSupport.Decide(Reverse with { Support = InKind.Support }, given, Books2025).Events()
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void The_same_reversal_again_changes_nothing() =>
        ReverseLocalEventSupport.Decide(Reverse, Reversed, Books2025).ShouldBeNothing();

    [Fact]
    public void Support_is_reversed_once_after_it_was_paid_and_for_a_reason()
    {
        ReverseLocalEventSupport.Decide(Reverse, Attended, Books2025).ShouldBeRefused("local_event.support_unknown");
        ReverseLocalEventSupport.Decide(Reverse with { By = new EntryId("nog-eens") }, Reversed, Books2025)
            .ShouldBeRefused("local_event.support_already_reversed");
        ReverseLocalEventSupport.Decide(Reverse with { Reason = "" }, Supported, Books2025)
            .ShouldBeRefused("local_event.reason_missing");
        ReverseLocalEventSupport.Decide(Reverse with { ReversedOn = new LocalDate(2025, 6, 1) }, Supported, Books2025)
            .ShouldBeRefused("local_event.reversal_before_payment");
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.Gifts.Giving;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

public sealed class ReverseGiftTests
{
    private static readonly Decision Received = Receive(Give);
    private static readonly Gift Given = Gift.Initial.After(Received);
    private static readonly Books WithGift = OpenBooks with { Year = OpenBooks.Year.After(Received) };

    private static readonly ReverseGift Reverse = new(
        Give.Gift, new EntryId("gift-1-terug"), new LocalDate(2025, 2, 10), "Was contributie");

    [Fact]
    public void The_mirror_restores_every_balance_and_names_what_it_undoes()
    {
        var decision = ReverseGift.Decide(Reverse, Given, WithGift);
        decision.ShouldRecord<GiftReversed>().Amount.ShouldBe(Money.Euro(25));
        decision.ShouldRecord<EntryPosted>().Reverses.ShouldBe(Give.Gift);
        var after = WithGift.Year.After(decision);
        foreach (var (account, balance) in OpenBooks.Year.Balances)
            after.Balance(account).ShouldBe(balance);
        after.Balance("8040").ShouldBe(Money.Zero);
    }

    [Fact]
    public void It_is_undone_once()
    {
        var undone = Given.After(ReverseGift.Decide(Reverse, Given, WithGift));
        ReverseGift.Decide(Reverse, undone, WithGift).ShouldBeNothing();
        ReverseGift.Decide(Reverse with { By = new EntryId("nog-eens") }, undone, WithGift)
            .ShouldBeRefused("gift.already_reversed");
    }

    [Fact]
    public void Only_what_was_given_is_undone_with_a_reason_and_not_before_it()
    {
        ReverseGift.Decide(Reverse, Gift.Initial, WithGift).ShouldBeRefused("gift.unknown");
        ReverseGift.Decide(Reverse with { Reason = " " }, Given, WithGift).ShouldBeRefused("gift.reason_missing");
        ReverseGift.Decide(Reverse with { On = new LocalDate(2025, 2, 2) }, Given, WithGift)
            .ShouldBeRefused("ledger.reversal_before_entry");
    }
}

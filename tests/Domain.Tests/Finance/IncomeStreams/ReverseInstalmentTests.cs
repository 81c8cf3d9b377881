using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.IncomeStreams;

public sealed class ReverseInstalmentTests
{
    private static readonly ReceiveInstalment Received = new(
        Example.DonationStream.IncomeStream, new EntryId("gift-1"), Money.Euro(250), new LocalDate(2025, 3, 1),
        "buurtfeest");

    private static readonly ReverseInstalment Act = new(
        Received.IncomeStream, Received.Instalment, new EntryId("gift-1-terug"), new LocalDate(2025, 3, 4),
        "Was voor een andere vereniging");

    private static Books After(Books books, Decision decision) => books with
    {
        Year = books.Year.After(decision),
        IncomeStreams = books.IncomeStreams.SetItem(
            Act.IncomeStream, books.IncomeStreams[Act.IncomeStream].After(decision)),
    };

    private static readonly Books WithReceipt =
        After(Example.Books(), ReceiveInstalment.Decide(Received, Example.Books()));

    [Fact]
    public void The_mirror_restores_every_balance_and_names_what_it_reverses()
    {
        var decision = ReverseInstalment.Decide(Act, WithReceipt);
        decision.ShouldRecord<InstalmentReversed>().By.ShouldBe(Act.By);
        decision.ShouldRecord<EntryPosted>().Reverses.ShouldBe(Received.Instalment);
        var after = After(WithReceipt, decision).Year;
        foreach (var (account, balance) in Example.Books().Year.Balances)
            after.Balance(account).ShouldBe(balance);
        after.Balance("8040").ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_same_reversal_again_changes_nothing_and_a_second_is_refused()
    {
        var after = After(WithReceipt, ReverseInstalment.Decide(Act, WithReceipt));
        ReverseInstalment.Decide(Act, after).ShouldBeNothing();
        ReverseInstalment.Decide(Act with { By = new EntryId("nog-eens") }, after)
            .ShouldBeRefused("income_stream.instalment_already_reversed");
    }

    [Fact]
    public void What_was_never_received_cannot_be_reversed() =>
        ReverseInstalment.Decide(Act with { Instalment = new EntryId("gift-2") }, WithReceipt)
            .ShouldBeRefused("income_stream.instalment_unknown");

    [Fact]
    public void An_unknown_stream_is_refused() =>
        ReverseInstalment.Decide(Act with { IncomeStream = new IncomeStreamId("anders") }, WithReceipt)
            .ShouldBeRefused("income_stream.unknown");

    [Fact]
    public void A_reversal_says_why_and_does_not_predate_the_receipt()
    {
        ReverseInstalment.Decide(Act with { Reason = " " }, WithReceipt).ShouldBeRefused("ledger.reason_missing");
        ReverseInstalment.Decide(Act with { On = new LocalDate(2025, 2, 28) }, WithReceipt)
            .ShouldBeRefused("ledger.reversal_before_entry");
    }

    [Fact]
    public void A_closed_year_is_corrected_in_the_next()
    {
        var closed = WithReceipt with
        {
            Year = WithReceipt.Year.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 1), Money.Zero, [])),
        };
        ReverseInstalment.Decide(Act, closed).ShouldBeRefused("ledger.year_closed");
        var next = WithReceipt with { Year = Fold.Of<LedgerYear>(Example.Opened(2026)) };
        ReverseInstalment.Decide(Act with { On = new LocalDate(2026, 6, 1) }, next).ShouldRecord<EntryPosted>();
    }
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.IncomeStreams;

public sealed class CloseIncomeStreamTests
{
    private static readonly IncomeStreamId Donations = Example.DonationStream.IncomeStream;
    private static readonly LocalDate June = new(2025, 6, 30);
    private static readonly IncomeStream Open = Fold.Of<IncomeStream>(Example.DonationStream);
    private static readonly CloseIncomeStream Act = new(Donations, June);

    private static Decision Receive(LocalDate on, IncomeStream stream)
    {
        var books = Example.Books();
        return ReceiveInstalment.Decide(
            new ReceiveInstalment(Donations, new EntryId("gift"), Money.Euro(50), on),
            books with { IncomeStreams = books.IncomeStreams.SetItem(Donations, stream) });
    }

    [Fact]
    public void A_closed_stream_earns_nothing_after_its_last_day()
    {
        var closed = Open.After(CloseIncomeStream.Decide(Act, Open));
        Receive(June, closed).ShouldRecord<InstalmentReceived>();
        Receive(June.PlusDays(1), closed).ShouldBeRefused("income_stream.closed");
    }

    [Fact]
    public void The_same_closing_again_changes_nothing_and_another_day_corrects_it()
    {
        var closed = Open.After(CloseIncomeStream.Decide(Act, Open));
        CloseIncomeStream.Decide(Act, closed).ShouldBeNothing();
        var later = closed.After(CloseIncomeStream.Decide(Act with { ClosedOn = June.PlusDays(30) }, closed));
        Receive(June.PlusDays(1), later).ShouldRecord<InstalmentReceived>();
    }

    [Fact]
    public void It_closes_an_open_stream_and_not_before_its_last_receipt()
    {
        CloseIncomeStream.Decide(Act, IncomeStream.Initial).ShouldBeRefused("income_stream.unknown");
        CloseIncomeStream.Decide(Act with { ClosedOn = new LocalDate(2019, 12, 31) }, Open)
            .ShouldBeRefused("income_stream.changed_before_opening");
        var received = new InstalmentReceived(
            Donations, new EntryId("gift"), Money.Euro(50), June.PlusDays(1), null);
        CloseIncomeStream.Decide(Act, Open.Evolve(received)).ShouldBeRefused("income_stream.received_after_closing");
        var reversed = new InstalmentReversed(
            Donations, received.Instalment, new EntryId("terug"), June.PlusDays(2), "dubbel");
        CloseIncomeStream.Decide(Act, Open.Evolve(received).Evolve(reversed)).ShouldRecord<IncomeStreamClosed>();
    }

    [Fact]
    public void What_it_earned_can_still_be_corrected_downwards()
    {
        var closed = Open.Evolve(new IncomeStreamClosed(Donations, June));
        var books = Example.Books();
        PostEntry.Decide(
            new PostEntry(
                new EntryId("correctie"), LedgerJournal.Bank, June.PlusDays(5),
                [
                    new EntryLine("8040", Money.Euro(5), Money.Zero, Donations),
                    EntryLine.ToCredit("1100", Money.Euro(5)),
                ]),
            books with { IncomeStreams = books.IncomeStreams.SetItem(Donations, closed) })
            .ShouldRecord<EntryPosted>();
    }
}

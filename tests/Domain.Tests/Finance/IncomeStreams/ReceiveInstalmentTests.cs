using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.IncomeStreams;

public sealed class ReceiveInstalmentTests
{
    private static readonly ReceiveInstalment Act = new(
        Example.DonationStream.IncomeStream, new EntryId("gift-1"), Money.Euro(250), new LocalDate(2025, 3, 1),
        "buurtfeest");

    private static Books After(Decision decision)
    {
        var books = Example.Books();
        var stream = books.IncomeStreams[Act.IncomeStream].After(decision);
        return books with
        {
            Year = books.Year.After(decision),
            IncomeStreams = books.IncomeStreams.SetItem(Act.IncomeStream, stream),
        };
    }

    [Fact]
    public void Money_that_came_in_is_income_of_its_stream()
    {
        var decision = ReceiveInstalment.Decide(Act, Example.Books());
        decision.ShouldRecord<InstalmentReceived>().Amount.ShouldBe(Money.Euro(250));
        var entry = decision.ShouldRecord<EntryPosted>();
        entry.Lines.ShouldBe(
        [
            EntryLine.ToDebit("1100", Money.Euro(250), "buurtfeest"),
            EntryLine.ToCredit("8040", Money.Euro(250), Act.IncomeStream, "buurtfeest"),
        ]);
        entry.Origin.ShouldBe(new EntryOrigin("ReceiveInstalment", "income-stream/donaties"));
    }

    [Fact]
    public void The_same_receipt_again_changes_nothing_and_another_of_its_id_is_refused()
    {
        var after = After(ReceiveInstalment.Decide(Act, Example.Books()));
        ReceiveInstalment.Decide(Act, after).ShouldBeNothing();
        ReceiveInstalment.Decide(Act with { Amount = Money.Euro(1) }, after)
            .ShouldBeRefused("income_stream.instalment_taken");
    }

    [Fact]
    public void Its_id_is_not_that_of_another_entry()
    {
        var books = Example.Books();
        var posted = books.Post(new EntryDraft(
            Act.Instalment, LedgerJournal.Bank, Act.ReceivedOn,
            [EntryLine.ToDebit("4200", Money.Euro(1)), EntryLine.ToCredit("1100", Money.Euro(1))]));
        ReceiveInstalment.Decide(Act, books with { Year = books.Year.After(posted) })
            .ShouldBeRefused("ledger.entry_id_taken");
    }

    [Fact]
    public void Its_stream_is_open_by_then()
    {
        ReceiveInstalment.Decide(Act with { IncomeStream = new IncomeStreamId("nergens") }, Example.Books())
            .ShouldBeRefused("income_stream.unknown");
        ReceiveInstalment.Decide(Act with { ReceivedOn = new LocalDate(2019, 12, 31) }, Example.Books())
            .ShouldBeRefused("income_stream.before_opening");
    }

    [Fact]
    public void Money_may_come_in_on_the_day_its_stream_opens()
    {
        var books = Example.Books();
        var opened = Fold.Of<IncomeStream>(Example.DonationStream with { OpenedOn = Act.ReceivedOn });
        var sameDay = books with { IncomeStreams = books.IncomeStreams.SetItem(Act.IncomeStream, opened) };
        ReceiveInstalment.Decide(Act, sameDay).ShouldRecord<InstalmentReceived>();
    }

    [Fact]
    public void The_amount_is_above_zero() =>
        ReceiveInstalment.Decide(Act with { Amount = Money.Zero }, Example.Books())
            .ShouldBeRefused("income_stream.amount_not_positive");

    [Fact]
    public void Without_a_bank_account_in_the_chart_it_is_refused()
    {
        var books = Example.Books();
        var withoutBank = Fold.Of<ChartOfAccounts>(new AccountAdded(Example.Donations));
        ReceiveInstalment.Decide(Act, books with { Chart = withoutBank }).ShouldBeRefused("account.none_for_role");
    }

    [Fact]
    public void When_the_ledger_refuses_the_receipt_is_refused() =>
        ReceiveInstalment.Decide(Act with { ReceivedOn = new LocalDate(2026, 3, 1) }, Example.Books())
            .ShouldBeRefused("ledger.date_outside_year");
}

using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class OpenLedgerYearTests
{
    private static readonly OpenLedgerYear Act = new(2025, [Line("1100", 1_000), Line("0510", -1_000)]);

    private static BalanceLine Line(string account, long euros) => new(account, Money.Euro(euros));

    private static Decision Decide(OpenLedgerYear act, LedgerYear? year = null, LedgerYear? previous = null) =>
        OpenLedgerYear.Decide(
            act, year ?? LedgerYear.Initial, previous ?? LedgerYear.Initial, Example.Chart(), Example.Cooperative);

    [Fact]
    public void A_year_opens_with_its_balance_and_covers_the_fiscal_year()
    {
        var decision = Decide(Act);
        var year = LedgerYear.Initial.After(decision);
        year.Balance("1100").ShouldBe(Money.Euro(1_000));
        year.Covers(new LocalDate(2025, 1, 1)).ShouldBeTrue();
        year.Covers(new LocalDate(2025, 12, 31)).ShouldBeTrue();
        year.Covers(new LocalDate(2024, 12, 31)).ShouldBeFalse();
        year.Covers(new LocalDate(2026, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_first_year_may_open_with_nothing() =>
        Decide(new OpenLedgerYear(2025, [])).ShouldRecord<LedgerYearOpened>();

    [Fact]
    public void The_same_opening_again_changes_nothing_and_another_is_refused()
    {
        Decide(Act, Fold.Of<LedgerYear>(Example.Opened())).ShouldBeNothing();
        Decide(Act with { Opening = [] }, Fold.Of<LedgerYear>(Example.Opened()))
            .ShouldBeRefused("ledger.year_already_open");
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(3000)]
    [InlineData(int.MaxValue)]
    public void A_year_is_one_that_people_keep_books_of(int year) =>
        Decide(Act with { Year = year }).ShouldBeRefused("ledger.year_wrong");

    [Fact]
    public void The_opening_has_accounts_of_the_balance_sheet_each_once()
    {
        Decide(Act with { Opening = [Line("1999", 1), Line("0510", -1)] }).ShouldBeRefused("account.unknown");
        Decide(Act with { Opening = [Line("1100", 1), Line("8040", -1)] })
            .ShouldBeRefused("ledger.not_on_balance_sheet");
        Decide(Act with { Opening = [Line("1100", 1), Line("1100", -1)] }).ShouldBeRefused("ledger.account_twice");
    }

    [Fact]
    public void The_opening_balances() =>
        Decide(Act with { Opening = [Line("1100", 1_000), Line("0510", -999)] })
            .ShouldBeRefused("ledger.opening_unbalanced")
            .Facts.ShouldBe([("difference", (object?)Money.Euro(1))]);

    [Fact]
    public void After_a_closed_year_it_opens_with_that_years_closing_balance()
    {
        // 2024: € 1.000 at the bank, a donation of € 200 that the closing sends to the reserve.
        var previous = Fold.Of<LedgerYear>(
            Example.Opened(2024),
            new EntryPosted(
                new EntryId("gift"), LedgerJournal.Bank, 1, new LocalDate(2024, 5, 1), null, null, null,
                [
                    EntryLine.ToDebit("1100", Money.Euro(200)),
                    EntryLine.ToCredit("8040", Money.Euro(200), Example.DonationStream.IncomeStream),
                ]),
            new LedgerYearClosed(2024, new LocalDate(2025, 4, 1), Money.Euro(200), [new("0510", Money.Euro(200))]));
        var refusal = Decide(Act, previous: previous).ShouldBeRefused("ledger.opening_differs_from_closing");
        refusal.Facts.ShouldContain(("expected", (object?)Money.Euro(-1_200)));
        Decide(Act with { Opening = [Line("1100", 1_200), Line("0510", -1_200)] }, previous: previous)
            .ShouldRecord<LedgerYearOpened>();
    }
}

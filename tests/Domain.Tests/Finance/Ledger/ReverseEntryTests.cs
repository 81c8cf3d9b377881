using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class ReverseEntryTests
{
    private static readonly LocalDate June = new(2025, 6, 12);
    private static readonly EntryId Rent = new("huur");
    private static readonly ReverseEntry Act = new(Rent, new EntryId("huur-terug"), 2025, June, "Dubbel geboekt");

    private static readonly EntryDraft Draft = new(
        Rent, LedgerJournal.Bank, June,
        [EntryLine.ToDebit("4200", Money.Euro(800), "eetcafe"), EntryLine.ToCredit("1100", Money.Euro(800))], "Huur");

    private static Books With(EntryDraft draft)
    {
        var books = Example.Books();
        return Then(books, books.Post(draft));
    }

    private static Books Then(Books books, Decision decision) => books with { Year = books.Year.After(decision) };

    [Fact]
    public void Its_mirror_image_undoes_an_entry()
    {
        var decision = ReverseEntry.Decide(Act, With(Draft));
        var mirror = decision.ShouldRecord<EntryPosted>();
        mirror.Lines.ShouldBe(
        [
            new EntryLine("4200", Money.Zero, Money.Euro(800), null, "eetcafe"),
            new EntryLine("1100", Money.Euro(800), Money.Zero),
        ]);
        (mirror.Reverses, mirror.Journal, mirror.Number).ShouldBe((Rent, LedgerJournal.Bank, 2));
        decision.ShouldRecord<EntryReversed>().Reason.Plain.ShouldBe("Dubbel geboekt");
    }

    [Fact]
    public void The_same_reversal_again_changes_nothing()
    {
        var after = Then(With(Draft), ReverseEntry.Decide(Act, With(Draft)));
        ReverseEntry.Decide(Act, after).ShouldBeNothing();
        ReverseEntry.Decide(Act with { On = June.PlusDays(1) }, after).ShouldBeRefused("ledger.entry_id_taken");
    }

    [Fact]
    public void An_entry_is_reversed_once_and_a_reversal_never()
    {
        var after = Then(With(Draft), ReverseEntry.Decide(Act, With(Draft)));
        ReverseEntry.Decide(Act with { By = new EntryId("nog-eens") }, after)
            .ShouldBeRefused("ledger.already_reversed");
        ReverseEntry.Decide(Act with { Entry = Act.By, By = new EntryId("terug-terug") }, after)
            .ShouldBeRefused("ledger.reversal_cannot_be_reversed");
    }

    [Fact]
    public void Only_an_entry_of_the_year_can_be_reversed() =>
        ReverseEntry.Decide(Act, Example.Books()).ShouldBeRefused("ledger.entry_unknown");

    [Fact]
    public void What_belongs_to_an_act_is_undone_by_that_acts_module()
    {
        var books = With(Draft with { Origin = new EntryOrigin("PayAllowance", "volunteer/1/2025") });
        ReverseEntry.Decide(Act, books).ShouldBeRefused("ledger.belongs_to_act")
            .Facts.ShouldContain(("act", (object?)"PayAllowance"));
    }

    [Fact]
    public void It_takes_a_reason() =>
        ReverseEntry.Decide(Act with { Reason = " " }, With(Draft)).ShouldBeRefused("ledger.reason_missing");

    [Fact]
    public void It_is_not_older_than_the_entry() =>
        ReverseEntry.Decide(Act with { On = June.PlusDays(-1) }, With(Draft))
            .ShouldBeRefused("ledger.reversal_before_entry");

    [Fact]
    public void Its_id_is_not_that_of_the_entry_itself() =>
        ReverseEntry.Decide(Act with { By = Rent }, With(Draft)).ShouldBeRefused("ledger.entry_id_taken");

    [Fact]
    public void A_closed_year_takes_no_reversal()
    {
        var books = With(Draft);
        var closed = books.Year.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        ReverseEntry.Decide(Act, books with { Year = closed }).ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void It_stays_in_the_year_of_the_entry() =>
        ReverseEntry.Decide(Act with { On = new LocalDate(2026, 1, 1) }, With(Draft))
            .ShouldBeRefused("ledger.date_outside_year");
}
